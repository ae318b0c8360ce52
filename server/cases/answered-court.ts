import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { maySayAnswered } from './clock.rules.ts'

/**
 * The party to whom the court gave a time to answer says that it has answered: the warning that this time runs on stops.
 * Nobody can say it for another, and nothing here tells the court.
 */
export async function sayAnsweredCourt(ctx: ActCtx, caseId: string): Promise<string> {
  const { facts } = await changeCase(ctx, caseId)
  if (!maySayAnswered(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'No answer to the court is due from you here.')
  await ctx.sql.updateTable('parties').set({ answered_court_at: ctx.now }).where('id', '=', facts.me.partyId).execute()
  ctx.record({
    kind: 'COURT_ANSWERED',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    ...(facts.me.partyId ? { subjectId: facts.me.partyId } : {}),
    bySeatId: facts.me.id,
  })
  return facts.id
}
