import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { mediationValues } from './mediation-values.ts'
import { mediatorQuery } from './mediator.ts'
import { MediatorActs } from './MediatorActs.tsx'

/** Ask for a mediator, see where the request stands, take it back, or end the mediation. */
export function Component() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(mediatorQuery, { variables: { caseId } })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { yourSeat, program, mediation, viewerCan } = found
  const values = mediationValues(intl, mediation, program.timeZone, yourSeat.role === 'MEDIATOR')
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id={viewerCan.requestMediator ? 'cases.mediator.question' : 'cases.mediator.title'} />}
        lead={<FormattedMessage id={`cases.mediator.status.${values.status}`} values={values} />}
      />
      <Card title={<FormattedMessage id="cases.mediator.whatTitle" />}>
        <Stack gap="small">
          <Text>
            <FormattedMessage id="cases.mediator.what" />
          </Text>
          <Text>
            <FormattedMessage id="cases.mediator.private" />
          </Text>
          <Text tone="soft">{program.neutralHours}</Text>
          {viewerCan.requestMediator && (
            <Text tone="soft">
              <FormattedMessage id="cases.mediator.within" values={{ hours: program.neutralAnswerWithinHours }} />
            </Text>
          )}
        </Stack>
      </Card>
      <MediatorActs caseId={caseId} can={viewerCan} />
    </Stack>
  )
}
