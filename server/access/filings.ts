/**
 * The doors of those who bring agreements to the court: the job that sends them, the program's staff, the court itself.
 * The parties and their neutrals see filings with their agreement, by the door of agreements. Invariant: a door of this
 * file gives what is filed and how it stands, never how it came about.
 */
import { sql } from 'kysely'
import type { FilingActor, FilingPurpose, FilingStatus } from '../agreements/filing.entity.ts'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { IsoDate } from '../offers/term.ts'
import { isId } from '../platform/clock.ts'
import { checkCount, keyFrom, keyOf, pageOf } from './keyset.ts'
import type { Program } from '../programs/program.ts'

export interface FilingFacts {
  id: string
  caseId: string
  agreementId: string
  purpose: FilingPurpose
  attempt: number
  /** No later attempt was made. */
  isLast: boolean
  actor: FilingActor
  status: FilingStatus
  dueOn: IsoDate | null
  isLate: boolean
  createdAt: string
  sentAt: string | null
  sentBy: 'PARTY' | 'PROGRAM' | 'SYSTEM' | null
  decidedAt: string | null
  decidedBy: 'COURT_SYSTEM' | 'STAFF' | null
  reason: string | null
  /** K4: whether all who sign agreed that it becomes public; settled when it is sent. */
  everybodyConsents: boolean
}

/** As FilingFacts, with what is needed to act on it. */
export interface FilingInHand extends FilingFacts {
  dataKeyId: string
  programVersionId: string
}

/** In a statement on `filings`: those that this actor brings to the court, or decides. */
export const filingIsTended = sql<boolean>`tends_filings(filings.case_id)`

/** In a statement on `filings`: as it stands, or stood when it was sent. */
export const everybodyConsents = sql<boolean>`case
  when filings.status in ('NOT_DUE', 'DUE') then everybody_consents(filings.agreement_id) else filings.all_consented end`

/** Columns of a filing, in a statement on `filings`. The reason is sealed still. */
export const filingColumns = sql`
  filings.id, filings.case_id as "caseId", filings.agreement_id as "agreementId", filings.purpose, filings.attempt, filings.actor,
  filings.status, filings.due_on::text as "dueOn", filings.is_late as "isLate", filings.created_at as "createdAt", filings.sent_at as "sentAt",
  filings.sent_by as "sentBy", filings.decided_at as "decidedAt", filings.decided_by as "decidedBy",
  encode(filings.reason, 'base64') as reason, not exists (
    select 1 from filings later where later.agreement_id = filings.agreement_id and later.purpose = filings.purpose
      and later.attempt > filings.attempt) as "isLast", ${everybodyConsents} as "everybodyConsents"`

/** In a statement on `cases`: the day, null where none is known or the court took it off; and whether it did. */
export const standingHearing = sql`
  (select case when h.vacated_at is null then h.held_on::text end from hearings h where h.case_id = cases.id
    order by h.recorded_at desc, h.id desc limit 1) as "hearingOn",
  coalesce((select h.vacated_at is not null from hearings h where h.case_id = cases.id
    order by h.recorded_at desc, h.id desc limit 1), false) as "hearingIsOff"`

/** A filing that the actor tends, to be changed. Locks: it. Throws NotFound alike for none and for another's. */
export async function changeFiling(ctx: ActCtx, id: string): Promise<FilingInHand> {
  if (ctx.actor.kind === 'PERSON' || ctx.actor.kind === 'BROWSER') personOf(ctx)
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<FilingInHand>`
    select ${filingColumns}, cases.data_key_id as "dataKeyId", cases.program_version_id as "programVersionId"
    from filings join cases on cases.id = filings.case_id
    where filings.id = ${id} and ${filingIsTended}
    for no key update of filings`.execute(ctx.sql)
  const [found] = rows
  if (!found) throw new NotFound()
  return { ...found, reason: await openReason(ctx, found.id, found.reason) }
}

/** Words of the court, opened; `sealed` is base64. The key is fetched when it is not at hand. */
export async function openReason(ctx: Ctx, filingId: string, sealed: string | null): Promise<string | null> {
  if (sealed === null) return null
  const envelope = Buffer.from(sealed, 'base64')
  await ctx.platform.keys.ready(ctx.sql, [envelope])
  return ctx.platform.keys.openText(`filings.reason:${filingId}`, envelope)
}

/** What the job sends by itself: due, of a program that files so, with its sealed papers ready. Locks: them. */
export async function filingsToSend(ctx: ActCtx, limit: number): Promise<{ id: string; agreementId: string }[]> {
  if (ctx.actor.kind !== 'JOB' || ctx.actor.name !== 'filing') throw new NotFound()
  const { rows } = await sql<{ id: string; agreementId: string }>`
    select filings.id, filings.agreement_id as "agreementId" from filings
    where filings.status = 'DUE' and filings.actor = 'SYSTEM' and ${filingIsTended} and papers_are_ready(filings.agreement_id)
    order by filings.due_on, filings.id limit ${limit}
    for no key update of filings skip locked`.execute(ctx.sql)
  return rows
}

export interface FilingDue extends FilingFacts {
  program: Program
  caseNumber: string | null
  caseType: string
  hearingOn: IsoDate | null
  hearingIsOff: boolean
  partyNames: string[]
}

export interface FilingPage {
  filings: FilingDue[]
  endCursor: string | null
  hasNextPage: boolean
}

/**
 * The work list of the program's staff: what is to be sent, and what the court has yet to decide; the earliest last day
 * first, so what is late leads. Keyset pages.
 */
export async function listFilingsDue(ctx: Ctx, first: number, after: string | null): Promise<FilingPage> {
  checkCount('first', first)
  personOf(ctx)
  const [on, id] = keyOf(after)
  const { rows } = await sql<Row>`
    select ${filingColumns}, cases.program_version_id as "programVersionId", cases.case_number as "caseNumber",
      cases.case_type as "caseType", coalesce(filings.due_on, '9999-12-31'::date)::text as "dueKey",
      ${standingHearing},
      (select json_agg(p.name order by p.position) from parties p where p.case_id = cases.id) as "partyNames"
    from filings join cases on cases.id = filings.case_id
    where filings.status in ('DUE', 'SENT') and ${filingIsTended}
      and (${on}::text is null or (coalesce(filings.due_on, '9999-12-31'::date), filings.id) > (${on}::date, ${id}::uuid))
    order by coalesce(filings.due_on, '9999-12-31'::date), filings.id limit ${first + 1}`.execute(ctx.sql)
  const { shown, ...place } = pageOf(rows, first, last => keyFrom(last.dueKey, last.id))
  const filings = await Promise.all(
    shown.map(async row => ({ ...row, program: await ctx.platform.programs.version(ctx.sql, row.programVersionId) })),
  )
  return { filings, ...place }
}

type Row = Omit<FilingDue, 'program'> & { programVersionId: string; dueKey: string }
