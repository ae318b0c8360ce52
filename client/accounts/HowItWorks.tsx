import { FormattedMessage } from 'react-intl'
import { Stack } from '../ui/Layout.tsx'
import styles from './HowItWorks.module.css'

const steps = ['agree', 'talk', 'offers', 'sign'] as const

/** The whole way at a glance, for who comes here for the first time. */
export function HowItWorks() {
  return (
    <Stack>
      <h2>
        <FormattedMessage id="accounts.how.title" />
      </h2>
      <ol className={styles.steps}>
        {steps.map(step => (
          <li key={step}>
            <h3>
              <FormattedMessage id={`accounts.how.${step}.title`} />
            </h3>
            <p>
              <FormattedMessage id={`accounts.how.${step}.text`} />
            </p>
          </li>
        ))}
      </ol>
    </Stack>
  )
}
