import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

/** Attributes that a person sees or hears. Props of the product's own components are found by their ending. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|hint|caption|prompt|brand|lead|status|documentTitle)$|Label$/

interface Node {
  type: string
  [key: string]: unknown
}

describe('no word that a person reads stands outside the catalogue', () => {
  const files = sources('client/**/*.tsx')

  it.each(files)('$path', ({ path, text }) => {
    expect(literalWords(path, text)).toEqual([])
  })

  it('finds words wherever JSX can hide them', () => {
    const page = `const a = <p title="x" aria-label={y ? 'Close' : b}>Hi {ok && 'there'} {\`to \${name}\`}</p>`
    const own = `const b = <Step title="agreed" label="Read it" hint="Now" />`
    expect(literalWords('a.tsx', page)).toEqual(['there', 'to', 'x', 'Close', 'Hi'])
    expect(literalWords('b.tsx', own)).toEqual(['Read it', 'Now'])
  })
})

function literalWords(path: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: Node) => {
    if (node.type === 'JSXText') found.push(String(node['value']))
    if (node.type === 'JSXOpeningElement') found.push(...spokenAttributes(node))
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of children(node['children'])) {
        if (child.type === 'JSXExpressionContainer') found.push(...strings(child))
      }
    }
    Object.values(node).flatMap(children).forEach(visit)
  }
  children(parseSync(path, text).program).forEach(visit)
  return found.map(words => words.trim()).filter(words => /\p{L}/u.test(words))
}

/** One bare word given to a component of our own, `title="agreed"`, is a code and never shown as it is. */
function spokenAttributes(element: Node): string[] {
  const own = /^\p{Lu}/u.test(nameOf(element))
  const said = children(element['attributes']).filter(attribute => spoken.test(nameOf(attribute)))
  return said.flatMap(({ value }) => strings(value)).filter(words => !own || !/^[a-z][A-Za-z0-9-]*$/.test(words))
}

/** The strings that an expression may become: through `?:`, `&&`, `||`, `??` and templates, but not into calls. */
function strings(value: unknown): string[] {
  return children(value).flatMap(node => {
    switch (node.type) {
      case 'Literal':
        return typeof node['value'] === 'string' ? [node['value']] : []
      case 'TemplateLiteral':
        return children(node['quasis']).map(part => (part['value'] as { cooked: string }).cooked)
      case 'ConditionalExpression':
        return [...strings(node['consequent']), ...strings(node['alternate'])]
      case 'LogicalExpression':
        return [...strings(node['left']), ...strings(node['right'])]
      case 'JSXExpressionContainer':
        return strings(node['expression'])
      default:
        return []
    }
  })
}

function nameOf(node: Node): string {
  return String((node['name'] as { name?: unknown } | undefined)?.name)
}

function children(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(children)
  return typeof value === 'object' && value !== null && 'type' in value ? [value as Node] : []
}
