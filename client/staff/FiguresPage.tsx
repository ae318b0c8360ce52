import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { FiguresTools } from './figures/FiguresTools.tsx'
import { FunnelChart } from './figures/FunnelChart.tsx'
import { FunnelTable } from './figures/FunnelTable.tsx'
import { funnelCsv } from './figures/funnel-csv.ts'
import { saveFile } from './figures/save-file.ts'
import { useFiguresChoice } from './figures/use-figures-choice.ts'
import { useFunnelWords } from './figures/use-funnel-words.ts'

const funnelQuery = graphql(`
  query StaffFunnel($programKey: String, $by: FunnelDivision!, $from: Date!, $until: Date!) {
    staffFunnel(programKey: $programKey, by: $by, from: $from, until: $until) {
      rows {
        ...FunnelParts
      }
      total {
        ...FunnelParts
      }
    }
  }
`)

/** How far cases came, as pictures, as a table, and as a file. */
export function Component() {
  const intl = useIntl()
  const choice = useFiguresChoice()
  const { programKey, by, from, until } = choice
  const { data, previousData, error, loading, refetch } = useQuery(funnelQuery, {
    variables: { programKey, by, from, until },
    fetchPolicy: 'cache-and-network',
  })
  const found = (data ?? previousData)?.staffFunnel
  const { table, stages, total } = useFunnelWords(found, by)
  const save = () =>
    saveFile(`parley-${by.toLowerCase()}-${from}-${until}.csv`, 'text/csv', funnelCsv(table, stages, intl))
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.figures.title" />}
        lead={<FormattedMessage id="staff.figures.lead" />}
      />
      <FiguresTools choice={choice} />
      {!found ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : table.length < 2 ? (
        <EmptyState icon="search" title={<FormattedMessage id="staff.figures.none" />}>
          <FormattedMessage id="staff.figures.noneHint" />
        </EmptyState>
      ) : table.every(({ counts }) => counts.every(count => count === null)) ? (
        <EmptyState icon="lock" title={<FormattedMessage id="staff.figures.tooFew" />}>
          <FormattedMessage id="staff.figures.hiddenHint" />
        </EmptyState>
      ) : (
        <>
          <Columns min="large">
            {(table.length > 2 ? table : table.slice(0, 1)).map(row => (
              <FunnelChart key={row.key} title={row.label} counts={row.counts} stages={stages} most={total} />
            ))}
          </Columns>
          <FunnelTable rows={table} stages={stages} />
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
