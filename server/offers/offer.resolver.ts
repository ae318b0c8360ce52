import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { agreementsOfCase } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { offersOfCase, readOffer, type OfferFacts } from '../access/offers.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { MoneyType } from '../programs/program.type.ts'
import { answerOffer } from './answer-offer.ts'
import { makeOffer } from './make-offer.ts'
import { AnswerOfferInput, MakeOfferInput, OfferInput, OfferPreviewInput } from './offer.input.ts'
import { whyNotAnswer, whyNotCounter, whyNotMakeOffer, whyNotRelay, whyNotWithdraw } from './offer.rules.ts'
import {
  ClauseType,
  OfferActionsType,
  OfferAnswerType,
  OfferPreviewType,
  OfferTermType,
  OfferType,
  ReadBackType,
} from './offer.type.ts'
import { previewOffer } from './preview-offer.ts'
import { relayOffer } from './relay-offer.ts'
import { viewOfferTerms } from './view-offer-terms.ts'
import { clausesOf, money, partyName, readBackOf } from './view-terms.ts'
import { withdrawOffer } from './withdraw-offer.ts'

@Resolver(() => OfferType)
export class OfferResolver {
  @Query(() => OfferType, { nullable: true, description: 'An offer that the viewer may see.' })
  offer(
    @Arg('id', () => ID, { description: 'Id of the offer.' }) id: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<OfferFacts> {
    return readOffer(ctx, id)
  }

  @Query(() => OfferPreviewType, {
    description: 'Computes an offer that is being written, by the rules that would hold for it. Keeps nothing.',
  })
  offerPreview(
    @Arg('input', () => OfferPreviewInput, { description: 'What has been written so far.' }) input: OfferPreviewInput,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<OfferPreviewType> {
    return previewOffer(ctx, input)
  }

  @FieldResolver(() => [OfferTermType], { description: 'Its terms, in order.' })
  async terms(@Root() offer: OfferFacts, @Ctx() { ctx }: GraphQLContext): Promise<OfferTermType[]> {
    const [facts, offers] = await Promise.all([readCase(ctx, offer.caseId), offersOfCase(ctx, offer.caseId)])
    return viewOfferTerms(facts, offers, offer, ctx.language)
  }

  @FieldResolver(() => MoneyType, { description: 'All payments together.' })
  total(@Root() { totalCents }: OfferFacts): MoneyType {
    return money(totalCents)
  }

  @FieldResolver(() => [ClauseType], { description: 'What the program adds when an agreement is written from it.' })
  async clauses(@Root() offer: OfferFacts, @Ctx() { ctx }: GraphQLContext): Promise<ClauseType[]> {
    return clausesOf(await readCase(ctx, offer.caseId), termsOf(offer), ctx.language)
  }

  @FieldResolver(() => ReadBackType, { description: 'The whole deal, to be read before accepting.' })
  async readBack(@Root() offer: OfferFacts, @Ctx() { ctx }: GraphQLContext): Promise<ReadBackType> {
    return readBackOf(await readCase(ctx, offer.caseId), termsOf(offer), ctx.language)
  }

  @FieldResolver(() => [OfferAnswerType], {
    description: 'The answers that the viewer may see: those of several recipients once all have answered.',
  })
  async answers(@Root() offer: OfferFacts, @Ctx() { ctx }: GraphQLContext): Promise<OfferAnswerType[]> {
    const facts = await readCase(ctx, offer.caseId)
    return offer.answers.map(answer => ({ ...answer, partyName: partyName(facts, answer.partyId) }))
  }

  @FieldResolver(() => OfferActionsType, { description: 'What the viewer can do with it now.' })
  async viewerCan(@Root() offer: OfferFacts, @Ctx() { ctx }: GraphQLContext): Promise<OfferActionsType> {
    const facts = await readCase(ctx, offer.caseId)
    const mayOffer = whyNotMakeOffer(facts, await agreementsOfCase(ctx, offer.caseId), ctx.now) === null
    return {
      answer: whyNotAnswer(facts, offer) === null,
      relay: whyNotRelay(facts, offer, ctx.now) === null,
      withdraw: whyNotWithdraw(facts, offer) === null,
      counter: mayOffer && whyNotCounter(facts, offer) === null,
    }
  }

  @Mutation(() => OfferType, { description: 'Puts terms to other parties.' })
  async makeOffer(
    @Arg('input', () => MakeOfferInput, { description: 'The terms, and to whom.' }) input: MakeOfferInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OfferFacts> {
    const ctx = acting(context)
    return readOffer(ctx, await once(ctx, 'makeOffer', input, () => makeOffer(ctx, input)))
  }

  @Mutation(() => OfferType, {
    description: 'Answers each term of an offer. If everybody accepts everything, the agreement is written.',
  })
  async answerOffer(
    @Arg('input', () => AnswerOfferInput, { description: 'The answers, and the hash of what was read.' })
    input: AnswerOfferInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OfferFacts> {
    const ctx = acting(context)
    return readOffer(ctx, await once(ctx, 'answerOffer', input, () => answerOffer(ctx, input)))
  }

  @Mutation(() => OfferType, {
    description: 'The mediator passes an offer on, where nothing goes from party to party.',
  })
  async relayOffer(
    @Arg('input', () => OfferInput, { description: 'Which offer.' }) input: OfferInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OfferFacts> {
    const ctx = acting(context)
    return readOffer(ctx, await once(ctx, 'relayOffer', input, () => relayOffer(ctx, input.offerId)))
  }

  @Mutation(() => OfferType, { description: 'Takes an open offer back.' })
  async withdrawOffer(
    @Arg('input', () => OfferInput, { description: 'Which offer.' }) input: OfferInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OfferFacts> {
    const ctx = acting(context)
    return readOffer(ctx, await once(ctx, 'withdrawOffer', input, () => withdrawOffer(ctx, input.offerId)))
  }
}

const termsOf = ({ terms }: OfferFacts) => terms.map(({ term }) => term)
