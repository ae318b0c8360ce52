import type { IntlShape } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatMoment } from '../ui/dates.ts'

export const mediationParts = graphql(`
  fragment MediationParts on Mediation {
    status
    queuePosition
    answerBy
    neutralNames
    organisations
    startedAt
    endedAt
  }
`)

/** How a mediation stands, as the sentences of the catalogue name it. */
export function mediationValues(
  intl: IntlShape,
  masked: FragmentType<typeof mediationParts>,
  timeZone: string,
  isYou: boolean,
) {
  const { status, queuePosition, answerBy, neutralNames, organisations } = readFragment(mediationParts, masked)
  return {
    status,
    you: isYou ? 'yes' : 'no',
    names: intl.formatList(neutralNames),
    organisations: intl.formatList(organisations),
    hasPlace: queuePosition === null ? 'no' : 'yes',
    place: queuePosition ?? 0,
    hasDay: answerBy === null ? 'no' : 'yes',
    by: answerBy ? formatMoment(intl, answerBy, timeZone) : '',
  }
}
