import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Text } from '../ui/Text.tsx'

export const sessionsCardParts = graphql(`
  fragment SessionsCardParts on Case {
    id
    remoteSessions {
      canPropose
      nodes {
        id
        status
        startsAt
        timeZone
        viewerCan {
          answer
        }
        slots {
          id
          youCanCome
        }
      }
    }
  }
`)

/** On the home of a case: the meeting that comes, the question that waits for an answer, or the way to propose one. */
export function SessionsCard({
  case: masked,
  place,
}: {
  case: FragmentType<typeof sessionsCardParts>
  /** What waits for the viewer's answer stands below the next step, everything else beside it; without a place, always. */
  place?: 'first' | 'beside'
}) {
  const intl = useIntl()
  const { id, remoteSessions } = readFragment(sessionsCardParts, masked)
  const [newest] = remoteSessions.nodes
  if (!newest && !remoteSessions.canPropose) return null
  const isAsked =
    newest?.status === 'PROPOSED' && newest.viewerCan.answer && newest.slots.some(slot => slot.youCanCome === null)
  if (place && isAsked !== (place === 'first')) return null
  const isSet = newest?.status === 'SCHEDULED' && newest.startsAt !== null
  return (
    <Card
      tone={isAsked ? 'attention' : 'plain'}
      title={<FormattedMessage id="sessions.title" />}
      actions={
        <ButtonLink to={`/cases/${id}/sessions`} tone="secondary" size="small" icon="calendar">
          <FormattedMessage id={isAsked ? 'sessions.choose' : newest ? 'sessions.see' : 'sessions.propose'} />
        </ButtonLink>
      }
    >
      <Text>
        {isSet && newest.startsAt ? (
          formatMoment(intl, newest.startsAt, newest.timeZone)
        ) : (
          <FormattedMessage
            id={isAsked ? 'sessions.asked' : newest?.status === 'PROPOSED' ? 'sessions.waiting' : 'sessions.noneComing'}
          />
        )}
      </Text>
    </Card>
  )
}
