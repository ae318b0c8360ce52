/** How much JavaScript a browser loads before the first page stands: the built client, gzipped, file by file. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const folder = fileURLToPath(new URL('../../dist/client/', import.meta.url))

/** The entry, the welcome page and its words in English, with all that these import. Null when there is no build. */
export function firstRouteBytes(): number | null {
  try {
    const files = readdirSync(`${folder}assets`)
    const entries = [
      ...readFileSync(`${folder}index.html`, 'utf8').matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g),
    ].map(match => match[1] ?? '')
    const lazy = ['WelcomePage-', 'en-door-'].map(
      start => files.find(name => name.startsWith(start) && name.endsWith('.js')) ?? '',
    )
    return [...withImports([...entries, ...lazy].filter(Boolean))].reduce(
      (sum, name) => sum + gzipSync(textOf(name)).length,
      0,
    )
  } catch {
    return null
  }
}

const textOf = (name: string): string => readFileSync(`${folder}assets/${name}`, 'utf8')

function withImports(roots: string[], seen = new Set<string>()): Set<string> {
  for (const name of roots) {
    if (seen.has(name)) continue
    seen.add(name)
    withImports(
      [...textOf(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(match => match[1] ?? ''),
      seen,
    )
  }
  return seen
}
