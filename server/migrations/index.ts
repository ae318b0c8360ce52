/** Every migration, in order. Invariant: one that was shared is never edited. */
import { Migration20261122000000 } from './20261122000000-begin.ts'
import { Migration20261122000001 } from './20261122000001-feed.ts'
import { Migration20261122000002 } from './20261122000002-lighter-feed.ts'
import { Migration20261122000010 } from './20261122000010-kept-history.ts'
import { Migration20261122000020 } from './20261122000020-audit.ts'
import { Migration20261122000021 } from './20261122000021-lighter-audit.ts'
import { Migration20261122000030 } from './20261122000030-row-security.ts'
import { Migration20261122000040 } from './20261122000040-second-factor.ts'
import { Migration20261122000041 } from './20261122000041-keys.ts'

export const migrations = [
  { name: '20261122000000-begin', class: Migration20261122000000 },
  { name: '20261122000001-feed', class: Migration20261122000001 },
  { name: '20261122000002-lighter-feed', class: Migration20261122000002 },
  { name: '20261122000010-kept-history', class: Migration20261122000010 },
  { name: '20261122000020-audit', class: Migration20261122000020 },
  { name: '20261122000021-lighter-audit', class: Migration20261122000021 },
  { name: '20261122000030-row-security', class: Migration20261122000030 },
  { name: '20261122000040-second-factor', class: Migration20261122000040 },
  { name: '20261122000041-keys', class: Migration20261122000041 },
]
