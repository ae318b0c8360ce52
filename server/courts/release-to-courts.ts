/**
 * Tells courts what changed, in batches at round times. What changed was noted by the database in the transaction of the
 * change; here it waits for the next release, so that its moment tells nothing, and within one the order is that of the
 * case numbers. Each case is a guarded step: any process may do it, and do it twice.
 */
import { sql } from 'kysely'
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import type { CourtOutcome } from './court-feed.entity.ts'
import { lastRelease, nextRelease, noAgreementFrom } from './release-slot.ts'
import { tellCourt } from './tell-court.ts'

const AT_ONCE = 100
const teller = jobWho('courts')

export async function releaseToCourts(platform: Platform): Promise<number> {
  await act(platform, teller, noteNew)
  let told = 0
  for (;;) {
    const batch = await act(platform, teller, releaseCases)
    told += batch
    if (batch < AT_ONCE) break
  }
  return told + (await act(platform, teller, releaseFilings))
}

/** Gives what changed since the last round its place in the next release. */
async function noteNew(ctx: ActCtx): Promise<void> {
  const { releaseMinutes } = ctx.platform.config.courts
  await ctx.sql
    .updateTable('court_pending')
    .set({ look_at: nextRelease(releaseMinutes, ctx.now) })
    .where('look_at', '=', sql<string>`'epoch'::timestamptz`)
    .execute()
}

interface PendingCase {
  case_id: string
  court_key: string
  program_version_id: string
  status: string
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
  told: CourtOutcome
  is_told: boolean
  started_at: string
  hearing_on: string | null
}

async function releaseCases(ctx: ActCtx): Promise<number> {
  const { releaseMinutes } = ctx.platform.config.courts
  const at = lastRelease(releaseMinutes, ctx.now)
  // What was noted in this very round waits: it has no place in a release yet.
  const { rows } = await sql<PendingCase>`
    select * from cases_to_release(${at}, ${AT_ONCE})
    where case_id in (select w.case_id from court_pending w where w.look_at > 'epoch')`.execute(ctx.sql)
  for (const pending of rows) {
    const heldUntil = await release(ctx, pending, at)
    if (heldUntil === null) await ctx.sql.deleteFrom('court_pending').where('case_id', '=', pending.case_id).execute()
    else
      await ctx.sql
        .updateTable('court_pending')
        .set({ look_at: heldUntil })
        .where('case_id', '=', pending.case_id)
        .execute()
  }
  return rows.length
}

/** Tells what may be told; answers until when the rest is held back, null when nothing is. */
async function release(ctx: ActCtx, pending: PendingCase, at: Date): Promise<Date | null> {
  const news = { courtKey: pending.court_key, caseId: pending.case_id, at }
  const isClosed = pending.status === 'CLOSED' || pending.status === 'SCREENED_OUT'
  // What staff still look at, or have turned away, a court hears of only where it referred it.
  if (!pending.is_told && (pending.status === 'INTAKE' || pending.status === 'SCREENED_OUT')) return null
  if (!pending.is_told) await tellCourt(ctx, { ...news, kind: 'CASE_LISTED' })
  const outcome = isClosed ? (pending.outcome ?? 'NO_AGREEMENT') : 'PENDING'
  if (outcome === pending.told) return null
  if (outcome === 'NO_AGREEMENT') {
    const { programs, config } = ctx.platform
    const program = await programs.version(ctx.sql, pending.program_version_id)
    const facts = { hearingOn: pending.hearing_on, startedAt: new Date(pending.started_at) }
    const from = noAgreementFrom(program, facts, config.courts.releaseMinutes)
    if (from > at) return from
  }
  await tellCourt(ctx, { ...news, kind: 'OUTCOME_RECORDED', outcome })
  return null
}

interface PendingFiling {
  filing_id: string
  case_id: string
  court_key: string
  status: string
  told: string | null
}

/** What was sent before the release; and decisions that staff wrote down for the court. */
async function releaseFilings(ctx: ActCtx): Promise<number> {
  const at = lastRelease(ctx.platform.config.courts.releaseMinutes, ctx.now)
  const { rows } = await sql<PendingFiling>`select * from filings_to_release(${at})`.execute(ctx.sql)
  let told = 0
  for (const filing of rows) if (await tellOfFiling(ctx, filing, at)) told++
  return told
}

async function tellOfFiling(ctx: ActCtx, filing: PendingFiling, at: Date): Promise<boolean> {
  const news = { courtKey: filing.court_key, caseId: filing.case_id, subjectId: filing.filing_id, at }
  if (filing.told === null) {
    const row = {
      filing_id: filing.filing_id,
      court_key: filing.court_key,
      case_id: filing.case_id,
      status: filing.status,
      released_at: at,
    }
    const added = await ctx.sql
      .insertInto('court_filings')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .returning('filing_id')
      .executeTakeFirst()
    if (!added) return false
    await tellCourt(ctx, { ...news, kind: 'FILING_SENT' })
  } else {
    const changed = await ctx.sql
      .updateTable('court_filings')
      .set({ status: filing.status })
      .where('filing_id', '=', filing.filing_id)
      .where('status', '=', filing.told)
      .returning('filing_id')
      .executeTakeFirst()
    if (!changed) return false
  }
  if (filing.status !== 'SENT') await tellCourt(ctx, { ...news, kind: 'FILING_DECIDED' })
  return true
}
