import type { ActCtx } from '../context.ts'
import { enterConversations } from '../conversations/enter-conversations.ts'
import type { SeatRole } from './seat.entity.ts'

interface NewSeat {
  caseId: string
  personId: string
  role: SeatRole
  partyId: string | null
  capacity?: 'FOR' | 'WITH' | null
  organisation?: string | null
  /** Shown for ever beside what is said and done from this seat. */
  name: string
}

/**
 * Seats a person on a case and announces it to all who are there. The seat reads the joint conversation from its first
 * message, for all that was said there was said to the case.
 */
export async function takeSeat(ctx: ActCtx, seat: NewSeat): Promise<string> {
  const id = ctx.newId()
  await ctx.sql
    .insertInto('seats')
    .values({
      id,
      case_id: seat.caseId,
      person_id: seat.personId,
      role: seat.role,
      party_id: seat.partyId,
      name: seat.name,
      capacity: seat.capacity ?? null,
      organisation: seat.organisation ?? null,
      started_at: ctx.now,
      reads_from: ctx.now,
      reads_until: null,
      ended_at: null,
      removed_at: null,
    })
    .execute()
  await enterConversations(ctx, id)
  ctx.record({
    kind: 'SEAT_STARTED',
    scope: 'CASE',
    scopeId: seat.caseId,
    caseId: seat.caseId,
    subjectId: id,
    bySeatId: id,
  })
  return id
}
