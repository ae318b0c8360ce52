/**
 * The queue of requests for a neutral: what somebody on a program's roster sees before taking a seat. Names, kind of
 * case, hearing: enough to find a conflict, nothing of the dispute.
 */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound, RuleBroken } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { HearingFacts } from './cases.ts'

export interface QueuedFacts {
  mediationId: string
  caseId: string
  dataKeyId: string
  safetyMode: boolean
  status: string
  program: Program
  caseType: CaseTypeKey
  requestedAt: string
  answerBy: string
  partyNames: string[]
  /** From where this person would come; null where their line on the roster does not say. */
  organisation: string | null
  /** Whether it was handed to that organisation, and waits for nobody else. */
  isHanded: boolean
  hearing: HearingFacts | null
}

/** On the roster of the program, never of a party of the case, not seated there, no conflict declared. */
const mayMediate = (personId: string) => sql<boolean>`
  exists (select 1 from program_neutrals n where n.program_key = mediations.program_key and n.person_id = ${personId} and n.until is null
    and (mediations.handed_to is null or mediations.handed_to = n.organisation))
  and not exists (select 1 from seats s where s.case_id = mediations.case_id and s.person_id = ${personId} and (s.party_id is not null or s.ended_at is null))
  and not exists (select 1 from conflict_declarations d where d.case_id = mediations.case_id and d.person_id = ${personId} and d.has_conflict)`

const query = (ctx: Ctx) =>
  ctx.sql
    .selectFrom('mediations')
    .innerJoin('cases', 'cases.id', 'mediations.case_id')
    .select([
      'mediations.id',
      'mediations.case_id',
      'mediations.status',
      'mediations.requested_at',
      'mediations.answer_by',
      'mediations.handed_to',
    ])
    .select(['cases.case_type', 'cases.program_version_id', 'cases.data_key_id', 'cases.safety_mode'])
    .select([
      sql<string[]>`(select json_agg(p.name order by p.position) from parties p where p.case_id = cases.id)`.as(
        'party_names',
      ),
      sql<string | null>`(select nullif(n.organisation, '') from program_neutrals n
        where n.program_key = mediations.program_key and n.person_id = ${personOf(ctx)} and n.until is null limit 1)`.as(
        'organisation',
      ),
      sql<HearingFacts | null>`(select json_build_object('on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source,
        'vacatedAt', h.vacated_at) from hearings h where h.case_id = cases.id order by h.recorded_at desc, h.id desc limit 1)`.as(
        'hearing',
      ),
    ])
    .where(mayMediate(personOf(ctx)))

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number]

/** Requests that wait, the longest first. */
export async function listQueue(ctx: Ctx): Promise<QueuedFacts[]> {
  const rows = await query(ctx)
    .where('mediations.status', '=', 'REQUESTED')
    .orderBy('mediations.requested_at')
    .orderBy('mediations.id')
    .limit(200)
    .execute()
  return Promise.all(rows.map(row => factsOf(ctx, row)))
}

/** One request, to be taken. Locks: its case. Throws NotFound; MEDIATOR_ALREADY_SEATED when another neutral was first. */
export async function changeQueued(ctx: ActCtx, caseId: string): Promise<QueuedFacts> {
  if (!isId(caseId)) throw new NotFound()
  const waits = (sqlQuery: ReturnType<typeof query>) =>
    sqlQuery.where('mediations.case_id', '=', caseId).where('mediations.status', '=', 'REQUESTED')
  const row = await waits(query(ctx)).executeTakeFirst()
  if (!row) return throwWhy(ctx, caseId)
  await ctx.sql.selectFrom('cases').select('id').where('id', '=', caseId).forNoKeyUpdate().execute()
  const locked = await waits(query(ctx)).executeTakeFirst()
  return locked ? factsOf(ctx, locked) : throwWhy(ctx, caseId)
}

/** A case that left the queue is gone for those on the roster, but who came second is told so. */
async function throwWhy(ctx: Ctx, caseId: string): Promise<never> {
  const { rows } = await sql<{ isTaken: boolean }>`select seat_is_taken(${caseId}) as "isTaken"`.execute(ctx.sql)
  if (rows[0]?.isTaken) throw new RuleBroken('MEDIATOR_ALREADY_SEATED', 'Somebody else has taken this seat.')
  throw new NotFound()
}

async function factsOf(ctx: Ctx, row: Row): Promise<QueuedFacts> {
  return {
    mediationId: row.id,
    caseId: row.case_id,
    dataKeyId: row.data_key_id,
    safetyMode: row.safety_mode,
    status: row.status,
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
    caseType: row.case_type,
    requestedAt: row.requested_at,
    answerBy: row.answer_by,
    partyNames: row.party_names,
    organisation: row.organisation,
    isHanded: row.handed_to !== null,
    hearing: row.hearing,
  }
}
