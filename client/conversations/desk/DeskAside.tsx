import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { MediationClock } from '../../cases/MediationClock.tsx'
import { MustAttend } from '../../cases/MustAttend.tsx'
import { SessionsCard } from '../../remote-sessions/SessionsCard.tsx'
import { DeskDeadlines } from './DeskDeadlines.tsx'
import { DeskOffers } from './DeskOffers.tsx'
import { DeskTimeline } from './DeskTimeline.tsx'
import styles from './DeskParts.module.css'

export const deskAsideFragment = graphql(`
  fragment DeskAside on Case {
    id
    mustAttend {
      ...MustAttendParts
    }
    ...MediationClockParts
    ...SessionsCardParts
    ...DeskOffers
    ...DeskDeadlines
    ...DeskTimeline
  }
`)

/** What stands beside the conversations: the hearing, the offers, the dates, what happened. */
export function DeskAside({ theCase: masked }: { theCase: FragmentType<typeof deskAsideFragment> }) {
  const theCase = readFragment(deskAsideFragment, masked)
  return (
    <>
      {theCase.mustAttend && <MustAttend notice={theCase.mustAttend} />}
      <MediationClock case={theCase} />
      <SessionsCard case={theCase} />
      <section className={styles.section}>
        <h2>
          <FormattedMessage id="desk.offers.title" />
        </h2>
        <DeskOffers theCase={theCase} />
      </section>
      <section className={styles.section}>
        <h2>
          <FormattedMessage id="desk.dates.title" />
        </h2>
        <DeskDeadlines theCase={theCase} />
      </section>
      <section className={styles.section}>
        <h2>
          <FormattedMessage id="desk.timeline.title" />
        </h2>
        <DeskTimeline theCase={theCase} />
        <Link to={`/cases/${theCase.id}/timeline`}>
          <FormattedMessage id="desk.timeline.all" />
        </Link>
      </section>
    </>
  )
}
