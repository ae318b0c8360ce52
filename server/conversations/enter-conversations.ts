import { sql } from 'kysely'
import { newestMessageId } from '../access/messages.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import type { ActCtx } from '../context.ts'

export interface EnteringSeat {
  id: string
  caseId: string
  role: SeatRole
  partyId: string | null
}

/**
 * Lets a new seat into the conversations that are its own: the joint one, whose history was said to the case, and of
 * private ones only those of the mediation that is running. There a party's own seat reads the whole; a mediator who
 * comes later reads from now on, for nobody reads later what was confided to another. Observers enter no private
 * conversation: that needs the party's consent. Who runs the program enters none at all.
 * Locks: these conversations, so that no message is on its way to readers whom its author was not shown.
 */
export async function enterConversations(ctx: ActCtx, seat: EnteringSeat): Promise<void> {
  if (seat.role === 'PROGRAM_ADMIN') return
  await sql`select 1 from conversations where case_id = ${seat.caseId} order by id for no key update`.execute(ctx.sql)
  await sql`
    insert into conversation_seats (conversation_id, seat_id, can_write, reads_from, left_at)
    select c.id, ${seat.id}, ${seat.role !== 'OBSERVER'}::boolean,
      case when c.kind = 'PRIVATE' and ${seat.partyId}::uuid is null
        then greatest(${ctx.now}, c.last_message_at + interval '1 millisecond') else c.opened_at end, null
    from conversations c left join mediations m on m.id = c.mediation_id
    where c.case_id = ${seat.caseId}
      and (c.kind = 'JOINT' or (m.status = 'SEATED' and (
        (${seat.role} in ('PARTY', 'REPRESENTATIVE') and c.party_id = ${seat.partyId}::uuid) or ${seat.role} in ('MEDIATOR', 'CO_MEDIATOR'))))
    on conflict do nothing`.execute(ctx.sql)
  if (seat.partyId === null) await passOverHistory(ctx, seat)
}

/** For a neutral who comes later, what was said before is history to look up: not unread. */
async function passOverHistory(ctx: ActCtx, seat: EnteringSeat): Promise<void> {
  await sql`
    insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
    select c.id, s.person_id, c.last_seq, ${newestMessageId}, ${ctx.now}
    from conversation_seats cs join seats s on s.id = cs.seat_id join conversations c on c.id = cs.conversation_id
    where cs.seat_id = ${seat.id}
    on conflict (conversation_id, person_id) do update
      set seq = greatest(read_positions.seq, excluded.seq), message_id = excluded.message_id, read_at = excluded.read_at`.execute(
    ctx.sql,
  )
}
