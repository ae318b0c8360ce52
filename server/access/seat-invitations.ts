/** The door to who was asked to sit on a case: everybody who sits there now, without the address; by code, who was asked. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { InvitedRole } from '../cases/seat.rules.ts'

export interface SeatInvitationFacts {
  id: string
  caseId: string
  role: InvitedRole
  partyId: string | null
  capacity: 'FOR' | 'WITH' | null
  name: string
  invitedBySeatId: string
  announcedAt: string
  beginsAt: string
  expiresAt: string
  seatId: string | null
  endedAt: string | null
}

const columns = sql`i.id, i.case_id as "caseId", i.role, i.party_id as "partyId", i.capacity, i.name, i.invited_by_seat_id as "invitedBySeatId",
  i.announced_at as "announcedAt", i.begins_at as "beginsAt", i.expires_at as "expiresAt", i.seat_id as "seatId", i.ended_at as "endedAt"`

/** In a statement on `seat_invitations i`. */
const isVisibleTo = (personId: string) => sql<boolean>`exists (select 1 from seats s where s.case_id = i.case_id
  and s.person_id = ${personId} and s.removed_at is null and (s.reads_until is null or s.reads_until >= i.announced_at))`

/** Those who are still to come, in the order in which they were announced. */
export async function announcedSeats(ctx: Ctx, caseId: string): Promise<SeatInvitationFacts[]> {
  const { rows } = await sql<SeatInvitationFacts>`
    select ${columns} from seat_invitations i
    where i.case_id = ${caseId} and i.seat_id is null and i.ended_at is null and i.expires_at > ${ctx.now} and ${isVisibleTo(personOf(ctx))}
    order by i.announced_at, i.id`.execute(ctx.sql)
  return rows
}

/** Throws NotFound alike for one that is not there and for one on a case of others. */
export async function readAnnouncedSeat(ctx: Ctx, id: string): Promise<SeatInvitationFacts> {
  const { rows } = isId(id)
    ? await sql<SeatInvitationFacts>`
        select ${columns} from seat_invitations i where i.id = ${id} and ${isVisibleTo(personOf(ctx))}`.execute(ctx.sql)
    : { rows: [] }
  if (!rows[0]) throw new NotFound()
  return rows[0]
}

/** The case of a seat on which this person sits too: what a verb locks first. Throws NotFound. */
export async function caseOfSeat(ctx: Ctx, seatId: string): Promise<string> {
  const { rows } = isId(seatId)
    ? await sql<{ caseId: string }>`
        select t.case_id as "caseId" from seats t where t.id = ${seatId} and t.removed_at is null and exists (
          select 1 from seats s where s.case_id = t.case_id and s.person_id = ${personOf(ctx)} and s.removed_at is null
            and (s.reads_until is null or s.reads_until >= t.started_at))`.execute(ctx.sql)
    : { rows: [] }
  if (!rows[0]) throw new NotFound()
  return rows[0].caseId
}
