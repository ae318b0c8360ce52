import type { ActCtx } from '../context.ts'
import type { Language } from '../programs/language.ts'

/** A new account, with the counter of its feed and the key of its drafts. Answers with the person's id. */
export async function createPerson(
  ctx: ActCtx,
  person: { email: string; name: string; language: Language },
): Promise<string> {
  const id = ctx.newId()
  await ctx.sql
    .insertInto('persons')
    .values({ id, email: person.email, name: person.name, phone: null, locale: person.language, created_at: ctx.now })
    .execute()
  await ctx.sql.insertInto('feed_counters').values({ person_id: id, last_seq: 0 }).execute()
  await ctx.platform.keys.newKey(ctx.sql, ctx.newId(), 'PERSON', id, ctx.now)
  return id
}
