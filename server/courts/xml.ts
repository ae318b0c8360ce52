/** Writes XML 1.0: a tree in, well-formed text out. Pure. */
export interface XmlElement {
  name: string
  attributes?: Record<string, string>
  children?: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

export const el = (name: string, ...children: XmlNode[]): XmlElement => ({ name, children })

export const xmlDocument = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, 0)}\n`

function write({ name, attributes = {}, children = [] }: XmlElement, depth: number): string {
  const indent = '  '.repeat(depth)
  const head = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`
  if (children.length === 0) return `${indent}<${head}/>`
  const [first] = children
  if (children.length === 1 && typeof first === 'string') return `${indent}<${head}>${escapeXml(first)}</${name}>`
  const inside = children.map(child =>
    typeof child === 'string' ? `${'  '.repeat(depth + 1)}${escapeXml(child)}` : write(child, depth + 1),
  )
  return `${indent}<${head}>\n${inside.join('\n')}\n${indent}</${name}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What XML 1.0 cannot hold at all (control characters, halves of characters) is left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- Control characters are what is meant.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, sign => entities[sign] ?? sign)
