import type { ActCtx } from '../context.ts'
import { queueNews } from '../notices/queue-news.ts'
import { personsActingFor } from '../offers/acting-party.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotReopen } from './agreement.rules.ts'
import { agreementChanged, takeAgreement, tell, voidSignatures } from './change-agreement.ts'

/** Stops the signing: all signatures are void, and the agreement is read again. Locks: the case. */
export async function reopenAgreement(ctx: ActCtx, agreementId: string): Promise<string> {
  const { facts, agreement } = await takeAgreement(ctx, agreementId)
  enforce(whyNotReopen(facts, agreement))
  const reopened = await ctx.sql
    .updateTable('agreements')
    .set({ status: 'REVIEW', sign_by: null })
    .where('id', '=', agreement.id)
    .where('status', '=', 'SIGNING')
    .returning('id')
    .executeTakeFirst()
  if (!reopened) throw agreementChanged(agreement)
  await voidSignatures(ctx, agreement.id)
  tell(ctx, 'AGREEMENT_REOPENED', agreement, facts.me.id)
  const others = agreement.signatoryIds.filter(id => id !== facts.me.partyId)
  await queueNews(ctx, personsActingFor(facts, others), 'AT_ONCE')
  return agreement.id
}
