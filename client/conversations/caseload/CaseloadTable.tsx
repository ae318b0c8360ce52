import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { CountDot, Tag } from '../../ui/Tag.tsx'
import { caseKind } from './case-kind.ts'
import { caseName } from './caseload-order.ts'
import { DeadlineText } from './DeadlineText.tsx'
import { WaitsFor } from './WaitsFor.tsx'
import styles from './Caseload.module.css'

export interface CaseloadTableProps {
  cards: readonly CaseloadCardFragment[]
  current: string | undefined
  onCurrent: (id: string) => void
}

/** The id of the link by which a case is opened: the keys j and k move the focus along these. */
export function rowLinkId(caseId: string): string {
  return `case-${caseId}`
}

/** One line per case: everything that decides whether it needs a look now. On a phone each line is a card. */
export function CaseloadTable({ cards, current, onCurrent }: CaseloadTableProps) {
  const intl = useIntl()
  const columns: Column<CaseloadCardFragment>[] = [
    {
      key: 'case',
      header: <FormattedMessage id="desk.column.case" />,
      names: true,
      cell: card => (
        <span className={styles.case}>
          <Link
            id={rowLinkId(card.id)}
            to={`/desk/${card.id}`}
            className={styles.open}
            onFocus={() => onCurrent(card.id)}
          >
            {caseName(card)}
          </Link>
          <span className={styles.kind}>{caseKind(intl, card)}</span>
        </span>
      ),
    },
    { key: 'waits', header: <FormattedMessage id="desk.column.waits" />, cell: card => <WaitsFor card={card} /> },
    {
      key: 'unread',
      header: <FormattedMessage id="desk.column.unread" />,
      numeric: true,
      cell: ({ unread }) => (unread > 0 ? <CountDot count={intl.formatNumber(unread)} /> : intl.formatNumber(0)),
    },
    {
      key: 'offers',
      header: <FormattedMessage id="desk.column.offers" />,
      numeric: true,
      cell: ({ openOffers }) => intl.formatNumber(openOffers),
    },
    {
      key: 'deadline',
      header: <FormattedMessage id="desk.column.deadline" />,
      cell: ({ nextDeadline, status }) => <DeadlineText deadline={status === 'CLOSED' ? null : nextDeadline} />,
    },
    {
      key: 'quiet',
      header: <FormattedMessage id="desk.column.quiet" />,
      numeric: true,
      cell: ({ quietDays, status }) => {
        if (status === 'CLOSED') return <FormattedMessage id="desk.quiet.none" />
        const days = <FormattedMessage id="desk.quiet.days" values={{ days: quietDays }} />
        return quietDays >= warnFrom ? <Tag tone="warn">{days}</Tag> : days
      },
    },
  ]
  return (
    <div className={styles.sheet}>
      <DataTable
        caption={<FormattedMessage id="desk.caseload.caption" values={{ count: cards.length }} />}
        captionHidden
        columns={columns}
        rows={cards}
        rowKey={({ id }) => id}
        current={current}
        density="dense"
        stack
      />
    </div>
  )
}

/** On the seventh quiet day the program warns; after ten the mediation ends by silence. */
const warnFrom = 7
