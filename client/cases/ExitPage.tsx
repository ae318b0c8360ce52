import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ExitPage.module.css'
import { safetyNoticeParts } from './SafetyNotice.tsx'

/** A page that tells nothing, for who must be gone at once. */
const anywhere = 'https://www.weather.gov/'

/** The way out of every page of a case that is held for safety. It stays in sight however far somebody has scrolled. */
export function ExitPage({ case: masked }: { case: FragmentType<typeof safetyNoticeParts> }) {
  const { safetyMode, program } = readFragment(safetyNoticeParts, masked)
  if (!safetyMode) return null
  return (
    <div className={styles.strip}>
      <div className={styles.inner}>
        <span>
          <FormattedMessage id="cases.safety.title" />
        </span>
        <Button
          tone="danger"
          size="small"
          onClick={() => window.location.replace(program.safety?.quickExitUrl ?? anywhere)}
        >
          <FormattedMessage id="cases.safety.exit" />
        </Button>
      </div>
    </div>
  )
}
