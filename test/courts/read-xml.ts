/** Reads XML as strictly as the writer's promise: one root, every element closed, prefixes declared, only the five entities. */
export interface ReadElement {
  name: string
  text: string
  children: ReadElement[]
}

const token = /<\?xml version="1\.0" encoding="UTF-8"\?>|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Throws what is not well formed, and where. */
export function readXml(text: string): ReadElement {
  const top: ReadElement = { name: '', text: '', children: [] }
  const open = [top]
  const declared = new Set<string>()
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const [found, closed, opened, attributes = '', isEmpty, words] = token.exec(text) ?? []
    const inside = open.at(-1) ?? top
    if (found === undefined || (found.startsWith('<?') && at > 0))
      throw new Error(`not XML: ${text.slice(at, at + 60)}`)
    if (closed !== undefined) {
      if (open.pop()?.name !== closed || open.length === 0) throw new Error(`${closed} is closed and was not open`)
    } else if (opened !== undefined) {
      for (const [, prefix = ''] of attributes.matchAll(/xmlns:(\w+)="[^"]+"/g)) declared.add(prefix)
      if (!declared.has(opened.split(':')[0] ?? '')) throw new Error(`${opened}: this prefix is not declared`)
      const element = { name: opened, text: '', children: [] }
      inside.children.push(element)
      if (!isEmpty) open.push(element)
    } else if (words !== undefined) inside.text += unescaped(words)
  }
  const [root, ...more] = top.children
  if (!root || more.length > 0 || open.length > 1 || top.text.trim()) throw new Error('there is not one root')
  return root
}

function unescaped(words: string): string {
  if (/&(?!(amp|lt|gt|quot|apos);)|[^\P{Cc}\t\n\r\x7F-\x9F]/u.test(words))
    throw new Error(`not text: ${words.slice(0, 60)}`)
  return words.replaceAll(/&(\w+);/g, (_all, name: string) => entities[name] ?? '')
}

/** The words of all elements at the end of a path below the root, in their order. */
export const wordsAt = (root: ReadElement, path: string): string[] =>
  path
    .split('/')
    .reduce((found, name) => found.flatMap(one => one.children.filter(child => child.name === name)), [root])
    .map(({ text }) => text)
