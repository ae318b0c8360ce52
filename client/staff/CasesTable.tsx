import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import { HearingText } from '../cases/HearingText.tsx'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import type { StaffCaseCardPartsFragment } from '../gql/graphql.ts'
import { sideBySide } from '../locales/isolate.ts'
import { DataTable, type Column } from '../ui/DataTable.tsx'
import { DateText } from '../ui/DateText.tsx'
import { CaseStanding } from './CaseStanding.tsx'
import { staffCaseCard } from './staff-case-card.ts'
import styles from './CasesTable.module.css'

type Card = StaffCaseCardPartsFragment

const columns: Column<Card>[] = [
  {
    key: 'case',
    header: <FormattedMessage id="staff.cases.column.case" />,
    names: true,
    cell: card => (
      <span className={styles.case}>
        <Link to={`/staff/cases/${card.id}`} className={styles.open}>
          {sideBySide(card.parties.map(({ name }) => name))}
        </Link>
        <span className={styles.kind}>{[card.caseTypeLabel, card.caseNumber].filter(Boolean).join(' ')}</span>
        <span className={styles.kind}>{card.programName}</span>
      </span>
    ),
  },
  {
    key: 'standing',
    header: <FormattedMessage id="staff.cases.column.standing" />,
    cell: card => <CaseStanding of={card} />,
  },
  {
    key: 'hearing',
    header: <FormattedMessage id="staff.cases.column.hearing" />,
    cell: ({ hearing }) =>
      hearing ? <HearingText hearing={hearing} short /> : <FormattedMessage id="staff.case.noHearing" />,
  },
  {
    key: 'started',
    header: <FormattedMessage id="staff.cases.column.started" />,
    cell: ({ startedAt, timeZone }) => <DateText at={startedAt} timeZone={timeZone} style="short" />,
  },
]

/** One line per case: whose, where it stands, when the hearing is. On a phone each line is a card. */
export function CasesTable({ cases }: { cases: readonly FragmentType<typeof staffCaseCard>[] }) {
  const intl = useIntl()
  return (
    <div className={styles.sheet}>
      <DataTable
        caption={intl.formatMessage({ id: 'staff.cases.title' })}
        captionHidden
        columns={columns}
        rows={cases.map(one => readFragment(staffCaseCard, one))}
        rowKey={({ id }) => id}
        density="dense"
        stack
      />
    </div>
  )
}
