import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'

/**
 * Ends the mediation that is running, or takes back the request for one; the neutrals stand up. They keep reading what
 * was said while they sat, and nothing that comes later. `bySeatId` is null where nobody on the case did it: time, or the
 * court. The case is locked already. Answers whether a mediation has ended.
 */
export async function stopMediation(ctx: ActCtx, caseId: string, bySeatId: string | null): Promise<boolean> {
  const { rows } = await sql<{ mediation_id: string; stopped: 'REQUESTED' | 'SEATED'; seat_ids: string[] }>`
    select * from stop_mediation(${caseId}, ${ctx.now})`.execute(ctx.sql)
  const [mediation] = rows
  if (!mediation) return false
  if (mediation.stopped === 'REQUESTED') {
    tellOfCancelled(ctx, caseId, mediation.mediation_id, bySeatId)
    return false
  }
  const by = bySeatId === null ? {} : { bySeatId }
  const about = { scope: 'CASE', scopeId: caseId, caseId } as const
  ctx.record({ kind: 'MEDIATION_ENDED', ...about, subjectId: mediation.mediation_id, ...by })
  for (const seatId of mediation.seat_ids) ctx.record({ kind: 'SEAT_ENDED', ...about, subjectId: seatId, ...by })
  return true
}

/** Takes the request out of the queue. */
export async function cancelRequest(ctx: ActCtx, caseId: string, mediationId: string, bySeatId: string): Promise<void> {
  await ctx.sql
    .updateTable('mediations')
    .set({ status: 'CANCELLED', ended_at: ctx.now })
    .where('id', '=', mediationId)
    .execute()
  tellOfCancelled(ctx, caseId, mediationId, bySeatId)
}

function tellOfCancelled(ctx: ActCtx, caseId: string, subjectId: string, bySeatId: string | null): void {
  const by = bySeatId === null ? {} : { bySeatId }
  ctx.record({ kind: 'MEDIATOR_REQUEST_CANCELLED', scope: 'CASE', scopeId: caseId, caseId, subjectId, ...by })
  ctx.record({ kind: 'QUEUE_CHANGED', scope: 'QUEUE', scopeId: subjectId, caseId: null, subjectId })
}
