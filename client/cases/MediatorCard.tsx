import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { MediationClock } from './MediationClock.tsx'
import { MediatorOrganisation } from './MediatorOrganisation.tsx'
import { mediationValues } from './mediation-values.ts'

export const mediatorCardParts = graphql(`
  fragment MediatorCardParts on Case {
    id
    status
    safetyMode
    yourSeat {
      id
      role
    }
    program {
      id
      timeZone
      neutralMode
      neutralTitle
    }
    mediation {
      ...MediationParts
    }
    ...MediationClockParts
    viewerCan {
      requestMediator
      cancelMediatorRequest
      endMediation
    }
  }
`)

/** Whether a mediator helps, and how one asks for help. */
export function MediatorCard({ case: masked }: { case: FragmentType<typeof mediatorCardParts> }) {
  const intl = useIntl()
  const found = readFragment(mediatorCardParts, masked)
  const { id, status, safetyMode, yourSeat, program, mediation, viewerCan } = found
  const values = mediationValues(intl, mediation, program.timeZone, yourSeat.role === 'MEDIATOR')
  // Nobody helps, or can be asked for, in a case that is over.
  if (program.neutralMode === 'NONE' || (status !== 'ACTIVE' && status !== 'INVITED')) return null
  return (
    <Card
      title={program.neutralTitle}
      actions={
        (viewerCan.requestMediator || viewerCan.cancelMediatorRequest || viewerCan.endMediation) && (
          <ButtonLink to={`/cases/${id}/mediator`} tone="secondary" size="small" icon="people">
            <FormattedMessage id={viewerCan.requestMediator ? 'cases.mediator.ask' : 'cases.mediator.more'} />
          </ButtonLink>
        )
      }
    >
      <Stack gap="small">
        <Text>
          {safetyMode && values.status === 'NONE' ? (
            <FormattedMessage id="cases.mediator.comesFirst" />
          ) : (
            <FormattedMessage id={`cases.mediator.status.${values.status}`} values={values} />
          )}
        </Text>
        <MediatorOrganisation values={values} />
        <MediationClock case={found} />
      </Stack>
    </Card>
  )
}
