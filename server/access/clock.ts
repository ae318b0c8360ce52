/**
 * What the days of a case are counted from, and which are due: for those who sit on it, and for those who act on it from
 * outside (the job that watches the days, staff of the program, the court). The database asks who acts; ids, days and
 * statuses, never words.
 */
import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { CaseTypeKey, Program, Side } from '../programs/program.ts'
import type { CaseFacts, PartyFacts } from './cases.ts'

export interface Anchors {
  caseId: string
  program: Program
  caseType: CaseTypeKey
  status: CaseFacts['status']
  hearingOn: string | null
  hearingSource: 'COURT_SYSTEM' | 'STAFF' | 'PARTY' | null
  isVacated: boolean
  invitedAt: Date | null
  /** Until when the last invitation that stands can be used. */
  respondBy: Date | null
  parties: { status: PartyFacts['status']; side: Side }[]
  /** An agreement waits for signatures, until then at most; null where none has a last day. */
  isAgreeing: boolean
  signBy: Date | null
  /** Since when a neutral sits; null while none does. */
  mediatedSince: Date | null
  lastJointAt: Date | null
  /** All who take part agreed to the usual extension. */
  isExtended: boolean
}

interface Row {
  program_version_id: string
  case_type: CaseTypeKey
  status: CaseFacts['status']
  hearing_on: string | null
  hearing_source: Anchors['hearingSource']
  hearing_vacated_at: string | null
  invited_at: string | null
  respond_by: string | null
  statuses: PartyFacts['status'][]
  sides: Side[]
  is_signing_until: string | null
  is_agreeing: boolean
  mediated_since: string | null
  last_joint_at: string | null
  is_extended: boolean | null
}

/** Locks: the case. Throws NotFound alike for a case that is not there and for one that is not this actor's. */
export async function changeAnchors(ctx: ActCtx, caseId: string): Promise<Anchors> {
  const anchors = isId(caseId) ? await lockAnchors(ctx, caseId, true) : null
  if (!anchors) throw new NotFound()
  return anchors
}

/** As above, for the job: null where somebody is just changing the case, which is left to the next round. */
export async function takeAnchors(ctx: ActCtx, caseId: string): Promise<Anchors | null> {
  onlyForDeadlines(ctx)
  return lockAnchors(ctx, caseId, false)
}

async function lockAnchors(ctx: ActCtx, caseId: string, waits: boolean): Promise<Anchors | null> {
  const { rows } = await sql<Row>`select * from case_anchors(${caseId}, ${waits})`.execute(ctx.sql)
  const [row] = rows
  if (!row) return null
  const instant = (value: string | null): Date | null => (value === null ? null : new Date(value))
  return {
    caseId,
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
    caseType: row.case_type,
    status: row.status,
    hearingOn: row.hearing_on,
    hearingSource: row.hearing_source,
    isVacated: row.hearing_vacated_at !== null,
    invitedAt: instant(row.invited_at),
    respondBy: instant(row.respond_by),
    parties: row.statuses.map((status, at) => ({ status, side: row.sides[at] as Side })),
    isAgreeing: row.is_agreeing,
    signBy: instant(row.is_signing_until),
    mediatedSince: instant(row.mediated_since),
    lastJointAt: instant(row.last_joint_at),
    isExtended: row.is_extended ?? false,
  }
}

export interface DueCase {
  caseId: string
  at: string
}

const AT_ONCE = 100

/** Cases with a day that is over, or of which people are to be reminded: by keyset, the longest due first. */
export async function casesWithDueDays(ctx: ActCtx, after: DueCase | null): Promise<DueCase[]> {
  onlyForDeadlines(ctx)
  const from = after ? sql`and (at, case_id) > (${after.at}::timestamptz, ${after.caseId}::uuid)` : sql``
  const { rows } = await sql<DueCase>`
    select case_id as "caseId", at from (
      select case_id, ends_at as at from case_deadlines where done_at is null and ends_at < ${ctx.now}
      union all
      select case_id, remind_at from case_deadlines
      where reminded_at is null and done_at is null and remind_at is not null and remind_at <= ${ctx.now}
    ) due where true ${from} order by at, case_id limit ${AT_ONCE}`.execute(ctx.sql)
  return rows
}

export interface DueDay {
  key: string
  endsAt: Date
  isOver: boolean
  isToRemind: boolean
}

/** The days of one case, which is locked, that are over or near. */
export async function dueDays(ctx: ActCtx, caseId: string): Promise<DueDay[]> {
  onlyForDeadlines(ctx)
  const rows = await ctx.sql
    .selectFrom('case_deadlines')
    .select(['key', 'ends_at', 'remind_at', 'reminded_at'])
    .where('case_id', '=', caseId)
    .where('done_at', 'is', null)
    .orderBy('ends_at')
    .execute()
  return rows
    .map(({ key, ends_at: endsAt, remind_at: remindAt, reminded_at: remindedAt }) => ({
      key,
      endsAt: new Date(endsAt),
      isOver: new Date(endsAt) < ctx.now,
      isToRemind: remindAt !== null && remindedAt === null && new Date(remindAt) <= ctx.now,
    }))
    .filter(day => day.isOver || day.isToRemind)
}

/** Who sits on a case now. */
export async function personsOnCase(ctx: ActCtx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select persons_on_case(${caseId}) as id`.execute(ctx.sql)
  return rows.map(row => row.id)
}

export interface FilingStanding {
  /** Something is still to be sent to the court by the parties; or by anybody. */
  waitsForParties: boolean
  waits: boolean
  /** The court has taken all that was to be filed of a case that is settled whole. */
  isTaken: boolean
}

/** How the filing of a settled case stands, for the job that reminds of its day. */
export async function filingStanding(ctx: ActCtx, caseId: string): Promise<FilingStanding> {
  onlyForDeadlines(ctx)
  const { rows } = await sql<FilingStanding>`
    select waits_for_parties as "waitsForParties", waits, is_taken as "isTaken" from filing_stands(${caseId})`.execute(
    ctx.sql,
  )
  return rows[0] ?? { waitsForParties: false, waits: false, isTaken: false }
}

/** Where those who were invited and have not come in can be reached. */
export async function addressesToRemind(ctx: ActCtx, caseId: string): Promise<string[]> {
  onlyForDeadlines(ctx)
  const { rows } = await sql<{ email: string }>`select addresses_to_remind(${caseId}) as email`.execute(ctx.sql)
  return rows.map(row => row.email)
}

function onlyForDeadlines({ actor }: ActCtx): void {
  if (actor.kind !== 'JOB' || actor.name !== 'deadlines') throw new NotFound()
}
