import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { closePrivateConversations } from '../conversations/close-private-conversations.ts'

/**
 * Ends the mediation that is running, or takes back the request for one; the neutrals stand up. They keep reading what
 * was said while they sat, and nothing that comes later. The case is locked already.
 */
export async function stopMediation(ctx: ActCtx, { id: caseId, me, seats, mediation }: CaseFacts): Promise<void> {
  if (mediation?.status === 'REQUESTED') await cancelRequest(ctx, caseId, mediation.id, me.id)
  if (mediation?.status !== 'SEATED') return
  await ctx.sql
    .updateTable('mediations')
    .set({ status: 'ENDED', ended_at: ctx.now })
    .where('id', '=', mediation.id)
    .execute()
  await closePrivateConversations(ctx, mediation.id)
  ctx.record({
    kind: 'MEDIATION_ENDED',
    scope: 'CASE',
    scopeId: caseId,
    caseId,
    subjectId: mediation.id,
    bySeatId: me.id,
  })
  const leaving = seats.filter(seat => seat.partyId === null && seat.endedAt === null)
  for (const seat of leaving) {
    ctx.record({ kind: 'SEAT_ENDED', scope: 'CASE', scopeId: caseId, caseId, subjectId: seat.id, bySeatId: me.id })
  }
  await ctx.sql
    .updateTable('seats')
    .set({ ended_at: ctx.now, reads_until: ctx.now })
    .where('id', '=', eb => eb.fn.any(eb.val(leaving.map(seat => seat.id))))
    .execute()
}

/** Takes the request out of the queue. */
export async function cancelRequest(ctx: ActCtx, caseId: string, mediationId: string, bySeatId: string): Promise<void> {
  await ctx.sql
    .updateTable('mediations')
    .set({ status: 'CANCELLED', ended_at: ctx.now })
    .where('id', '=', mediationId)
    .execute()
  ctx.record({
    kind: 'MEDIATOR_REQUEST_CANCELLED',
    scope: 'CASE',
    scopeId: caseId,
    caseId,
    subjectId: mediationId,
    bySeatId,
  })
  ctx.record({ kind: 'QUEUE_CHANGED', scope: 'QUEUE', scopeId: mediationId, caseId: null, subjectId: mediationId })
}
