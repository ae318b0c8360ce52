import { FormattedMessage, useIntl } from 'react-intl'
import { SuggestedTerms } from '../offers/SuggestedTerms.tsx'
import type { MessagePartsFragment, MessageStamp } from '../gql/graphql.ts'
import { Bubble } from '../ui/Bubble.tsx'
import { formatDay } from '../ui/dates.ts'
import { TimeText } from '../ui/DateText.tsx'
import { DaySeparator } from '../ui/DaySeparator.tsx'
import { Icon } from '../ui/Icon.tsx'
import { EvidenceFile } from './evidence/EvidenceFile.tsx'
import { dayIn, threadItems } from './thread-items.ts'
import { useRoleWords } from './use-role-words.ts'
import styles from './Messages.module.css'

export interface MessagesProps {
  messages: readonly MessagePartsFragment[]
  caseId: string
  yourSeat: { id: string; partyId: string | null }
  audience: 'joint' | 'private'
  timeZone: string
  neutralTitle: string
  firstUnreadId: string | undefined
}

/** The history of a thread under its days. What was said under mediation is marked where it begins. */
export function Messages(props: MessagesProps) {
  const { messages, caseId, yourSeat, audience, timeZone, neutralTitle, firstUnreadId } = props
  const roleWords = useRoleWords(neutralTitle)
  const newestOfMine = messages.findLast(({ seatId }) => seatId === yourSeat.id)?.id
  return threadItems(messages, { timeZone, firstUnreadId }).map(item => {
    switch (item.kind) {
      case 'day':
        return (
          <DaySeparator key={item.key}>
            <DayWords day={item.day} timeZone={timeZone} />
          </DaySeparator>
        )
      case 'unread':
        return (
          <DaySeparator key={item.key} mark="unread">
            <FormattedMessage id="conversations.unreadFromHere" />
          </DaySeparator>
        )
      case 'stamp':
        return <StampMark key={item.key} stamp={item.stamp} />
      case 'message': {
        const { message, follows } = item
        const mine = message.seatId === yourSeat.id
        return (
          <Bubble
            key={item.key}
            from={mine ? 'mine' : 'theirs'}
            audience={audience}
            follows={follows}
            author={mine ? <FormattedMessage id="conversations.youWrote" /> : roleWords(message.author, message.role)}
            time={<TimeText at={message.sentAt} timeZone={timeZone} />}
            state={message.id === newestOfMine ? <FormattedMessage id="conversations.sent" /> : undefined}
            files={
              message.suggestsTerms ? (
                <SuggestedTerms
                  messageId={message.id}
                  caseId={caseId}
                  you={yourSeat.partyId}
                  neutralTitle={neutralTitle}
                />
              ) : message.evidence.length > 0 ? (
                message.evidence.map(file => <EvidenceFile key={file.id} file={file} />)
              ) : undefined
            }
          >
            <MessageWords message={message} timeZone={timeZone} />
          </Bubble>
        )
      }
    }
  })
}

/** What was said; or, after the time of the program, that it is gone for everybody. */
function MessageWords({ message, timeZone }: { message: MessagePartsFragment; timeZone: string }) {
  const intl = useIntl()
  if (message.destroyedAt === null) return <>{message.body}</>
  const when = formatDay(intl, dayIn(timeZone, new Date(message.destroyedAt)), 'long')
  return (
    <span className={styles.destroyed}>
      <FormattedMessage id="conversations.destroyed" values={{ when }} />
    </span>
  )
}

function DayWords({ day, timeZone }: { day: string; timeZone: string }) {
  const intl = useIntl()
  const now = Date.now()
  if (day === dayIn(timeZone, new Date(now))) return <FormattedMessage id="conversations.today" />
  if (day === dayIn(timeZone, new Date(now - 86_400_000))) return <FormattedMessage id="conversations.yesterday" />
  const thisYear = day.slice(0, 4) === dayIn(timeZone, new Date(now)).slice(0, 4)
  return <>{formatDay(intl, day, thisYear ? 'day' : 'full')}</>
}

/** The line where one kind of protection ends and another begins. */
function StampMark({ stamp }: { stamp: MessageStamp }) {
  return (
    <p className={styles.stamp} data-stamp={stamp}>
      <Icon
        name={stamp === 'MEDIATION' ? 'handshake' : stamp === 'AFTER_AGREEMENT' ? 'check' : 'people'}
        size="small"
      />
      <FormattedMessage id={`conversations.stamp.${stamp}`} />
    </p>
  )
}
