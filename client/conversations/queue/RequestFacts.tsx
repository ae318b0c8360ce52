import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { HearingText } from '../../cases/HearingText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { formatMoment } from '../../ui/dates.ts'

export const requestFactsFragment = graphql(`
  fragment RequestFacts on MediationRequest {
    caseId
    programName
    organisation
    isHanded
    caseTypeLabel
    requestedAt
    answerBy
    timeZone
    hearing {
      ...HearingParts
    }
  }
`)

/** What a neutral may know of a case before taking it. */
export function RequestFacts({ request: masked }: { request: FragmentType<typeof requestFactsFragment> }) {
  const intl = useIntl()
  const request = readFragment(requestFactsFragment, masked)
  const { programName, organisation, isHanded, caseTypeLabel, answerBy, timeZone, hearing } = request
  const by = formatMoment(intl, answerBy, timeZone, 'day')
  const facts = [
    { key: 'type', label: <FormattedMessage id="desk.request.type" />, value: `${caseTypeLabel}, ${programName}` },
    { key: 'by', label: <FormattedMessage id="desk.request.answerBy" />, value: <time dateTime={answerBy}>{by}</time> },
  ]
  const from = organisation !== null && {
    key: 'for',
    label: <FormattedMessage id={isHanded ? 'desk.request.handedTo' : 'desk.request.for'} />,
    value: organisation,
  }
  const hearingFact = hearing && {
    key: 'hearing',
    label: <FormattedMessage id="desk.request.hearing" />,
    value: <HearingText hearing={hearing} />,
  }
  return <DefinitionList inline items={[...facts, ...(from ? [from] : []), ...(hearingFact ? [hearingFact] : [])]} />
}
