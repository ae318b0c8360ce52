import { checkName } from '../agreements/check-words.ts'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { BadInput } from '../errors.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import type { Language } from '../programs/language.ts'

export async function updateAccount(
  ctx: ActCtx,
  input: { name: string; phone?: string | null; locale: Language },
): Promise<void> {
  const phone = checkOptionalText('phone', input.phone, 40)
  if (phone && !/^\+?[\d ().-]{7,40}$/.test(phone))
    throw new BadInput('phone', 'PHONE_INVALID', 'Give a phone number such as (213) 555-0142.')
  await ctx.sql
    .updateTable('persons')
    .set({ name: checkName('name', input.name), phone, locale: input.locale })
    .where('id', '=', selfOf(ctx))
    .execute()
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: selfOf(ctx), caseId: null })
}
