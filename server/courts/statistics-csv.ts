import type { OutcomeCells } from './outcome-counts.ts'

/** As spreadsheets read it. A hidden number is an empty cell, and the last column says so. */
export function statisticsCsv({ cells, total }: OutcomeCells): string {
  const line = (program: string, outcome: string, count: number | null) =>
    [program, outcome, count ?? '', count === null ? 'hidden' : ''].join(',')
  const rows = cells.map(cell => line(cell.programKey, cell.outcome, cell.count))
  return ['program,outcome,cases,note', ...rows, line('all', 'ALL', total)].join('\r\n') + '\r\n'
}
