import { agreementsOfCase } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { offersOfCase } from '../access/offers.ts'
import type { Ctx } from '../context.ts'
import type { OfferPreviewInput } from './offer.input.ts'
import type { OfferPreviewType } from './offer.type.ts'
import { prepareOffer } from './prepare-offer.ts'
import { viewOfferTerms } from './view-offer-terms.ts'
import { clausesOf, readBackOf, totalOf } from './view-terms.ts'

/** The offer as it would be. Throws what makeOffer would throw; writes nothing. */
export async function previewOffer(ctx: Ctx, input: OfferPreviewInput): Promise<OfferPreviewType> {
  const facts = await readCase(ctx, input.caseId)
  const [offers, agreements] = await Promise.all([offersOfCase(ctx, facts.id), agreementsOfCase(ctx, facts.id)])
  const prepared = prepareOffer({ facts, offers, agreements, now: ctx.now }, input)
  const terms = prepared.terms.map((given, index) => ({ ...given, id: `preview:${index}` }))
  const plain = terms.map(({ term }) => term)
  return {
    terms: viewOfferTerms(facts, offers, { answersOfferId: prepared.answered?.id ?? null, terms }, ctx.language),
    total: totalOf(plain),
    clauses: clausesOf(facts, plain, ctx.language),
    readBack: readBackOf(facts, plain, ctx.language),
    hash: prepared.hash,
  }
}
