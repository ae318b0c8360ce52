import { FormattedMessage, useIntl } from 'react-intl'
import { Icon } from '../ui/Icon.tsx'
import styles from './WaitList.module.css'

/** The programs in which nobody waits for staff, in one line: they need no look today. */
export function NothingWaits({ in: programs }: { in: readonly string[] }) {
  const intl = useIntl()
  return (
    <p className={styles.nothing}>
      <Icon name="check" size="small" />
      <span>
        <FormattedMessage
          id="staff.overview.nothing"
          values={{ programs: intl.formatList(programs, { type: 'conjunction' }) }}
        />
      </span>
    </p>
  )
}
