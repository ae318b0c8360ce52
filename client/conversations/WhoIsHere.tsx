import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
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
      endedAt
      isYou
    }
  }
`)

/** Everyone with a seat in the case, and as what: nobody reads along unannounced. */
export function WhoIsHere({ theCase: masked }: { theCase: FragmentType<typeof whoIsHereFragment> }) {
  const { seats, program } = readFragment(whoIsHereFragment, masked)
  return (
    <Card title={<FormattedMessage id="conversations.who.title" />}>
      <ul className={styles.people}>
        {seats
          .filter(({ endedAt }) => !endedAt)
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
