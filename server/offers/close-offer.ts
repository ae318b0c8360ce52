import type { OfferFacts } from '../access/offers.ts'
import type { ActCtx } from '../context.ts'
import { Conflict } from '../errors.ts'
import type { ChangeKind } from '../events/event.ts'
import type { OfferStatus } from './offer.entity.ts'

interface Closing {
  status: Exclude<OfferStatus, 'OPEN' | 'WITH_MEDIATOR'>
  /** What is told to everybody who sees the offer. */
  event: ChangeKind
  bySeatId: string
}

/**
 * Closes an open offer: of all who try at the same time, one succeeds. The caller holds the lock of the case and has seen
 * the offer open, so that only the clock can have been faster: then it throws OFFER_NOT_OPEN.
 */
export async function closeOffer(
  ctx: ActCtx,
  { id, caseId }: OfferFacts,
  { status, event, bySeatId }: Closing,
): Promise<void> {
  const closed = await ctx.sql
    .updateTable('offers')
    .set({ status, closed_at: ctx.now })
    .where('id', '=', id)
    .where('status', 'in', ['OPEN', 'WITH_MEDIATOR'])
    .where('expires_at', '>', ctx.now.toISOString())
    .returning('id')
    .executeTakeFirst()
  if (!closed) {
    throw new Conflict('OFFER_NOT_OPEN', 'This offer is not open any more: EXPIRED.', {
      offerId: id,
      status: 'EXPIRED',
    })
  }
  ctx.record({ kind: event, scope: 'OFFER', scopeId: id, caseId, subjectId: id, bySeatId })
}
