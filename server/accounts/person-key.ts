import type { ActCtx } from '../context.ts'

/** The id of the key that seals a person's own things, ready to be used. */
export async function personKey(ctx: ActCtx, personId: string): Promise<string> {
  const { id } = await ctx.sql
    .selectFrom('data_keys')
    .select('id')
    .where('purpose', '=', 'PERSON')
    .where('subject_id', '=', personId)
    .executeTakeFirstOrThrow()
  await ctx.platform.keys.readyKey(ctx.sql, id)
  return id
}
