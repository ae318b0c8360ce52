/** The door to drafts: their author, and nobody else. */
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'

export interface DraftFacts {
  slot: string
  body: string
  savedAt: string
}

/** What this person typed there and has not sent; null when nothing is kept. */
export async function readDraft(ctx: Ctx, slot: string): Promise<DraftFacts | null> {
  const personId = personOf(ctx)
  const row = await ctx.sql
    .selectFrom('drafts')
    .select(['body', 'saved_at'])
    .where('person_id', '=', personId)
    .where('slot', '=', slot)
    .executeTakeFirst()
  if (!row) return null
  await ctx.platform.keys.ready(ctx.sql, [row.body])
  return { slot, body: ctx.platform.keys.openText(`drafts.body:${personId}:${slot}`, row.body), savedAt: row.saved_at }
}
