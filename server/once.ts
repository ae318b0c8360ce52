/** The same client-made key twice is one change: the second time answers what the first did. */
import { createHmac } from 'node:crypto'
import type { ActCtx } from './context.ts'
import { BadInput, Conflict, Refusal } from './errors.ts'
import { nameOf } from './look.ts'
import { forgetLoaded } from './platform/loading.ts'

/** What a change leaves to be read again: an id, ids, or nothing. Never words. */
export type Done = string | string[] | null

/**
 * Runs `verb` unless this actor did it before under `input.key`. Answers with what the verb answered the first time.
 * Locks: the key, until the commit, so that two at once are one. Throws KEY_REUSED when the arguments differ.
 */
export async function once<D extends Done>(
  ctx: ActCtx,
  operation: string,
  input: { key: string },
  verb: () => Promise<D>,
): Promise<D> {
  if (!/^[\w-]{8,64}$/.test(input.key)) {
    throw new BadInput(
      'key',
      'KEY_INVALID',
      'Give every mutation a key of its own, 8 to 64 letters, digits or hyphens (a UUID).',
    )
  }
  const actor = nameOf(ctx.actor)
  const argumentsHash = createHmac('sha256', ctx.platform.secrets.hashKey)
    .update(`${operation}\n${stableText(input)}`)
    .digest('hex')
  const first = await ctx.sql
    .insertInto('done_mutations')
    .values({ actor, client_key: input.key, operation, arguments_hash: argumentsHash, result: null, done_at: ctx.now })
    .onConflict(conflict => conflict.doNothing())
    .returning('actor')
    .executeTakeFirst()
  if (!first) return earlier<D>(ctx, actor, input.key, argumentsHash)
  const result = await verb().catch(async (error: unknown) => {
    if (error instanceof Refusal && error.keepsChanges) await forget(ctx, actor, input.key)
    throw error
  })
  await ctx.flush()
  forgetLoaded(ctx)
  if (result !== null) {
    await ctx.sql
      .updateTable('done_mutations')
      .set({ result: JSON.stringify(result) })
      .where('actor', '=', actor)
      .where('client_key', '=', input.key)
      .execute()
  }
  return result
}

/** A refusal that is kept (a counted wrong code) is no change that was done: the same try again is refused again. */
async function forget(ctx: ActCtx, actor: string, key: string): Promise<void> {
  await ctx.sql.deleteFrom('done_mutations').where('actor', '=', actor).where('client_key', '=', key).execute()
}

/** The arguments as text, whatever the order in which they came. */
export const stableText = (input: unknown): string =>
  JSON.stringify(input, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

async function earlier<D extends Done>(ctx: ActCtx, actor: string, key: string, argumentsHash: string): Promise<D> {
  const before = await ctx.sql
    .selectFrom('done_mutations')
    .select(['arguments_hash', 'result'])
    .where('actor', '=', actor)
    .where('client_key', '=', key)
    .executeTakeFirstOrThrow()
  if (before.arguments_hash !== argumentsHash) {
    throw new Conflict('KEY_REUSED', 'This key was used before with other arguments. Make a new key for a new intent.')
  }
  return before.result as D
}
