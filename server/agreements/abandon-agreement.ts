import { sql } from 'kysely'
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
  const abandoned = await ctx.sql
    .updateTable('agreements')
    .set({ status: 'ABANDONED', sign_by: null, abandoned_at: ctx.now })
    .where('id', '=', agreement.id)
    .where('status', 'in', ['REVIEW', 'SIGNING'])
    .returning('id')
    .executeTakeFirst()
  if (!abandoned) throw agreementChanged(agreement)
  await voidSignatures(ctx, agreement.id)
  tell(ctx, 'AGREEMENT_ABANDONED', agreement, facts.me.id)
  const others = agreement.signatoryIds.filter(id => id !== facts.me.partyId)
  await queueNews(ctx, personsActingFor(facts, others), 'AT_ONCE')
  return agreement.id
}

/**
 * What a party that leaves had not signed to the end, or (null) everything that is still pending when a case is over;
 * also what the actor does not see. The caller holds the lock of the case.
 */
export async function abandonAgreementsOf(ctx: ActCtx, caseId: string, partyId: string | null): Promise<void> {
  const given = await sql<{ id: string }>`select abandon_agreements(${caseId}, ${partyId}, ${ctx.now}) as id`.execute(
    ctx.sql,
  )
  for (const { id } of given.rows) {
    ctx.record({ kind: 'AGREEMENT_ABANDONED', scope: 'AGREEMENT', scopeId: id, caseId, subjectId: id })
  }
}
