/** What seeding needs, and people with a session each. */
import { accessTokenFor } from '../../server/accounts/access-token.ts'
import type { Platform } from '../../server/context.ts'
import type { Sql } from '../../server/platform/tables.ts'
import type { Program } from '../../server/programs/program.ts'
import type { Rows } from './rows.ts'

export interface Seeding {
  platform: Platform
  /** The one transaction of the seed. */
  db: Sql
  rows: Rows
  newId: () => string
  /** Before everything that happened in the data. */
  start: Date
  program: Program
  programVersionId: string
}

export interface SeededPerson {
  personId: string
  sessionId: string
  token: string
  name: string
}

/** An instant of the data: so many minutes after its start. */
export const minute = ({ start }: Seeding, minutes: number): string =>
  new Date(start.getTime() + minutes * 60_000).toISOString()

/** `toldNow`: had a mail a moment ago, so that the run sends none (chatter is told of once in twenty minutes). */
export function addPerson(seeding: Seeding, name: string, toldNow = false): SeededPerson {
  const { platform, rows, newId } = seeding
  const personId = newId()
  const sessionId = newId()
  const email = `${personId}@bench.example`
  const then = minute(seeding, 0)
  const now = platform.clock.now()
  rows.add('persons', { id: personId, email, name, phone: null, locale: 'en', created_at: then })
  rows.add('feed_counters', { person_id: personId, last_seq: 0 })
  rows.add('sessions', {
    id: sessionId,
    person_id: personId,
    refresh_hash: `bench ${sessionId}`,
    rotated_at: then,
    device: 'bench',
    second_factor_at: then,
    created_at: then,
    last_used_at: then,
    expires_at: new Date(now.getTime() + 86_400_000).toISOString(),
  })
  if (toldNow) {
    const told = now.toISOString()
    rows.add('mails', {
      id: newId(),
      recipient: email,
      kind: 'NEWS',
      content: '\\x00',
      created_at: told,
      tries: 0,
      sent_at: told,
    })
  }
  return { personId, sessionId, token: accessTokenFor(platform, personId, sessionId).token, name }
}
