import { FormattedMessage } from 'react-intl'
import type { StaffCaseCardPartsFragment } from '../gql/graphql.ts'
import { Tag } from '../ui/Tag.tsx'
import styles from './CasesTable.module.css'

type Standing = Pick<StaffCaseCardPartsFragment, 'status' | 'waitsFor' | 'outcome' | 'mediation' | 'legalHoldAt'>

const tones = { INTAKE: 'new', SCREENED_OUT: 'bad', INVITED: 'wait', ACTIVE: 'now', CLOSED: 'done' } as const

/** Where a case stands, in one or two words; and what else must not be overlooked. */
export function CaseStanding({ of: { status, waitsFor, outcome, mediation, legalHoldAt } }: { of: Standing }) {
  // A new case that waits, but not for a decision of staff.
  const isElsewhere = status === 'INTAKE' && (waitsFor === 'EMAIL' || waitsFor === 'FEE')
  const isLate = mediation?.status === 'REQUESTED' && new Date(mediation.answerBy) < new Date()
  return (
    <span className={styles.tags}>
      <Tag tone={outcome === 'NO_AGREEMENT' || isElsewhere ? 'wait' : tones[status]}>
        <FormattedMessage
          id={outcome ? `staff.outcome.${outcome}` : isElsewhere ? `staff.waits.${waitsFor}` : `staff.status.${status}`}
        />
      </Tag>
      {mediation?.status === 'REQUESTED' && (
        <Tag tone={isLate ? 'warn' : 'wait'}>
          <FormattedMessage id={isLate ? 'staff.cases.waitsTooLong' : 'staff.cases.waitsForNeutral'} />
        </Tag>
      )}
      {legalHoldAt && (
        <Tag tone="warn">
          <FormattedMessage id="staff.hold.tag" />
        </Tag>
      )}
    </span>
  )
}
