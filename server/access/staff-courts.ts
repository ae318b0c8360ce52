/** The door of staff to the courts of their programs: credentials without secrets, webhooks, outcomes as they were told. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { CourtOutcome } from '../courts/court-feed.entity.ts'
import { hideSmall, type OutcomeCells } from '../courts/outcome-counts.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { staffProgramKeys } from './staff.ts'

export interface StaffCourtFacts {
  key: string
  name: string
  /** All of its programs. */
  programKeys: string[]
  /** Whether the viewer works for all of them: credentials of the court open every one. */
  viewerCanManage: boolean
}

/** Throws NotFound for who is no staff. */
export async function listStaffCourts(ctx: Ctx): Promise<StaffCourtFacts[]> {
  const mine = await staffProgramKeys(ctx)
  if (mine.length === 0) throw new NotFound()
  const { rows } = await sql<StaffCourtFacts>`
    select c.key, c.name, array_agg(g.program_key order by g.program_key) as "programKeys",
      bool_and(g.program_key = any (${mine}::text[])) as "viewerCanManage"
    from courts c join court_programs g on g.court_key = c.key
    group by c.key, c.name having bool_or(g.program_key = any (${mine}::text[])) order by c.name, c.key`.execute(
    ctx.sql,
  )
  return rows
}

/** Throws NotFound alike for a court that there is not and for one none of whose programs this person works for. */
export async function readStaffCourt(ctx: Ctx, courtKey: string): Promise<StaffCourtFacts> {
  const court = (await listStaffCourts(ctx)).find(({ key }) => key === courtKey)
  if (!court) throw new NotFound()
  return court
}

/** Throws NotFound as readStaffCourt, and NOT_ALL_PROGRAMS: what is changed here is felt by every program of the court. */
export async function manageCourt(ctx: Ctx, courtKey: string): Promise<StaffCourtFacts> {
  const court = await readStaffCourt(ctx, courtKey)
  if (!court.viewerCanManage)
    throw new NotAllowed('NOT_ALL_PROGRAMS', 'Only who works for every program of this court may do this.')
  return court
}

/** As manageCourt, by what belongs to the court. */
export async function manageCourtOf(ctx: Ctx, table: 'court_clients' | 'court_endpoints', id: string): Promise<string> {
  const row = isId(id)
    ? await ctx.sql.selectFrom(table).select('court_key').where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) {
    await listStaffCourts(ctx)
    throw new NotFound()
  }
  return (await manageCourt(ctx, row.court_key)).key
}

export interface CourtClientFacts {
  id: string
  label: string
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
  secretMadeAt: string | null
  oldSecretUntil: string | null
}

/** Credentials of a court that came through readStaffCourt, those that work first. */
export async function listCourtClients(ctx: Ctx, { key }: StaffCourtFacts): Promise<CourtClientFacts[]> {
  const { rows } = await sql<CourtClientFacts>`
    select c.id, c.label, c.created_at as "createdAt", c.last_used_at as "lastUsedAt", c.revoked_at as "revokedAt",
      (select max(s.created_at) from court_secrets s where s.client_id = c.id) as "secretMadeAt",
      (select max(s.expires_at) from court_secrets s where s.client_id = c.id and s.expires_at > ${ctx.now}) as "oldSecretUntil"
    from court_clients c where c.court_key = ${key} order by c.revoked_at is not null, c.created_at, c.id`.execute(
    ctx.sql,
  )
  return rows
}

export interface CourtWebhookFacts {
  id: string
  url: string
  createdAt: string
  disabledAt: string | null
  disabledBecause: 'GONE' | 'BY_COURT' | 'BY_STAFF' | null
  waiting: number
  givenUp: number
}

/** Webhooks of a court that came through readStaffCourt. What a court hides in an address's query stays hidden. */
export async function listCourtWebhooks(ctx: Ctx, { key }: StaffCourtFacts): Promise<CourtWebhookFacts[]> {
  const { rows } = await sql<CourtWebhookFacts>`
    select e.id, split_part(e.url, '?', 1) as url, e.created_at as "createdAt", e.disabled_at as "disabledAt",
      e.disabled_because as "disabledBecause",
      (select count(*)::int from court_outbox o where o.endpoint_id = e.id and o.next_try_at is not null) as waiting,
      (select count(*)::int from court_outbox o where o.endpoint_id = e.id and o.given_up_at is not null
        and o.dismissed_at is null) as "givenUp"
    from court_endpoints e where e.court_key = ${key} order by e.disabled_at is not null, e.created_at, e.id`.execute(
    ctx.sql,
  )
  return rows
}

/** Outcomes of the viewer's own programs as the court was told, small numbers hidden. The court came through readStaffCourt. */
export async function countToldOutcomes(ctx: Ctx, { key }: StaffCourtFacts): Promise<OutcomeCells> {
  const { rows } = await sql<{ programKey: string; outcome: CourtOutcome; count: number }>`
    select program_key as "programKey", outcome, count(*)::int as count from court_cases
    where court_key = ${key} and program_key = any (${await staffProgramKeys(ctx)}::text[]) and seq is not null
    group by program_key, outcome`.execute(ctx.sql)
  return hideSmall(rows)
}
