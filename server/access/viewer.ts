/** The door to a person: nobody but themself. */
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { cursorOf } from '../events/cursor.ts'
import type { Language } from '../programs/language.ts'

export interface ViewerFacts {
  id: string
  name: string
  email: string
  phone: string | null
  locale: Language
}

/** `personId` is the actor, or the person whose session this very request opened. */
export async function readViewer(ctx: Ctx, personId: string): Promise<ViewerFacts> {
  const row = await ctx.sql
    .selectFrom('persons')
    .select(['id', 'name', 'email', 'phone', 'locale'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** The newest version of the terms that this person accepted; null before the first. */
export async function readAcceptedTerms(ctx: Ctx, personId: string): Promise<string | null> {
  const row = await ctx.sql
    .selectFrom('acceptances')
    .select('version')
    .where('person_id', '=', personId)
    .where('subject', '=', 'TERMS')
    .orderBy('accepted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version ?? null
}

export async function readCursor(ctx: Ctx, personId: string): Promise<string> {
  const row = await ctx.sql
    .selectFrom('feed_counters')
    .select('last_seq')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return cursorOf(row?.last_seq ?? 0)
}

export interface SessionFacts {
  id: string
  device: string
  signedInAt: string
  lastUsedAt: string
  isCurrent: boolean
}

export async function readSessions(ctx: Ctx, personId: string): Promise<SessionFacts[]> {
  const rows = await ctx.sql
    .selectFrom('sessions')
    .select(['id', 'device', 'created_at as signedInAt', 'last_used_at as lastUsedAt'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', ctx.now.toISOString())
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({ ...row, isCurrent: ctx.actor.kind === 'PERSON' && ctx.actor.sessionId === row.id }))
}
