import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import type { MessageId } from '../../locales/message-ids.ts'
import { Banner } from '../../ui/Banner.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PersonText } from '../../ui/Text.tsx'
import type { RefusedLine, ReferralReport as Report, TakenLine } from './send-referrals.ts'

/** What became of each line. What was refused stands first: somebody has to mend it. */
export function ReferralReport({ report: { taken, known, refused } }: { report: Report }) {
  const intl = useIntl()
  const refusedColumns: Column<RefusedLine>[] = [
    {
      key: 'line',
      names: true,
      header: <FormattedMessage id="staff.import.line" />,
      cell: ({ line }) => <FormattedMessage id="staff.import.lineNumber" values={{ line }} />,
    },
    {
      key: 'column',
      header: <FormattedMessage id="staff.import.column" />,
      cell: ({ column }) => (column === null ? '–' : <code>{column}</code>),
    },
    {
      key: 'reason',
      header: <FormattedMessage id="staff.import.reason" />,
      cell: refusal => reasonOf(intl, refusal),
    },
  ]
  const counts = { taken: taken.length, known: known.length, refused: refused.length }
  return (
    <Stack>
      <h2>
        <FormattedMessage id="staff.import.done" />
      </h2>
      <Banner tone={refused.length > 0 ? 'warn' : 'good'} role="status">
        <FormattedMessage id="staff.import.summary" values={counts} />
      </Banner>
      {refused.length > 0 && (
        <DataTable
          caption={<FormattedMessage id="staff.import.refused" values={{ count: refused.length }} />}
          columns={refusedColumns}
          rows={refused}
          rowKey={({ line, column }) => `${line} ${column}`}
          density="dense"
          stack
        />
      )}
      {taken.length > 0 && (
        <Disclosure summary={<FormattedMessage id="staff.import.taken" values={{ count: taken.length }} />}>
          <Lines lines={taken} captionId="staff.import.taken" />
        </Disclosure>
      )}
      {known.length > 0 && (
        <Disclosure summary={<FormattedMessage id="staff.import.known" values={{ count: known.length }} />}>
          <Lines lines={known} captionId="staff.import.known" />
        </Disclosure>
      )}
    </Stack>
  )
}

function Lines({ lines, captionId }: { lines: readonly TakenLine[]; captionId: MessageId }) {
  const intl = useIntl()
  const columns: Column<TakenLine>[] = [
    {
      key: 'case',
      names: true,
      header: <FormattedMessage id="staff.case.number" />,
      cell: ({ caseNumber }) => <PersonText inline>{caseNumber}</PersonText>,
    },
    {
      key: 'line',
      header: <FormattedMessage id="staff.import.line" />,
      numeric: true,
      cell: ({ line }) => intl.formatNumber(line),
    },
    {
      key: 'status',
      header: <FormattedMessage id="staff.cases.column.standing" />,
      cell: ({ status }) => sentence(intl, [`staff.import.status.${status}`]) ?? status,
    },
  ]
  return (
    <DataTable
      caption={<FormattedMessage id={captionId} values={{ count: lines.length }} />}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ line }) => String(line)}
      density="dense"
      stack
    />
  )
}

/** In the reader's language where there is a sentence; else as the server says it, in English. */
const reasonOf = (intl: IntlShape, { code, reason }: RefusedLine) =>
  sentence(intl, [`staff.import.reason.${code}`]) ?? <span lang="en">{reason}</span>

function sentence(intl: IntlShape, ids: readonly string[]): string | null {
  const id = ids.find((one): one is MessageId => one in intl.messages)
  return id ? intl.formatMessage({ id }) : null
}
