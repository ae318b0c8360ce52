/** Every migration, in order. Invariant: one that was shared is never edited. */
import { Migration20261122000000 } from './20261122000000-begin.ts'
import { Migration20261122000001 } from './20261122000001-feed.ts'

export const migrations = [
  { name: '20261122000000-begin', class: Migration20261122000000 },
  { name: '20261122000001-feed', class: Migration20261122000001 },
]
