import { changeCase, type CaseFacts } from '../access/cases.ts'
import { closeSettledCase } from '../agreements/close-settled-case.ts'
import type { ActCtx } from '../context.ts'
import { leaveConversations, returnToConversations } from '../conversations/leave-conversations.ts'
import { NotAllowed } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { becomeActive } from './become-active.ts'
import { canGoOn, everybodyHasDecided, mayDecline, mayRejoin, mayWithdraw } from './case.rules.ts'
import { changeParty } from './change-party.ts'
import { lapseOffers } from '../offers/lapse-offers.ts'
import { stopMediation } from './stop-mediation.ts'

/** Says no to the invitation. No reason is asked and none is kept; the court's own procedure goes on. */
export async function declineCase(ctx: ActCtx, caseId: string): Promise<string> {
  const { entity, facts } = await changeCase(ctx, caseId)
  if (!mayDecline(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'You take part already, or this case is closed.')
  return leave(ctx, entity, facts, 'DECLINED')
}

/** Leaves the case, at any time and without a reason. What remains goes on if two opposing parties remain. */
export async function withdrawFromCase(ctx: ActCtx, caseId: string): Promise<string> {
  const { entity, facts } = await changeCase(ctx, caseId)
  if (!mayWithdraw(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'You do not take part in this case, or it is closed.')
  return leave(ctx, entity, facts, 'WITHDRAWN')
}

type CaseEntity = Awaited<ReturnType<typeof changeCase>>['entity']

async function leave(
  ctx: ActCtx,
  entity: CaseEntity,
  facts: CaseFacts,
  how: 'DECLINED' | 'WITHDRAWN',
): Promise<string> {
  const party = await changeParty(ctx, facts)
  party.leave(how, ctx.now)
  await leaveConversations(ctx, party.id)
  await lapseOffers(ctx, facts.id, party.id)
  const kind = how === 'DECLINED' ? 'PARTY_DECLINED' : 'PARTY_WITHDREW'
  ctx.record({ kind, scope: 'CASE', scopeId: facts.id, caseId: facts.id, subjectId: party.id, bySeatId: facts.me.id })
  const rest = facts.parties.map(other => (other.id === party.id ? { ...other, status: how } : other))
  await goOnWithout(ctx, entity, { ...facts, parties: rest })
  await queueNews(
    ctx,
    facts.seats.filter(seat => seat.id !== facts.me.id).map(seat => seat.personId),
    'AT_ONCE',
  )
  return facts.id
}

/** What remains may be settled already by those who stay or have left, be nothing to talk about, or begin only now. */
async function goOnWithout(ctx: ActCtx, entity: CaseEntity, facts: CaseFacts): Promise<void> {
  if (await closeSettledCase(ctx, entity, facts)) return
  if (!canGoOn(facts.parties)) {
    await stopMediation(ctx, facts.id, facts.me.id)
    entity.close('NO_AGREEMENT', ctx.now)
    ctx.record({ kind: 'CASE_CLOSED', scope: 'CASE', scopeId: facts.id, caseId: facts.id })
  } else if (entity.status === 'INVITED' && everybodyHasDecided(facts.parties)) {
    await becomeActive(ctx, entity, { ...facts, bySeatId: facts.me.id })
  }
}

/**
 * Takes back declining or withdrawing, until the last day to agree. A case that leaving had closed opens again as soon
 * as two opposing parties are there to talk.
 */
export async function rejoinCase(ctx: ActCtx, caseId: string): Promise<string> {
  const { entity, facts } = await changeCase(ctx, caseId)
  if (!mayRejoin(facts, ctx.now)) throw new NotAllowed('TOO_LATE', 'It is too late to come back to this case.')
  const party = await changeParty(ctx, facts)
  party.rejoin()
  await returnToConversations(ctx, party.id)
  ctx.record({
    kind: 'PARTY_REJOINED',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    subjectId: party.id,
    bySeatId: facts.me.id,
  })
  const all = facts.parties.map(other => (other.id === party.id ? { ...other, status: party.status } : other))
  if (entity.status === 'CLOSED' && canGoOn(all)) await reopen(ctx, entity, facts)
  await queueNews(
    ctx,
    facts.seats.filter(seat => seat.id !== facts.me.id).map(seat => seat.personId),
    'AT_ONCE',
  )
  return facts.id
}

async function reopen(ctx: ActCtx, entity: CaseEntity, facts: CaseFacts): Promise<void> {
  entity.reopen()
  if (entity.status === 'ACTIVE') await becomeActive(ctx, entity, { ...facts, bySeatId: facts.me.id })
}
