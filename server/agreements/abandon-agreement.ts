import type { ActCtx } from '../context.ts'
import { queueNews } from '../notices/queue-news.ts'
import { personsActingFor } from '../offers/acting-party.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotAbandon } from './agreement.rules.ts'
import { agreementChanged, takeAgreement, tell, voidSignatures } from './change-agreement.ts'

/** Goes back to negotiating: nobody is bound, and new offers can be made. Locks: the case. */
export async function abandonAgreement(ctx: ActCtx, agreementId: string): Promise<string> {
  const { facts, agreement } = await takeAgreement(ctx, agreementId)
  enforce(whyNotAbandon(facts, agreement))
  const abandoned = await pending(ctx, facts.id).where('id', '=', agreement.id).returning('id').executeTakeFirst()
  if (!abandoned) throw agreementChanged(agreement)
  await voidSignatures(ctx, agreement.id)
  tell(ctx, 'AGREEMENT_ABANDONED', agreement, facts.me.id)
  const others = agreement.signatoryIds.filter(id => id !== facts.me.partyId)
  await queueNews(ctx, personsActingFor(facts, others), 'AT_ONCE')
  return agreement.id
}

/**
 * What a party that leaves had not signed to the end, or (null) everything that is still pending when a case is over.
 * The caller holds the lock of the case.
 */
export async function abandonAgreementsOf(ctx: ActCtx, caseId: string, partyId: string | null): Promise<void> {
  let open = pending(ctx, caseId)
  if (partyId !== null) {
    open = open.where(eb =>
      eb.exists(
        eb
          .selectFrom('agreement_signatories')
          .select('agreement_signatories.agreement_id')
          .whereRef('agreement_signatories.agreement_id', '=', 'agreements.id')
          .where('agreement_signatories.party_id', '=', partyId),
      ),
    )
  }
  for (const { id } of await open.returning('id').execute()) {
    await voidSignatures(ctx, id)
    ctx.record({ kind: 'AGREEMENT_ABANDONED', scope: 'AGREEMENT', scopeId: id, caseId, subjectId: id })
  }
}

const pending = (ctx: ActCtx, caseId: string) =>
  ctx.sql
    .updateTable('agreements')
    .set({ status: 'ABANDONED', sign_by: null })
    .where('case_id', '=', caseId)
    .where('status', 'in', ['REVIEW', 'SIGNING'])
