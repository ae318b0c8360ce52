import { FormattedMessage, useIntl } from 'react-intl'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import type { FunnelLine } from './use-funnel-words.ts'

/** The same figures as the pictures show. */
export function FunnelTable({ rows, stages }: { rows: readonly FunnelLine[]; stages: readonly string[] }) {
  const intl = useIntl()
  const columns: Column<FunnelLine>[] = [
    { key: 'label', names: true, header: <FormattedMessage id="staff.figures.group" />, cell: ({ label }) => label },
    ...stages.map((stage, index): Column<FunnelLine> => ({
      key: stage,
      header: stage,
      numeric: true,
      cell: ({ counts }) => {
        const count = counts[index]
        return typeof count === 'number' ? intl.formatNumber(count) : <FormattedMessage id="staff.figures.hidden" />
      },
    })),
  ]
  return (
    <DataTable
      caption={<FormattedMessage id="staff.figures.caption" />}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      density="dense"
      stack
    />
  )
}
