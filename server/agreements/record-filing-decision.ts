import { changeFiling } from '../access/filings.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { checkWords } from './check-words.ts'
import { whyNotDecide } from './filing.rules.ts'
import { filingChanged, tellOfFiling } from './tell-of-filing.ts'

const REASON_MAX = 2_000

export interface FilingDecision {
  filingId: string
  decision: 'ACCEPTED' | 'REJECTED'
  /** The court's reason; a rejection needs one. */
  reason: string | null
}

/**
 * What the court decided of a filing: said by its own system, or by the program's staff with its notice before them.
 * Invariant: it never touches the hearing; whether that is off is derived (K7). The same decision twice is one. Throws
 * NotFound, FILING_NOT_OPEN. Locks: the filing. Answers with the filing's id.
 */
export async function recordFilingDecision(ctx: ActCtx, input: FilingDecision): Promise<string> {
  const filing = await changeFiling(ctx, input.filingId)
  const status = input.decision === 'ACCEPTED' ? 'COURT_ACCEPTED' : 'COURT_REJECTED'
  if (filing.status === status && filing.isLast) return filing.id
  enforce(whyNotDecide(filing))
  const reason = input.reason?.trim() ? checkWords('reason', input.reason, REASON_MAX) : null
  if (status === 'COURT_REJECTED' && reason === null)
    throw new BadInput('reason', 'REQUIRED', 'Say why the court did not accept it: those who filed must know.')
  const isStaff = ctx.actor.kind === 'PERSON'
  const decided = await ctx.sql
    .updateTable('filings')
    .set({
      status,
      decided_at: ctx.now,
      decided_by: isStaff ? 'STAFF' : 'COURT_SYSTEM',
      decided_by_person_id: isStaff ? personOf(ctx) : null,
      reason: reason === null ? null : await sealReason(ctx, filing.dataKeyId, filing.id, reason),
    })
    .where('id', '=', filing.id)
    .where('status', 'in', ['DUE', 'SENT'])
    .returning('id')
    .executeTakeFirst()
  if (!decided) throw filingChanged(filing)
  await tellOfFiling(ctx, status === 'COURT_ACCEPTED' ? 'FILING_ACCEPTED' : 'FILING_REJECTED', filing)
  return filing.id
}

async function sealReason(ctx: ActCtx, dataKeyId: string, filingId: string, reason: string): Promise<Buffer> {
  await ctx.platform.keys.readyKey(ctx.sql, dataKeyId)
  return ctx.platform.keys.seal(dataKeyId, `filings.reason:${filingId}`, reason)
}
