import { sql } from 'kysely'
import { abandonAgreementsOf } from '../agreements/abandon-agreement.ts'
import type { ActCtx } from '../context.ts'

/**
 * When a party leaves: its open offers, and those to it, lapse, and what it has not signed to the end binds nobody.
 * With null, when all is settled: no offer of the case stays open. Also those that the actor does not see, so the
 * database does it and answers with ids. The caller holds the lock of the case.
 */
export async function lapseOffers(ctx: ActCtx, caseId: string, partyId: string | null): Promise<void> {
  const lapsed = await sql<{ id: string }>`select lapse_offers(${caseId}, ${partyId}, ${ctx.now}) as id`.execute(
    ctx.sql,
  )
  for (const { id } of lapsed.rows) {
    ctx.record({ kind: 'OFFER_CLOSED', scope: 'OFFER', scopeId: id, caseId, subjectId: id })
  }
  await abandonAgreementsOf(ctx, caseId, partyId)
}
