import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { seatedNeutrals } from '../conversations/conversation.rules.ts'
import { NotAllowed } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { mayAnswerSafety } from './case.rules.ts'
import { holdSafely, keepSafetyAnswer, needsSafetyMode, type SafetyInput } from './keep-safety.ts'
import { askForMediator } from './request-mediator.ts'

/**
 * A party of any case says that an order is in force, or what it needs to take part safely, at any time. With an order the
 * case is held for safety from now on; nobody but the program ends that. Invariant: what is told to all names nobody, and
 * words alone are told to no other party. Locks: the case. Throws NOT_SAFE_HERE where no neutral could stand between.
 */
export async function answerSafety(ctx: ActCtx, input: SafetyInput & { caseId: string }): Promise<string> {
  const { entity, facts } = await changeCase(ctx, input.caseId)
  const { partyId } = facts.me
  if (partyId === null || !mayAnswerSafety(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'This is for a party of a case that is not over.')
  const isNeeded = needsSafetyMode(facts.program, facts.caseType, input.orderInForce ?? null)
  await keepSafetyAnswer(ctx, { caseId: facts.id, partyId, dataKeyId: facts.dataKeyId }, input)
  if (isNeeded && !entity.safetyMode) {
    await holdSafely(ctx, entity)
    ctx.record({ kind: 'SAFETY_MODE_BEGAN', scope: 'CASE', scopeId: facts.id, caseId: facts.id })
    const isAlone = facts.mediation === null || facts.mediation.status === 'ENDED'
    if (facts.status === 'ACTIVE' && isAlone) await askForMediator(ctx, { ...facts, bySeatId: null }, null)
  }
  await queueNews(
    ctx,
    seatedNeutrals(facts).map(({ personId }) => personId),
    'AT_ONCE',
  )
  return facts.id
}
