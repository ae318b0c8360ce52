import { FormattedMessage } from 'react-intl'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { referralColumns } from './referral-columns.ts'

type ReferralColumn = (typeof referralColumns)[number]

/** What belongs into each column of the file, and how the programs are called in it. */
export function ReferralColumns({ programs }: { programs: readonly { key: string; name: string }[] }) {
  const columns: Column<ReferralColumn>[] = [
    {
      key: 'name',
      names: true,
      header: <FormattedMessage id="staff.import.column" />,
      cell: ({ name }) => <code>{name}</code>,
    },
    {
      key: 'about',
      header: <FormattedMessage id="staff.import.about" />,
      cell: ({ about }) => <FormattedMessage id={`staff.import.about.${about}`} />,
    },
  ]
  const programColumns: Column<{ key: string; name: string }>[] = [
    { key: 'name', names: true, header: <FormattedMessage id="staff.program.label" />, cell: ({ name }) => name },
    {
      key: 'key',
      header: <FormattedMessage id="staff.import.writeKey" />,
      cell: ({ key }) => <code>{key}</code>,
    },
  ]
  return (
    <Disclosure summary={<FormattedMessage id="staff.import.columns" />}>
      <Stack>
        <DataTable
          caption={<FormattedMessage id="staff.import.columns" />}
          captionHidden
          columns={columns}
          rows={referralColumns}
          rowKey={({ name }) => name}
          density="dense"
          stack
        />
        <Text>
          <FormattedMessage id="staff.import.more" />
        </Text>
        <DataTable
          caption={<FormattedMessage id="staff.import.programs" />}
          columns={programColumns}
          rows={programs}
          rowKey={({ key }) => key}
          density="dense"
          stack
        />
      </Stack>
    </Disclosure>
  )
}
