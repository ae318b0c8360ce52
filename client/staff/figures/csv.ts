/** Lines as a file for a spreadsheet (RFC 4180). */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  lines.map(line => line.map(cell).join(',')).join('\r\n') + '\r\n'

/** A cell that begins like a formula is shown as text: a spreadsheet would run it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
