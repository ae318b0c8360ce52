import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Text } from '../ui/Text.tsx'
import { DeadlineText } from './DeadlineText.tsx'
import styles from './LastDayToAgree.module.css'

export const lastDayToAgreeParts = graphql(`
  fragment LastDayToAgreeParts on Case {
    id
    status
    deadlines {
      key
      endsAt
      ...DeadlineParts
    }
  }
`)

/** The day by which the talks must bear fruit, right below the steps. */
export function LastDayToAgree({ case: masked }: { case: FragmentType<typeof lastDayToAgreeParts> }) {
  const { status, deadlines } = readFragment(lastDayToAgreeParts, masked)
  const last = deadlines.find(({ key, endsAt }) => key === 'AGREE' && Date.parse(endsAt) > Date.now())
  if (!last || status === 'CLOSED') return null
  return (
    <div className={styles.line}>
      <Text size="small" tone="soft">
        <DeadlineText deadline={last} />
      </Text>
    </div>
  )
}
