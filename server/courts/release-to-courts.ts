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
import { lastDayOf, lastRelease, nextRelease, noAgreementFrom } from './release-slot.ts'
import { releaseFilings } from './release-filings.ts'
import { tellCourt } from './tell-court.ts'

const AT_ONCE = 100
const MOST_NEW = 1_000
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

/**
 * Gives what changed since the last round its place: the next release. What ended because its last day is over goes with
 * this one, when that day is told already: after a server was down over it, silence would come an hour behind leaving.
 */
async function noteNew(ctx: ActCtx): Promise<void> {
  const { releaseMinutes } = ctx.platform.config.courts
  const at = lastRelease(releaseMinutes, ctx.now)
  const { rows } = await sql<PendingCase>`select * from cases_to_release('epoch', ${MOST_NEW})`.execute(ctx.sql)
  const overdue: string[] = []
  for (const pending of rows) if (await isOverdue(ctx, pending, at)) overdue.push(pending.case_id)
  const noteAt = (lookAt: Date) =>
    ctx.sql
      .updateTable('court_pending')
      .set({ look_at: lookAt })
      .where('look_at', '=', sql<string>`'epoch'::timestamptz`)
  if (overdue.length > 0) await noteAt(at).where('case_id', 'in', overdue).execute()
  await noteAt(nextRelease(releaseMinutes, ctx.now)).execute()
}

/** Only where the program has a last day: nobody can leave after it, so that no moment of leaving is told. */
async function isOverdue(ctx: ActCtx, pending: PendingCase, at: Date): Promise<boolean> {
  if (!pending.is_told || outcomeOf(pending) !== 'NO_AGREEMENT') return false
  const { program, facts } = await endOf(ctx, pending)
  return lastDayOf(program, facts) !== null && noAgreementFrom(program, facts, releaseMinutesOf(ctx)) <= at
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
  // What staff still look at, or have turned away, a court hears of only where it referred it.
  if (!pending.is_told && (pending.status === 'INTAKE' || pending.status === 'SCREENED_OUT')) return null
  if (!pending.is_told) await tellCourt(ctx, { ...news, kind: 'CASE_LISTED' })
  const outcome = outcomeOf(pending)
  if (outcome === pending.told) return null
  if (outcome === 'NO_AGREEMENT') {
    const { program, facts } = await endOf(ctx, pending)
    const from = noAgreementFrom(program, facts, releaseMinutesOf(ctx))
    if (from > at) return from
  }
  await tellCourt(ctx, { ...news, kind: 'OUTCOME_RECORDED', outcome })
  return null
}

const releaseMinutesOf = (ctx: ActCtx): number => ctx.platform.config.courts.releaseMinutes

function outcomeOf({ status, outcome }: PendingCase): CourtOutcome {
  return status === 'CLOSED' || status === 'SCREENED_OUT' ? (outcome ?? 'NO_AGREEMENT') : 'PENDING'
}

const endOf = async (ctx: ActCtx, pending: PendingCase) => ({
  program: await ctx.platform.programs.version(ctx.sql, pending.program_version_id),
  facts: { hearingOn: pending.hearing_on, startedAt: new Date(pending.started_at) },
})
