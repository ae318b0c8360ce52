import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useParams, useSearchParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { useHeadingFocus } from '../offers/useHeadingFocus.ts'
import { Card } from '../ui/Card.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, PersonText, Text } from '../ui/Text.tsx'
import { EndMediation } from './EndMediation.tsx'
import { mediationValues } from './mediation-values.ts'
import { mediatorQuery } from './mediator.ts'
import { NothingToDo } from './NothingToDo.tsx'
import { MediatorOrganisation } from './MediatorOrganisation.tsx'
import { MediatorActs } from './MediatorActs.tsx'

/** Ask for a mediator, see where the request stands, take it back, or end the mediation (`?do=end`). */
export function Component() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const isEnding = useSearchParams()[0].get('do') === 'end'
  useHeadingFocus(isEnding ? 'end' : '')
  const { data, previousData, error, loading, refetch } = useQuery(mediatorQuery, { variables: { caseId } })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { yourSeat, program, mediation, viewerCan } = found
  if (program.neutralMode === 'NONE') return <NothingToDo caseId={caseId} />
  if (isEnding && viewerCan.endMediation) return <EndMediation caseId={caseId} safetyMode={found.safetyMode} />
  const mediates = yourSeat.role === 'MEDIATOR'
  const values = mediationValues(intl, mediation, program.timeZone, mediates)
  return (
    <Stack gap="large">
      <PageHeading
        title={viewerCan.requestMediator ? <FormattedMessage id="cases.mediator.question" /> : program.neutralTitle}
        lead={<FormattedMessage id={`cases.mediator.status.${values.status}`} values={values} />}
      />
      <MediatorOrganisation values={values} />
      {mediation.introduction && (
        <Card title={mediation.neutralNames.join(', ')}>
          <PersonText>{mediation.introduction}</PersonText>
        </Card>
      )}
      <Card title={<FormattedMessage id="cases.mediator.whatTitle" values={{ title: program.neutralTitle }} />}>
        <Stack gap="small">
          <Text>{program.neutralIntroduction}</Text>
          {!mediates && (
            <Text>
              <FormattedMessage id="cases.mediator.private" />
            </Text>
          )}
          <Text tone="soft">{program.neutralHours}</Text>
          {mediation.answerIfAskedNow && (
            <Text strong>
              <FormattedMessage
                id="cases.mediator.within"
                values={{ by: formatMoment(intl, mediation.answerIfAskedNow, program.timeZone) }}
              />
            </Text>
          )}
        </Stack>
      </Card>
      <MediatorActs caseId={caseId} can={viewerCan} endTo={mediates ? `/desk/${caseId}?end` : '?do=end'} />
    </Stack>
  )
}
