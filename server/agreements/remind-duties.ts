import { dutiesToTell } from '../access/duties.ts'
import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { mailReaders } from './tell-of-filing.ts'

/**
 * Reminds whoever promised something three days before its day, and all whom the agreement binds on the day it is overdue;
 * each once. After a pause of the server only the later of the two goes out. Answers how many.
 */
export const remindDuties = (platform: Platform): Promise<number> =>
  act(platform, jobWho('deadlines'), async ctx => {
    const due = await dutiesToTell(ctx)
    for (const { id, caseId, agreementId, doerPartyId, isOverdue } of due) {
      await ctx.sql
        .updateTable('duties')
        .set(isOverdue ? { reminded_at: ctx.now, overdue_told_at: ctx.now } : { reminded_at: ctx.now })
        .where('id', '=', id)
        .execute()
      if (isOverdue) {
        ctx.record({ kind: 'DUTY_OVERDUE', scope: 'AGREEMENT', scopeId: agreementId, caseId, subjectId: agreementId })
      } else {
        ctx.record({ kind: 'DUTY_COMING', scope: 'PARTY', scopeId: doerPartyId, caseId, subjectId: agreementId })
      }
    }
    const told = Map.groupBy(due, ({ agreementId, isOverdue, doerPartyId }) =>
      isOverdue ? agreementId : `${agreementId} ${doerPartyId}`,
    )
    // One mail for whatever comes due at once: they say no more than that there is news.
    for (const [first] of told.values()) {
      if (first) await mailReaders(ctx, first.agreementId, first.isOverdue ? undefined : [first.doerPartyId])
    }
    return due.length
  })
