import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Wait } from './waits-of.ts'
import styles from './WaitList.module.css'

/** One line for each kind of thing that waits: how many, what, and the way there. */
export function WaitList({ waits }: { waits: readonly Wait[] }) {
  const intl = useIntl()
  return (
    <ul className={styles.list}>
      {waits.map(({ what, count, to, isUrgent }) => (
        <li key={what}>
          <Link to={to} className={styles.line}>
            <b className={classes(styles.count, isUrgent && styles.urgent)}>{intl.formatNumber(count)}</b>
            <span>
              <FormattedMessage id={`staff.overview.wait.${what}`} values={{ count }} />
            </span>
            <Icon name="chevron" size="small" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
