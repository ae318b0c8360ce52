import { changeCase } from '../access/cases.ts'
import { readStaffCase } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { isNeutralHere } from './case.rules.ts'
import { askForMediator } from './request-mediator.ts'
import { stopMediation } from './stop-mediation.ts'

/**
 * The mediator cannot go on: stands up, and another one is asked for. Whoever comes reads what was said to all; what was
 * confided to the one before stays with that one, and each party begins a fresh private conversation. Locks: the case.
 */
export async function handOverCase(ctx: ActCtx, caseId: string): Promise<string> {
  const { facts } = await changeCase(ctx, caseId)
  if (!isNeutralHere(facts) || facts.me.role !== 'MEDIATOR' || facts.mediation?.status !== 'SEATED')
    throw new NotAllowed('NOT_YOURS_TO_DO', 'Only the mediator of a running mediation hands it over.')
  await stopMediation(ctx, facts.id, facts.me.id)
  ctx.record({
    kind: 'MEDIATION_HANDED_OVER',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    subjectId: facts.mediation.id,
    bySeatId: facts.me.id,
  })
  await askForMediator(ctx, { ...facts, bySeatId: facts.me.id }, null)
  const others = facts.seats.filter(seat => seat.endedAt === null && seat.id !== facts.me.id)
  await queueNews(
    ctx,
    others.map(seat => seat.personId),
    'AT_ONCE',
  )
  return facts.id
}

/** Staff do the same for a mediator who is ill or gone. Throws NotFound, MEDIATION_NOT_RUNNING. */
export async function handOverCaseByStaff(ctx: ActCtx, caseId: string): Promise<string> {
  const { entity, program } = await readStaffCase(ctx, caseId)
  const ended = await stopMediation(ctx, entity.id, null)
  if (!ended) throw new RuleBroken('MEDIATION_NOT_RUNNING', 'No mediation is running in this case.')
  ctx.record({ kind: 'MEDIATION_HANDED_OVER', scope: 'CASE', scopeId: entity.id, caseId: entity.id })
  await askForMediator(ctx, { id: entity.id, program, bySeatId: null }, null)
  return entity.id
}
