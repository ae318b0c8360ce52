/**
 * Everybody who ever asks: each kind of actor of the matrix, and where they sit. Seats that no operation makes are
 * written into the database, as the one who owns it, and enter the conversations as whoever takes a seat does.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { acceptTerms } from '../../server/accounts/accept-terms.ts'
import { createPerson } from '../../server/accounts/create-person.ts'
import { accessTokenFor } from '../../server/accounts/access-token.ts'
import { openSession } from '../../server/accounts/open-session.ts'
import { currentTerms } from '../../server/accounts/terms.ts'
import { act } from '../../server/act.ts'
import type { SeatRole } from '../../server/cases/seat.entity.ts'
import type { Actor } from '../../server/context.ts'
import { jobWho, nobody } from '../../server/jobs.ts'
import { personIn, type TestPerson } from '../person.ts'
import type { World } from '../world.ts'

export interface Player {
  person: TestPerson
  actor: Actor & { kind: 'PERSON' }
}

/** A person with an account and a window, beside those of the demo. */
export async function newcomer(world: World, name: string, email: string): Promise<Player> {
  const { personId, sessionId } = await act(world.platform, jobWho('start-up'), async ctx => {
    return openSession(ctx, await createPerson(ctx, { email, name, language: 'en' }), 'WITH_SECOND_FACTOR')
  })
  const person = personIn(world.url, randomUUID())
  person.token = accessTokenFor(world.platform, personId, sessionId).token
  const who = { actor: { kind: 'PERSON' as const, personId, sessionId }, request: nobody }
  await act(world.platform, who, ctx => acceptTerms(ctx, currentTerms.version))
  return { person, actor: { kind: 'PERSON', personId, sessionId } }
}

/** A seat that nobody can take by an operation yet, or not in this order. */
export async function sit(
  world: World,
  { actor }: Player,
  seat: { caseId: string; role: SeatRole; partyId?: string; name: string },
): Promise<void> {
  const { caseId, role, partyId = null, name } = seat
  const now = world.now()
  await world.platform.database.sql.transaction().execute(async rows => {
    const id = world.platform.clock.newId()
    await rows
      .insertInto('seats')
      .values({
        id,
        case_id: caseId,
        person_id: actor.personId,
        role,
        party_id: partyId,
        name,
        started_at: now,
        reads_from: now,
        reads_until: null,
        ended_at: null,
        removed_at: null,
      })
      .execute()
    await sql`select set_config('app.actor', 'JOB start-up', true)`.execute(rows)
    await sql`select enter_conversations(${id}, ${now}), refresh_cards(${caseId}, ${[actor.personId]}::uuid[], ${now}, true, false)`.execute(
      rows,
    )
  })
}

/** Their newest session that lives, as the actor of a transaction. */
export async function playerOf(world: World, person: TestPerson, personId: string): Promise<Player> {
  const { id } = await world.platform.database.sql
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return { person, actor: { kind: 'PERSON', personId, sessionId: id } }
}

/** Their access token, as it was a quarter of an hour after it had ended. */
export function expired(world: World, { actor }: Player): TestPerson {
  const before = new Date(world.now().getTime() - 25 * 60_000)
  const platform = { ...world.platform, clock: { ...world.platform.clock, now: () => before } }
  const person = personIn(world.url, randomUUID())
  person.token = accessTokenFor(platform, actor.personId, actor.sessionId).token
  return person
}
