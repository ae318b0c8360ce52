import { changeCase } from '../access/cases.ts'
import { closePrivateConversations } from '../conversations/close-private-conversations.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { mayEndMediation } from './case.rules.ts'

/**
 * Ends the mediation by notice of the mediator or of a party (EC 1125). The parties may go on negotiating. The neutrals
 * stand up; they keep reading what was said while they sat, and nothing that comes later.
 */
export async function endMediation(ctx: ActCtx, caseId: string): Promise<string> {
  const { facts } = await changeCase(ctx, caseId)
  const { mediation } = facts
  if (!mediation || !mayEndMediation(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'No mediation is running that you could end.')
  await ctx.sql.updateTable('mediations').set({ status: 'ENDED', ended_at: ctx.now }).where('id', '=', mediation.id).execute()
  await closePrivateConversations(ctx, mediation.id)
  ctx.record({ kind: 'MEDIATION_ENDED', scope: 'CASE', scopeId: facts.id, caseId: facts.id, subjectId: mediation.id, bySeatId: facts.me.id })
  const leaving = facts.seats.filter(seat => seat.partyId === null && seat.endedAt === null)
  for (const seat of leaving) {
    ctx.record({ kind: 'SEAT_ENDED', scope: 'CASE', scopeId: facts.id, caseId: facts.id, subjectId: seat.id, bySeatId: facts.me.id })
  }
  await ctx.sql
    .updateTable('seats')
    .set({ ended_at: ctx.now, reads_until: ctx.now })
    .where('id', '=', eb => eb.fn.any(eb.val(leaving.map(seat => seat.id))))
    .execute()
  return facts.id
}
