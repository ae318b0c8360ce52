/** An agreement goes to its court: by a party, by the program's staff, or by the job that does it for the program. */
import { caseOfFiling, readAgreement } from '../access/agreements.ts'
import { changeCase } from '../access/cases.ts'
import { sql } from 'kysely'
import { changeFiling, filingsToSend, type FilingFacts } from '../access/filings.ts'
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { jobWho } from '../jobs.ts'
import { enforce } from '../offers/ruling.ts'
import { dayIn } from '../programs/dates.ts'
import { isLateOn, whyNotReport, whyNotSend } from './filing.rules.ts'
import { filingChanged, tellOfFiling } from './tell-of-filing.ts'

const AT_ONCE = 50

/** "I have filed it": a party says so, and it is kept as said by that party. Locks: the case. */
export async function reportFiling(ctx: ActCtx, { filingId }: { filingId: string }): Promise<string> {
  const { caseId, agreementId } = await caseOfFiling(ctx, filingId)
  const { facts } = await changeCase(ctx, caseId)
  const agreement = await readAgreement(ctx, agreementId)
  const filing = agreement.filings.find(({ id }) => id === filingId)
  if (!filing) throw new NotFound()
  enforce(whyNotReport(facts, agreement.signatoryIds, filing))
  const today = dayIn(facts.program.timeZone, ctx.now)
  await markSent(ctx, filing, { by: 'PARTY', seatId: facts.me.id, personId: null, isLate: isLateOn(filing, today) })
  await tellOfFiling(ctx, 'FILING_SENT', filing, facts.me.id)
  return agreementId
}

/** The program's staff have sent it, or brought it. Locks: the filing. */
export async function fileWithCourt(ctx: ActCtx, { filingId }: { filingId: string }): Promise<string> {
  const personId = personOf(ctx)
  const filing = await changeFiling(ctx, filingId)
  enforce(whyNotSend(filing))
  const { timeZone } = await ctx.platform.programs.version(ctx.sql, filing.programVersionId)
  const isLate = isLateOn(filing, dayIn(timeZone, ctx.now))
  await markSent(ctx, filing, { by: 'PROGRAM', seatId: null, personId, isLate })
  await tellOfFiling(ctx, 'FILING_SENT', filing)
  return filing.id
}

/**
 * The programs that file by themselves: what is due and sealed goes onto the court's feed, which reads what is SENT.
 * Answers how many went. What somebody is just changing is left to the next round.
 */
export const sendFilings = (platform: Platform): Promise<number> =>
  act(platform, jobWho('filing'), async ctx => {
    const due = await filingsToSend(ctx, AT_ONCE)
    for (const { id } of due) {
      const filing = await changeFiling(ctx, id)
      const { timeZone } = await platform.programs.version(ctx.sql, filing.programVersionId)
      const isLate = isLateOn(filing, dayIn(timeZone, ctx.now))
      await markSent(ctx, filing, { by: 'SYSTEM', seatId: null, personId: null, isLate })
      await tellOfFiling(ctx, 'FILING_SENT', filing)
    }
    return due.length
  })

interface Sent {
  by: 'PARTY' | 'PROGRAM' | 'SYSTEM'
  seatId: string | null
  personId: string | null
  isLate: boolean
}

/** The guarded step: two who send at once send once. Throws FILING_CHANGED. */
async function markSent(ctx: ActCtx, filing: FilingFacts, { by, seatId, personId, isLate }: Sent): Promise<void> {
  const sent = await ctx.sql
    .updateTable('filings')
    .set({
      status: 'SENT',
      sent_at: ctx.now,
      sent_by: by,
      sent_by_seat_id: seatId,
      sent_by_person_id: personId,
      is_late: isLate,
      all_consented: sql<boolean>`everybody_consents(filings.agreement_id)`,
    })
    .where('id', '=', filing.id)
    .where('status', '=', 'DUE')
    .returning('id')
    .executeTakeFirst()
  if (!sent) throw filingChanged(filing)
}
