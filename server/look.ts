/** One look around every query: one connection, one transaction, one actor, nothing changed. */
import { sql } from 'kysely'
import type { Actor, Ctx, Platform, RequestFacts } from './context.ts'
import { SignInNeeded } from './errors.ts'
import type { Sql } from './platform/tables.ts'

export interface Who {
  actor: Actor
  request: RequestFacts
}

/** Runs `work` under the actor. Throws SignInNeeded when the session has ended meanwhile. */
export async function look<T>(platform: Platform, who: Who, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const transaction = await platform.database.sql.startTransaction().execute()
  try {
    const ctx = await contextFor(platform, who, transaction)
    const result = await work(ctx)
    // Nothing was changed, so nothing is lost if this fails, and nobody waits for it.
    void transaction
      .commit()
      .execute()
      .catch(() => undefined)
    return result
  } catch (error) {
    await transaction
      .rollback()
      .execute()
      .catch(() => undefined)
    throw error
  }
}

/**
 * Sets the actor for the rest of the transaction: from here on every statement runs under the role that owns nothing.
 * A person's session is checked in the same statement, so an ended one never sees another row.
 */
export async function contextFor(platform: Platform, who: Who, db: Sql, isActing = false): Promise<Ctx> {
  const now = platform.clock.now()
  const { request } = who
  const actor = who.actor.kind === 'COURT' ? await becomeCourt(db, who.actor, isActing) : who.actor
  const session =
    actor.kind === 'PERSON'
      ? await becomePerson(db, actor, now)
      : actor.kind === 'COURT'
        ? noSession
        : await becomeOther(db, actor)
  return {
    platform,
    actor,
    request,
    now,
    language: request.language,
    sql: db,
    newId: platform.clock.newId,
    identityConfirmedAt: session.identityConfirmedAt,
    needsSecondFactor: platform.config.neutralsNeedSecondFactor && session.isNeutralWithoutSecondFactor,
  }
}

interface SessionState {
  identityConfirmedAt: Date | null
  isNeutralWithoutSecondFactor: boolean
}

async function becomePerson(db: Sql, actor: Actor & { kind: 'PERSON' }, now: Date): Promise<SessionState> {
  const { rows } = await sql<{
    is_live: boolean | null
    identity_confirmed_at: string | null
    is_neutral_without_second_factor: boolean
  }>`
    select set_config('role', 'parley_app', true), set_config('app.actor', 'PERSON', true),
      set_config('app.person_id', ${actor.personId}, true), set_config('app.actor_name', ${actor.personId}, true),
      is_live, identity_confirmed_at, is_neutral_without_second_factor
    from live_session(${actor.personId}, ${actor.sessionId}, ${now})`.execute(db)
  const row = rows[0]
  if (!row?.is_live) throw new SignInNeeded()
  return {
    identityConfirmedAt: row.identity_confirmed_at ? new Date(row.identity_confirmed_at) : null,
    isNeutralWithoutSecondFactor: row.is_neutral_without_second_factor,
  }
}

const noSession: SessionState = { identityConfirmedAt: null, isNeutralWithoutSecondFactor: false }

type CourtActor = Actor & { kind: 'COURT' }

/**
 * A court that asks works under a role that has no grant on any table of people; one that acts, under the usual one, sees
 * the case that it names by `show`. Throws SignInNeeded when its client was revoked.
 */
async function becomeCourt(db: Sql, { clientId }: CourtActor, isActing: boolean): Promise<CourtActor> {
  const { rows } = await sql<{ court_key: string | null; program_keys: string[] }>`
    select set_config('role', ${isActing ? 'parley_app' : 'parley_court'}, true), set_config('app.actor', ${`COURT ${clientId}`}, true),
      set_config('app.person_id', '', true), set_config('app.actor_name', ${`court:${clientId}`}, true),
      set_config('app.court', coalesce(court_key, ''), true), court_key, program_keys
    from live_court_client(${clientId})`.execute(db)
  const row = rows[0]
  if (!row?.court_key) throw new SignInNeeded()
  return { kind: 'COURT', clientId, courtKey: row.court_key, programKeys: row.program_keys }
}

async function becomeOther(db: Sql, actor: Exclude<Actor, { kind: 'PERSON' | 'COURT' }>): Promise<SessionState> {
  const name = actor.kind === 'JOB' ? `JOB ${actor.name}` : 'BROWSER'
  await sql`
    select set_config('role', 'parley_app', true), set_config('app.actor', ${name}, true),
      set_config('app.person_id', '', true), set_config('app.actor_name', ${nameOf(actor)}, true)`.execute(db)
  return noSession
}

/** Under which name what an actor has done is kept. */
export function nameOf(actor: Actor): string {
  if (actor.kind === 'PERSON') return actor.personId
  if (actor.kind === 'COURT') return `court:${actor.clientId}`
  return actor.kind === 'BROWSER' ? `browser:${actor.browserId}` : `job:${actor.name}`
}

/**
 * What somebody holds opens the rows that it belongs to, for the rest of this transaction: the hash of an invitation's
 * code, of a browser's or a session's secret, an address that a code proved, the number of a case that a court names.
 */
export async function show(
  ctx: Ctx,
  kind: 'invitation' | 'browser' | 'session' | 'email' | 'passkey' | 'court_case' | 'court_client',
  value: string,
): Promise<void> {
  await sql`select set_config(${`app.shown_${kind}`}, ${value}, true)`.execute(ctx.sql)
}
