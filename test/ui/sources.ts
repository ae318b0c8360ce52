import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Source {
  path: string
  text: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Files of the project by pattern. Generated code and the gallery, which only shows samples, are left out. */
export function sources(...patterns: string[]): Source[] {
  return globSync(patterns, { cwd: root })
    .filter(path => !/^client\/(gql\/|gallery\.html|ui\/gallery)/.test(path))
    .sort()
    .map(path => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))
}
