/** Unfolds, splits and unescapes a file with one event; throws for what RFC 5545 does not allow. */
export function readCalendar(file: string): Record<string, string> {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end')
  if (/(^|[^\r])\n/.test(file)) throw new Error('a line ends without CR')
  const lines = file
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')
  const open: string[] = []
  const found: Record<string, string> = {}
  for (const line of lines) {
    const at = line.indexOf(':')
    const [name, value] = [line.slice(0, at), line.slice(at + 1)]
    if (!/^[A-Z-]+$/.test(name)) throw new Error(`no property: ${line}`)
    if (name === 'BEGIN') open.push(value)
    else if (name === 'END' && open.pop() !== value) throw new Error(`${value} ends that did not begin`)
    else if (name !== 'END')
      found[name] = value.replace(/\\([nN\\;,])/g, (_whole, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
  }
  if (open.length > 0) throw new Error('something never ends')
  return found
}
