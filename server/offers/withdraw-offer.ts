import { changeCase } from '../access/cases.ts'
import { caseOfOffer, readOffer } from '../access/offers.ts'
import type { ActCtx } from '../context.ts'
import { queueNews } from '../notices/queue-news.ts'
import { personsActingFor } from './acting-party.ts'
import { closeOffer } from './close-offer.ts'
import { whyNotWithdraw } from './offer.rules.ts'
import { enforce } from './ruling.ts'

/** Takes an open offer back. Locks: the case. Throws OFFER_NOT_OPEN, with how it stands, when somebody was faster. */
export async function withdrawOffer(ctx: ActCtx, offerId: string): Promise<string> {
  const { facts } = await changeCase(ctx, await caseOfOffer(ctx, offerId))
  const offer = await readOffer(ctx, offerId)
  enforce(whyNotWithdraw(facts, offer))
  await closeOffer(ctx, offer, { status: 'WITHDRAWN', event: 'OFFER_WITHDRAWN', bySeatId: facts.me.id })
  await queueNews(ctx, personsActingFor(facts, offer.toPartyIds), 'AT_ONCE')
  return offerId
}
