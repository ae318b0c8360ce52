import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { formatMoment } from '../../ui/dates.ts'
import styles from './Caseload.module.css'

/** What ends next and when; a deadline that is near stands out by its words. */
export function DeadlineText({ deadline }: { deadline: CaseloadCardFragment['nextDeadline'] }) {
  const intl = useIntl()
  if (!deadline) return <FormattedMessage id="desk.deadline.none" />
  const daysLeft = Math.ceil((Date.parse(deadline.endsAt) - Date.now()) / 86_400_000)
  return (
    <span className={styles.deadline}>
      <time dateTime={deadline.endsAt}>{formatMoment(intl, deadline.endsAt, deadline.timeZone, 'day')}</time>
      <span className={styles.what}>
        <FormattedMessage id={`desk.deadline.${deadline.key}`} />
        {daysLeft <= 3 && (
          <>
            {' · '}
            <FormattedMessage id="desk.deadline.left" values={{ days: Math.max(0, daysLeft) }} />
          </>
        )}
      </span>
    </span>
  )
}
