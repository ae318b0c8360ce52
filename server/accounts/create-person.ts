import type { ActCtx } from '../context.ts'
import type { Language } from '../programs/language.ts'
import { show } from '../look.ts'

/**
 * A new account, with the counter of its feed and the key of its drafts. Answers with the person's id: of the account that
 * somebody has made for this address meanwhile, if there is one.
 */
export async function createPerson(
  ctx: ActCtx,
  person: { email: string; name: string; language: Language },
): Promise<string> {
  await show(ctx, 'email', person.email)
  const id = ctx.newId()
  const made = await ctx.sql
    .insertInto('persons')
    .values({ id, email: person.email, name: person.name, phone: null, locale: person.language, created_at: ctx.now })
    .onConflict(conflict => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return idAt(ctx, person.email)
  await ctx.sql.insertInto('feed_counters').values({ person_id: id, last_seq: 0 }).execute()
  await ctx.platform.keys.newKey(ctx.sql, ctx.newId(), 'PERSON', id, ctx.now)
  return id
}

const idAt = async (ctx: ActCtx, email: string): Promise<string> =>
  (await ctx.sql.selectFrom('persons').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
