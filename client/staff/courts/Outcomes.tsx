import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { ToldOutcome } from '../../gql/graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { csvOf } from '../figures/csv.ts'
import { saveFile } from '../figures/save-file.ts'

const courtOutcomesParts = graphql(`
  fragment CourtOutcomesParts on ToldOutcomes {
    cells {
      programKey
      programName
      outcome
      count
    }
    total
  }
`)

interface Line {
  key: string
  name: string
  counts: ReadonlyMap<ToldOutcome, number | null>
}

const outcomesInOrder = ['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT', 'PENDING'] as const satisfies readonly ToldOutcome[]

export interface OutcomesProps {
  outcomes: FragmentType<typeof courtOutcomesParts>
  courtKey: string
}

/** How the cases of each program ended, as the court was told. The same table as a file. */
export function Outcomes({ outcomes: masked, courtKey }: OutcomesProps) {
  const intl = useIntl()
  const { cells, total } = readFragment(courtOutcomesParts, masked)
  const keys = [...new Set(cells.map(({ programKey }) => programKey))]
  const lines: Line[] = keys.map(key => {
    const own = cells.filter(({ programKey }) => programKey === key)
    return { key, name: own[0]?.programName ?? key, counts: new Map(own.map(one => [one.outcome, one.count])) }
  })
  const hidden = intl.formatMessage({ id: 'staff.figures.hidden' })
  const shown = (count: number | null | undefined) => (typeof count === 'number' ? intl.formatNumber(count) : hidden)
  const labelOf = (outcome: ToldOutcome) => intl.formatMessage({ id: `staff.court.outcome.${outcome}` })
  const columns: Column<Line>[] = [
    { key: 'name', names: true, header: <FormattedMessage id="staff.program.label" />, cell: ({ name }) => name },
    ...outcomesInOrder.map((outcome): Column<Line> => ({
      key: outcome,
      header: labelOf(outcome),
      numeric: true,
      cell: ({ counts }) => shown(counts.get(outcome)),
    })),
  ]
  const save = () => {
    const plain = (count: number | null | undefined) => (typeof count === 'number' ? String(count) : hidden)
    const head = [intl.formatMessage({ id: 'staff.program.label' }), ...outcomesInOrder.map(labelOf)]
    const rows = lines.map(({ name, counts }) => [name, ...outcomesInOrder.map(outcome => plain(counts.get(outcome)))])
    saveFile(`parley-${courtKey}.csv`, 'text/csv', csvOf([head, ...rows]))
  }
  return (
    <Stack>
      <h2>
        <FormattedMessage id="staff.court.outcomes" />
      </h2>
      {lines.length === 0 ? (
        <Text tone="soft">
          <FormattedMessage id="staff.court.noOutcomes" />
        </Text>
      ) : (
        <>
          <DataTable
            caption={<FormattedMessage id="staff.court.outcomesCaption" />}
            columns={columns}
            rows={lines}
            rowKey={({ key }) => key}
            density="dense"
            stack
          />
          <Text>
            <FormattedMessage id="staff.court.total" values={{ count: shown(total) }} />
          </Text>
          <Text size="small" tone="soft">
            <FormattedMessage id="staff.figures.hiddenHint" />
          </Text>
          <div>
            <Button tone="secondary" icon="download" onClick={save}>
              <FormattedMessage id="staff.figures.save" />
            </Button>
          </div>
        </>
      )}
    </Stack>
  )
}
