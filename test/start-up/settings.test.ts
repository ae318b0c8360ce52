import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { settingNames } from '../../server/settings.ts'

it('docs/operate.md explains every setting that there is, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/operate.md'), 'utf8')
  const firstColumn = text.split('\n').flatMap(line => /^\| (`[A-Z].*?) +\|/.exec(line)?.[1] ?? [])
  const explained = firstColumn.flatMap(cell => [...cell.matchAll(/`([A-Z_]+)(=\w+)?`/g)].map(match => match[1]))
  expect(new Set(explained)).toEqual(new Set(settingNames))
})
