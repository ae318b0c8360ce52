import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { audienceFragment } from './audience-fragments.ts'
import styles from './WhoIsHere.module.css'

export const whoIsHereFragment = graphql(`
  fragment WhoIsHere on Case {
    id
    program {
      id
      timeZone
    }
    seats {
      id
      name
      role
      title
      startedAt
      isYou
    }
  }
`)

export interface WhoIsHereProps {
  theCase: FragmentType<typeof whoIsHereFragment>
  conversation: FragmentType<typeof audienceFragment>
}

/** Everyone who reads this conversation, and as what: nobody reads along unannounced. */
export function WhoIsHere({ theCase, conversation }: WhoIsHereProps) {
  const { seats, program } = readFragment(whoIsHereFragment, theCase)
  const { participants } = readFragment(audienceFragment, conversation)
  const readers = new Set(participants.filter(({ endedAt }) => !endedAt).map(({ id }) => id))
  return (
    <Card title={<FormattedMessage id="conversations.who.title" />}>
      <ul className={styles.people}>
        {seats
          .filter(({ id }) => readers.has(id))
          .map(({ id, name, role, title, startedAt, isYou }) => (
            <li key={id} className={styles.person}>
              <Avatar name={name} tone={role === 'PARTY' ? 'plain' : 'accent'} />
              <div className={styles.about}>
                <bdi className={styles.name}>
                  {isYou ? <FormattedMessage id="conversations.who.you" values={{ name }} /> : name}
                </bdi>
                <p>{title ?? <FormattedMessage id={`conversations.role.${role}`} />}</p>
                <p>
                  <FormattedMessage
                    id="conversations.who.since"
                    values={{ date: <DateText key="date" at={startedAt} timeZone={program.timeZone} style="short" /> }}
                  />
                </p>
              </div>
            </li>
          ))}
      </ul>
    </Card>
  )
}
