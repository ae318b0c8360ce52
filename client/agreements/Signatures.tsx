import { FormattedMessage } from 'react-intl'
import type { AgreementWholeFragment } from '../gql/graphql.ts'
import { DateText, TimeText } from '../ui/DateText.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Signatures.module.css'

export interface SignaturesProps {
  signatories: AgreementWholeFragment['signatories']
  timeZone: string
}

/** Who signed and when, and whose signature is still missing. */
export function Signatures({ signatories, timeZone }: SignaturesProps) {
  return (
    <ul className={styles.signatures}>
      {signatories.map(({ partyId, name, hasSigned, typedName, signedAt }) => (
        <li key={partyId} className={hasSigned ? styles.signed : styles.waiting}>
          <Icon name={hasSigned ? 'check' : 'clock'} />
          <div>
            <p className={styles.name}>
              <bdi>{name}</bdi>
            </p>
            {hasSigned && signedAt ? (
              <p>
                <FormattedMessage
                  id="agreements.signatures.signed"
                  values={{
                    name: <bdi key="name">{typedName ?? name}</bdi>,
                    day: <DateText key="day" at={signedAt} timeZone={timeZone} style="long" />,
                    time: <TimeText key="time" at={signedAt} timeZone={timeZone} showZone />,
                  }}
                />
              </p>
            ) : (
              <p>
                <FormattedMessage id="agreements.signatures.waiting" />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
