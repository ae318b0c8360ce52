import { changeCase } from '../access/cases.ts'
import { conversationsOfCase } from '../access/conversations.ts'
import { caseOfSeat } from '../access/seat-invitations.ts'
import { mayConsentToObserver } from '../cases/seat.rules.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'

/**
 * A party lets an observer read its own private conversation from now on, or ends that. What it said before stays between
 * it and the neutral. Locks: the case. Throws CONVERSATION_NOT_OPEN while it has none.
 */
export async function consentToObserver(ctx: ActCtx, input: { seatId: string; consents: boolean }): Promise<string> {
  const { facts } = await changeCase(ctx, await caseOfSeat(ctx, input.seatId))
  const seat = facts.seats.find(({ id }) => id === input.seatId)
  if (!seat || !mayConsentToObserver(facts, seat))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'This is for a party to decide while an observer is there.')
  const [conversations = []] = await conversationsOfCase(ctx, [facts.id])
  const own = conversations.find(
    ({ partyId, mediationId }) => partyId === facts.me.partyId && mediationId === facts.mediation?.id,
  )
  if (!own) throw new RuleBroken('CONVERSATION_NOT_OPEN', 'Open your private conversation first.')
  const isThere = own.readers.some(({ seatId }) => seatId === seat.id)
  if (isThere === input.consents) return facts.id
  // Read afresh from now on: what was said before the consent, or between two, was not said to the observer.
  if (input.consents)
    await ctx.sql
      .insertInto('conversation_seats')
      .values({ conversation_id: own.id, seat_id: seat.id, can_write: false, reads_from: ctx.now, left_at: null })
      .onConflict(conflict =>
        conflict.columns(['conversation_id', 'seat_id']).doUpdateSet({ reads_from: ctx.now, left_at: null }),
      )
      .execute()
  else
    await ctx.sql
      .updateTable('conversation_seats')
      .set({ left_at: ctx.now })
      .where('conversation_id', '=', own.id)
      .where('seat_id', '=', seat.id)
      .execute()
  ctx.record({
    kind: 'CONVERSATION_READERS_CHANGED',
    scope: 'CONVERSATION',
    scopeId: own.id,
    caseId: facts.id,
    subjectId: own.id,
    bySeatId: facts.me.id,
  })
  return facts.id
}
