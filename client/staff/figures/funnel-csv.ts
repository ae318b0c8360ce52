import type { IntlShape } from 'react-intl'
import { csvOf } from './csv.ts'
import type { FunnelLine } from './use-funnel-words.ts'

/** The figures as a file for a spreadsheet. What is hidden on the page is hidden here. */
export function funnelCsv(
  rows: readonly FunnelLine[],
  stages: readonly string[],
  intl: Pick<IntlShape, 'formatMessage'>,
): string {
  const hidden = intl.formatMessage({ id: 'staff.figures.hidden' })
  const head = [intl.formatMessage({ id: 'staff.figures.group' }), ...stages]
  const lines = rows.map(({ label, counts }) => [
    label,
    ...counts.map(count => (count === null ? hidden : String(count))),
  ])
  return csvOf([head, ...lines])
}
