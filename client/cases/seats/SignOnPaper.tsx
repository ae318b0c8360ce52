import { FormattedMessage } from 'react-intl'
import styles from './SignOnPaper.module.css'

/** On the printed page alone: where the client and the attorney sign by hand. */
export function SignOnPaper({ client, attorney }: { client: string; attorney: string }) {
  return (
    <div className={styles.paper} aria-hidden="true">
      {[client, attorney].map(name => (
        <p key={name} className={styles.line}>
          <span>
            <FormattedMessage id="cases.seat.signedBy" values={{ name: <bdi key="name">{name}</bdi> }} />
          </span>
          <span>
            <FormattedMessage id="cases.seat.signedOn" />
          </span>
        </p>
      ))}
    </div>
  )
}
