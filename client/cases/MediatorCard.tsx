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
  const { id, program, mediation, viewerCan } = readFragment(mediatorCardParts, masked)
  const values = mediationValues(intl, mediation, program.timeZone)
  if (program.neutralMode === 'NONE') return null
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
