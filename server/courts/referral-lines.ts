/** From the lines of a file to referrals. Pure: what is wrong with a line is named by column, and no other line suffers. */
import type { CsvRow } from './read-csv.ts'
import type { CourtReferral } from './refer-from-court.ts'

export const fixedColumns = [
  'case_number',
  'program',
  'case_type',
  'claim',
  'hearing_date',
  'hearing_time',
  'department',
  'emails_received',
] as const
const needed = ['case_number', 'program', 'case_type'] as const
/** plaintiff_name, plaintiff_kind, plaintiff_email; a second one is plaintiff2_name and so on. */
const partyColumn = /^(plaintiff|defendant|petitioner|respondent)([2-9]?)_(name|kind|email)$/

export interface LineProblem {
  line: number
  column: string | null
  code: string
  reason: string
}

export interface ReadLine {
  line: number
  referral: CourtReferral
  /** Which columns its parties came from, in their order. */
  partyColumns: string[]
}

/** The header's columns, or what is wrong with it. */
export function readHeader(row: CsvRow | undefined): { columns: string[] } | { problem: LineProblem } {
  const columns = (row?.cells ?? []).map(cell => cell.toLowerCase().replace(/[\s-]+/g, '_'))
  const problem = (column: string | null, code: string, reason: string) => ({
    problem: { line: row?.line ?? 1, column, code, reason },
  })
  const unknown = columns.find(name => !isKnown(name))
  if (unknown !== undefined)
    return problem(
      unknown.slice(0, 40),
      'COLUMN_UNKNOWN',
      'This column is not known. docs/courts.md lists the columns.',
    )
  const twice = columns.find((name, at) => columns.indexOf(name) < at)
  if (twice !== undefined) return problem(twice, 'COLUMN_TWICE', 'This column is there twice.')
  const missing = needed.find(name => !columns.includes(name))
  if (missing !== undefined) return problem(missing, 'COLUMN_MISSING', 'This column is missing.')
  return { columns }
}

const isKnown = (name: string): boolean => fixedColumns.some(known => known === name) || partyColumn.test(name)

export function readLine(columns: readonly string[], { line, cells }: CsvRow): ReadLine | { problem: LineProblem } {
  const problem = (column: string | null, code: string, reason: string) => ({ problem: { line, column, code, reason } })
  if (cells.length > columns.length)
    return problem(null, 'TOO_MANY_CELLS', `This line has ${cells.length} cells, the header ${columns.length}.`)
  const value = (name: string): string => cells[columns.indexOf(name)] ?? ''
  const empty = needed.find(name => value(name) === '')
  if (empty !== undefined) return problem(empty, 'REQUIRED', 'This cell is empty.')
  const claimCents = value('claim') === '' ? null : centsOf(value('claim'))
  if (claimCents === undefined)
    return problem('claim', 'AMOUNT_INVALID', 'Give the amount in dollars, such as 2200 or 2,200.50.')
  const received = value('emails_received')
  if (received !== '' && !isInstant(received))
    return problem('emails_received', 'DATE_INVALID', 'Give a day such as 2027-03-01, or an instant.')
  const partyColumns = [...new Set(columns.flatMap(name => partyColumn.exec(name)?.slice(1, 3).join('') ?? []))].filter(
    name => ['name', 'kind', 'email'].some(part => value(`${name}_${part}`) !== ''),
  )
  const wrongKind = partyColumns.find(name => !['', 'PERSON', 'ENTITY'].includes(value(`${name}_kind`).toUpperCase()))
  if (wrongKind) return problem(`${wrongKind}_kind`, 'KIND_INVALID', 'Write PERSON or ENTITY.')
  const day = value('hearing_date')
  if (day === '' && (value('hearing_time') !== '' || value('department') !== ''))
    return problem('hearing_date', 'REQUIRED', 'Give the day of the hearing, too.')
  return {
    line,
    partyColumns,
    referral: {
      caseNumber: value('case_number'),
      programKey: value('program'),
      caseType: value('case_type')
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
      claimCents,
      hearing:
        day === '' ? null : { on: day, time: value('hearing_time') || null, department: value('department') || null },
      parties: partyColumns.map(name => ({
        name: value(`${name}_name`),
        side: name.replace(/\d$/, '').toUpperCase(),
        kind: value(`${name}_kind`).toUpperCase() || 'PERSON',
        email: value(`${name}_email`) || null,
      })),
      emailsReceivedAt: received === '' ? null : new Date(received),
    },
  }
}

/** Dollars as people write them. Undefined for what is no amount. */
function centsOf(text: string): number | undefined {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/.exec(text)
  return match ? Number((match[1] ?? '').replaceAll(',', '')) * 100 + Number(match[2] ?? 0) : undefined
}

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text))

/** The column that a field of the referral was read from. */
export function columnOf(field: string, partyColumns: readonly string[]): string | null {
  const party = /^parties\[(\d+)\]\.(\w+)$/.exec(field)
  if (party) return `${partyColumns[Number(party[1])] ?? 'party'}_${party[2] === 'side' ? 'name' : party[2]}`
  const columns: Record<string, string> = {
    caseNumber: 'case_number',
    programKey: 'program',
    caseType: 'case_type',
    claimCents: 'claim',
    'hearing.on': 'hearing_date',
    'hearing.time': 'hearing_time',
    'hearing.department': 'department',
    emailsReceivedAt: 'emails_received',
  }
  return columns[field] ?? null
}
