/** Reads CSV (RFC 4180), as spreadsheets write it: a mark at the beginning, commas or semicolons, any line ends. Pure. */
export interface CsvRow {
  /** The line of the file on which it begins, the header being 1. */
  line: number
  cells: string[]
}

/** Rows that are not empty. A quote that is never closed ends with the file, as `unclosedAt` says. */
export function readCsv(text: string): { rows: CsvRow[]; unclosedAt: number | null } {
  const body = text.replace(/^\uFEFF/, '')
  const divider = dividerOf(body)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let begun = 1
  let quotedAt: number | null = null
  const endCell = (): void => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    if (cells.some(one => one !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? ''
    if (sign === '\n' || (sign === '\r' && body[at + 1] !== '\n')) line++
    if (quotedAt !== null) {
      if (sign !== '"') cell += sign
      else if (body[at + 1] === '"') cell += body[++at]
      else quotedAt = null
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quotedAt = line
    } else if (sign === divider) endCell()
    else if (sign === '\n' || (sign === '\r' && body[at + 1] !== '\n')) endRow()
    else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || cells.length > 0) endRow()
  return { rows, unclosedAt: quotedAt }
}

/** Spreadsheets of many countries write semicolons: the header says which it is. */
function dividerOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1)
  return header.split(';').length > header.split(',').length ? ';' : ','
}
