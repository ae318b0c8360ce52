import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput } from '../errors.ts'
import { personKey } from '../accounts/person-key.ts'

const DRAFT_MAX = 40_000

/**
 * Keeps what this person has typed and not sent, exactly as it was typed, under a slot of its own: a later one takes its
 * place, an empty one throws it away. Sealed with the person's own key: devices are shared, and so are databases.
 */
export async function saveDraft(ctx: ActCtx, input: { slot: string; body: string }): Promise<void> {
  const personId = personOf(ctx)
  const { slot, body } = input
  if (!/^[a-z0-9:-]{1,100}$/.test(slot)) {
    throw new BadInput('slot', 'UNKNOWN', 'Name the place with 1 to 100 small letters, digits, colons or hyphens.')
  }
  const length = [...body].length
  if (length > DRAFT_MAX)
    throw new BadInput('body', 'TOO_LONG', `The draft has ${length} characters: ${DRAFT_MAX} at most.`, {
      max: DRAFT_MAX,
      length,
    })
  if (body === '') {
    await ctx.sql.deleteFrom('drafts').where('person_id', '=', personId).where('slot', '=', slot).execute()
    return
  }
  const keyId = await personKey(ctx, personId)
  const sealed = ctx.platform.keys.seal(keyId, `drafts.body:${personId}:${slot}`, body.toWellFormed())
  await ctx.sql
    .insertInto('drafts')
    .values({ id: ctx.newId(), person_id: personId, slot, body: sealed, saved_at: ctx.now })
    .onConflict(conflict => conflict.columns(['person_id', 'slot']).doUpdateSet({ body: sealed, saved_at: ctx.now }))
    .execute()
}
