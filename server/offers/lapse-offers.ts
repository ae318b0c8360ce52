import type { CaseFacts } from '../access/cases.ts'
import { abandonAgreementsOf } from '../agreements/abandon-agreement.ts'
import type { ActCtx } from '../context.ts'

/**
 * When a party leaves: its open offers, and those to it, lapse, and what it has not signed to the end binds nobody.
 * The caller holds the lock of the case.
 */
export async function lapseOffersOf(ctx: ActCtx, facts: CaseFacts, partyId: string): Promise<void> {
  const open = openOffers(ctx, facts.id).where(eb =>
    eb.or([
      eb('from_party_id', '=', partyId),
      eb.exists(
        eb
          .selectFrom('offer_recipients')
          .select('offer_recipients.offer_id')
          .whereRef('offer_recipients.offer_id', '=', 'offers.id')
          .where('offer_recipients.party_id', '=', partyId),
      ),
    ]),
  )
  tell(ctx, facts.id, await open.returning('id').execute())
  await abandonAgreementsOf(ctx, facts.id, partyId)
}

/** When all is settled: no offer of the case stays open. The caller holds the lock of the case. */
export async function lapseAllOffers(ctx: ActCtx, caseId: string): Promise<void> {
  tell(ctx, caseId, await openOffers(ctx, caseId).returning('id').execute())
}

const openOffers = (ctx: ActCtx, caseId: string) =>
  ctx.sql
    .updateTable('offers')
    .set({ status: 'LAPSED', closed_at: ctx.now })
    .where('case_id', '=', caseId)
    .where('status', '=', 'OPEN')
    .where('expires_at', '>', ctx.now.toISOString())

function tell(ctx: ActCtx, caseId: string, lapsed: { id: string }[]): void {
  for (const { id } of lapsed) {
    ctx.record({ kind: 'OFFER_CLOSED', scope: 'OFFER', scopeId: id, caseId, subjectId: id })
  }
}
