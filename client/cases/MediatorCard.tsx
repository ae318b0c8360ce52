import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'
import { mediationValues } from './mediation-values.ts'

export const mediatorCardParts = graphql(`
  fragment MediatorCardParts on Case {
    id
    status
    yourSeat {
      id
      role
    }
    program {
      id
      timeZone
      neutralMode
    }
    mediation {
      ...MediationParts
    }
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
  const { id, status, yourSeat, program, mediation, viewerCan } = readFragment(mediatorCardParts, masked)
  const values = mediationValues(intl, mediation, program.timeZone, yourSeat.role === 'MEDIATOR')
  // Nobody helps, or can be asked for, in a case that is over.
  if (program.neutralMode === 'NONE' || status === 'CLOSED') return null
  return (
    <Card
      title={<FormattedMessage id="cases.mediator.title" />}
      actions={
        (viewerCan.requestMediator || viewerCan.cancelMediatorRequest || viewerCan.endMediation) && (
          <ButtonLink to={`/cases/${id}/mediator`} tone="secondary" size="small" icon="people">
            <FormattedMessage id={viewerCan.requestMediator ? 'cases.mediator.ask' : 'cases.mediator.more'} />
          </ButtonLink>
        )
      }
    >
      <Text>
        <FormattedMessage id={`cases.mediator.status.${values.status}`} values={values} />
      </Text>
    </Card>
  )
}
