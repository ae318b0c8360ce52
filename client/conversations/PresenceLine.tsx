import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { usePresence } from '../live/presence.ts'
import { classes } from '../ui/classes.ts'
import { audienceFragment } from './audience-fragments.ts'
import { useSpokenWriting } from './use-spoken-writing.ts'
import styles from './PresenceLine.module.css'

export interface PresenceLineProps {
  conversationId: string
  conversation: FragmentType<typeof audienceFragment>
}

/** Who else is in this conversation now, and who is writing. It keeps its one line whatever it says, so nothing moves. */
export function PresenceLine({ conversationId, conversation }: PresenceLineProps) {
  const intl = useIntl()
  const { participants } = readFragment(audienceFragment, conversation)
  const presence = usePresence(conversationId)
  const others = participants.filter(({ isYou, endedAt }) => !isYou && !endedAt)
  const namesOf = (seats: readonly string[] = []) =>
    others.filter(({ id }) => seats.includes(id)).map(({ name }) => name)
  const writing = namesOf(presence?.writing)
  const here = namesOf(presence?.here)
  useSpokenWriting(conversationId, writing[0])
  if (others.length === 0) return null
  const names = writing.length > 0 ? writing : here
  return (
    <p className={classes(styles.line, here.length > 0 && styles.here)}>
      {presence && (
        <>
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.words}>
            <FormattedMessage
              id={writing.length > 0 ? 'conversations.presence.writing' : 'conversations.presence.here'}
              values={{ count: names.length, names: intl.formatList(names) }}
            />
          </span>
          {writing.length > 0 && (
            <span className={styles.dots} aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
          )}
        </>
      )}
    </p>
  )
}
