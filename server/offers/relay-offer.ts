import { changeCase } from '../access/cases.ts'
import { caseOfOffer, offersOfCase, readOffer } from '../access/offers.ts'
import type { ActCtx } from '../context.ts'
import { queueNews } from '../notices/queue-news.ts'
import { personsActingFor } from './acting-party.ts'
import { closeEarlier, insertRecipients } from './make-offer.ts'
import { whyNotRelay } from './offer.rules.ts'
import { enforce } from './ruling.ts'

/**
 * Where everything passes the mediator: the mediator passes the terms of an offer on to those for whom it was made. Only
 * now it has recipients, replaces its author's earlier one and counters the one that it answers. Locks: the case.
 */
export async function relayOffer(ctx: ActCtx, offerId: string): Promise<string> {
  const { facts } = await changeCase(ctx, await caseOfOffer(ctx, offerId))
  const offer = await readOffer(ctx, offerId)
  enforce(whyNotRelay(facts, offer, ctx.now))
  const open = (await offersOfCase(ctx, facts.id)).filter(({ status }) => status === 'OPEN')
  const superseded = open.find(
    ({ fromPartyId, toPartyIds }) =>
      fromPartyId === offer.fromPartyId &&
      toPartyIds.length === offer.toPartyIds.length &&
      toPartyIds.every(id => offer.toPartyIds.includes(id)),
  )
  const answered = open.find(({ id }) => id === offer.answersOfferId)
  await closeEarlier(ctx, facts, { superseded: superseded ?? null, answered: answered ?? null })
  await ctx.sql.updateTable('offers').set({ status: 'OPEN', relayed_at: ctx.now }).where('id', '=', offer.id).execute()
  await insertRecipients(ctx, offer.id, offer.toPartyIds)
  const bySeatId = facts.me.id
  ctx.record({
    kind: 'OFFER_RELAYED',
    scope: 'OFFER',
    scopeId: offer.id,
    caseId: facts.id,
    subjectId: offer.id,
    bySeatId,
  })
  await queueNews(ctx, personsActingFor(facts, [offer.fromPartyId, ...offer.toPartyIds]), 'AT_ONCE')
  return offer.id
}
