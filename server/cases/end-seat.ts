import { sql } from 'kysely'
import { changeCase } from '../access/cases.ts'
import { caseOfSeat, readAnnouncedSeat } from '../access/seat-invitations.ts'
import { readStaffCase } from '../access/staff.ts'
import { personOf, type ActCtx } from '../context.ts'
import { NotAllowed, NotFound, orNothing } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { proveSeatInvitation } from './read-seat-invitation.ts'
import { mayEndSeat, mayObject, mayWithdrawInvitation } from './seat.rules.ts'

interface Ending {
  caseId: string
  seatId: string
  personId: string
  /** Null: nobody is to know who wished it, or staff did it. */
  bySeatId: string | null
}

/**
 * Ends a seat for good: from this commit its person reads nothing of the case, hears nothing more on sockets that are
 * open, and is told so in their own feed alone.
 */
async function remove(ctx: ActCtx, { caseId, seatId, personId, bySeatId }: Ending): Promise<void> {
  await sql`select remove_seat(${seatId}, ${ctx.now})`.execute(ctx.sql)
  await ctx.sql
    .updateTable('seats')
    .set({ ended_at: ctx.now, reads_until: ctx.now, removed_at: ctx.now })
    .where('id', '=', seatId)
    .execute()
  const about = { scope: 'CASE', scopeId: caseId, caseId, subjectId: seatId } as const
  ctx.record({ kind: 'SEAT_ENDED', ...about, ...(bySeatId && { bySeatId }) })
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: personId, caseId: null })
}

/** Who brought somebody, or who came, ends that seat. Locks: the case. Throws NotFound, NOT_YOURS_TO_DO. */
export async function endSeat(ctx: ActCtx, seatId: string): Promise<string | null> {
  const { facts } = await changeCase(ctx, await caseOfSeat(ctx, seatId))
  const seat = facts.seats.find(({ id }) => id === seatId)
  if (!seat || !mayEndSeat(facts, seat)) throw new NotAllowed('NOT_YOURS_TO_DO', 'This seat is not yours to end.')
  await remove(ctx, { caseId: facts.id, seatId, personId: seat.personId, bySeatId: facts.me.id })
  return seat.id === facts.me.id ? null : facts.id
}

/** A party does not want an observer: the seat is not begun, or ended. Nobody learns which party it was. */
export async function objectToSeat(ctx: ActCtx, id: string): Promise<string> {
  const seated = isId(id) ? await caseOfSeat(ctx, id).catch(orNothing) : null
  if (seated === null) return objectBefore(ctx, id)
  const { facts } = await changeCase(ctx, seated)
  const seat = facts.seats.find(one => one.id === id)
  if (!seat || !mayObject(facts, seat)) throw new NotAllowed('NOT_YOURS_TO_DO', 'You cannot object to this seat.')
  await remove(ctx, { caseId: facts.id, seatId: id, personId: seat.personId, bySeatId: null })
  return facts.id
}

async function objectBefore(ctx: ActCtx, id: string): Promise<string> {
  const announced = await readAnnouncedSeat(ctx, id)
  const { facts } = await changeCase(ctx, announced.caseId)
  if (announced.seatId !== null || !mayObject(facts, announced))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'You cannot object to this seat.')
  await endInvitation(ctx, announced, 'OBJECTED')
  return facts.id
}

/** Who asked somebody takes it back while the seat is empty. */
export async function withdrawSeatInvitation(ctx: ActCtx, id: string): Promise<string> {
  const announced = await readAnnouncedSeat(ctx, id)
  const { facts } = await changeCase(ctx, announced.caseId)
  if (!mayWithdrawInvitation(facts, announced))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'This invitation is not yours to take back, or it was used.')
  await endInvitation(ctx, announced, 'WITHDRAWN')
  return facts.id
}

/** Who was asked says no. */
export async function declineSeat(ctx: ActCtx, code: string): Promise<void> {
  personOf(ctx)
  await endInvitation(ctx, await proveSeatInvitation(ctx, code), 'DECLINED')
}

async function endInvitation(
  ctx: ActCtx,
  { id, caseId }: { id: string; caseId: string },
  because: 'DECLINED' | 'OBJECTED' | 'WITHDRAWN',
): Promise<void> {
  const ended = await ctx.sql
    .updateTable('seat_invitations')
    .set({ ended_at: ctx.now, ended_because: because })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('seat_id', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!ended) throw new NotFound()
  ctx.record({ kind: 'SEAT_NOT_BEGUN', scope: 'CASE', scopeId: caseId, caseId, subjectId: id })
}

/** Staff take somebody who is no party from a case of their programs. Throws NotFound. */
export async function removeSeat(ctx: ActCtx, seatId: string): Promise<string> {
  personOf(ctx)
  const row = isId(seatId)
    ? await ctx.sql
        .selectFrom('seats')
        .select(['case_id', 'person_id', 'role', 'ended_at'])
        .where('id', '=', seatId)
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound()
  await readStaffCase(ctx, row.case_id)
  if (row.role === 'PARTY' || row.ended_at !== null)
    throw new NotAllowed('NOT_YOURS_TO_DO', 'A party leaves by itself; this seat has ended, or is a party’s own.')
  await remove(ctx, { caseId: row.case_id, seatId, personId: row.person_id, bySeatId: null })
  return seatId
}
