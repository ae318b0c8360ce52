import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { mayAcceptFee } from './case.rules.ts'
import { inviteTheOthers } from './invite-the-others.ts'

/** Who started the case accepts the fee that the program decided on, as it was shown: now the others are invited. */
export async function acceptFee(ctx: ActCtx, input: { caseId: string; feeCents: number }): Promise<string> {
  const { entity, facts } = await changeCase(ctx, input.caseId)
  if (!mayAcceptFee(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'There is no fee here for you to accept.')
  if (input.feeCents !== entity.feeCents)
    throw new RuleBroken('FEE_CHANGED', 'The fee is another one now: look at it again.', {
      feeCents: facts.intake.feeCents,
    })
  entity.feeAcceptedAt = ctx.now
  entity.beginInvitations()
  await ctx.flush()
  const event = { scope: 'CASE', scopeId: facts.id, caseId: facts.id, bySeatId: facts.me.id } as const
  ctx.record({ kind: 'FEE_ACCEPTED', ...event })
  ctx.record({ kind: 'CASE_ADMITTED', ...event })
  await inviteTheOthers(ctx, facts)
  return facts.id
}

/** Who started the case does not want it at this price: it ends, and costs nothing. */
export async function declineFee(ctx: ActCtx, caseId: string): Promise<string> {
  const { entity, facts } = await changeCase(ctx, caseId)
  if (!mayAcceptFee(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'There is no fee here for you to decline.')
  entity.screenOut('FEE_NOT_ACCEPTED')
  ctx.record({
    kind: 'CASE_SCREENED_OUT',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    bySeatId: facts.me.id,
  })
  return facts.id
}
