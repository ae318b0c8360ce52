/**
 * The door to remote sessions: whoever sits on a case sees when it meets, and how; a neutral who has stood up sees what
 * was proposed before. Who can come when belongs to all of the case, as the joint conversation does.
 */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { grouped } from '../platform/loading.ts'
import { changeCase, type CaseFacts } from './cases.ts'

export interface SlotFacts {
  id: string
  startsAt: string
  /** Voices that can come then, and those that cannot: ids of parties, or of the mediation for the neutrals. */
  can: string[]
  cannot: string[]
}

export interface RemoteSessionFacts {
  id: string
  caseId: string
  kind: 'PHONE' | 'VIDEO'
  status: 'PROPOSED' | 'SCHEDULED' | 'CANCELLED' | 'HELD' | 'NOT_HELD'
  minutes: number
  proposedBySeatId: string
  proposedAt: string
  sequence: number
  startsAt: string | null
  wasScheduled: boolean
  changedAt: string
  /** The link or the number, opened. */
  how: string | null
  slots: SlotFacts[]
}

interface Row extends Omit<RemoteSessionFacts, 'how'> {
  how: string | null
}

const query = (personId: string) => sql`
  select r.id, r.case_id as "caseId", r.kind, r.status, r.minutes, r.proposed_by_seat_id as "proposedBySeatId",
    r.proposed_at as "proposedAt", r.sequence, r.starts_at as "startsAt", r.was_scheduled as "wasScheduled", r.changed_at as "changedAt",
    encode(r.how, 'base64') as how, coalesce((
      select json_agg(json_build_object('id', t.id, 'startsAt', t.starts_at,
        'can', coalesce((select json_agg(a.voice_id) from remote_session_answers a where a.slot_id = t.id and a.can_come), '[]'::json),
        'cannot', coalesce((select json_agg(a.voice_id) from remote_session_answers a where a.slot_id = t.id and not a.can_come), '[]'::json))
        order by t.starts_at, t.id)
      from remote_session_slots t where t.session_id = r.id and t.sequence = r.sequence), '[]'::json) as slots
  from remote_sessions r
  where exists (select 1 from seats s where s.case_id = r.case_id and s.person_id = ${personId} and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= r.proposed_at))`

/** Of any number of cases in one statement; the newest first. */
export async function remoteSessionsOfCase(ctx: Ctx, caseIds: string[]): Promise<RemoteSessionFacts[][]> {
  const { rows } = await sql<Row>`
    ${query(personOf(ctx))} and r.case_id = any (${caseIds}::uuid[]) order by r.proposed_at desc, r.id desc limit 500`.execute(
    ctx.sql,
  )
  return grouped(await opened(ctx, rows), caseIds, session => session.caseId)
}

/** One session and its case, to be changed. Locks: the case. Throws NotFound. */
export async function changeRemoteSession(
  ctx: ActCtx,
  id: string,
): Promise<{ facts: CaseFacts; session: RemoteSessionFacts }> {
  const before = isId(id) ? await find(ctx, id) : undefined
  if (!before) throw new NotFound()
  const { facts } = await changeCase(ctx, before.caseId)
  const session = await find(ctx, id)
  if (!session) throw new NotFound()
  return { facts, session }
}

async function find(ctx: Ctx, id: string): Promise<RemoteSessionFacts | undefined> {
  const { rows } = await sql<Row>`${query(personOf(ctx))} and r.id = ${id}`.execute(ctx.sql)
  return (await opened(ctx, rows))[0]
}

async function opened(ctx: Ctx, rows: Row[]): Promise<RemoteSessionFacts[]> {
  const { keys } = ctx.platform
  const sealed = rows.map(row => (row.how === null ? null : Buffer.from(row.how, 'base64')))
  await keys.ready(
    ctx.sql,
    sealed.filter(how => how !== null),
  )
  return rows.map((row, at) => {
    const how = sealed[at]
    return { ...row, how: how ? keys.openText(`remote_sessions.how:${row.id}`, how) : null }
  })
}

/** Sessions of which people are to be reminded now. Locks: them, passing over those that somebody is changing. */
export async function sessionsToRemind(ctx: ActCtx): Promise<{ id: string; caseId: string }[]> {
  if (ctx.actor.kind !== 'JOB' || ctx.actor.name !== 'deadlines') throw new NotFound()
  const rows = await ctx.sql
    .selectFrom('remote_sessions')
    .select(['id', 'case_id'])
    .where('status', '=', 'SCHEDULED')
    .where('reminded_at', 'is', null)
    .where('remind_at', '<=', ctx.now.toISOString())
    .orderBy('remind_at')
    .limit(100)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
  return rows.map(row => ({ id: row.id, caseId: row.case_id }))
}
