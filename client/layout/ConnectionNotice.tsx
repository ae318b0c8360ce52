import { FormattedMessage } from 'react-intl'
import { useLiveStatus } from '../live/status.ts'
import { StatusDot } from '../ui/StatusDot.tsx'
import styles from './ConnectionNotice.module.css'

/** Floats above the page while the live connection is away, so that nothing moves when it comes and goes. */
export function ConnectionNotice() {
  const status = useLiveStatus()
  return (
    <div className={styles.notice}>
      {status !== 'live' && (
        <div className={styles.words}>
          <StatusDot state={status}>
            <FormattedMessage id={`common.connection.${status}`} />
          </StatusDot>
        </div>
      )}
    </div>
  )
}
