import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { agreementsOfCase } from '../access/agreements.ts'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { conversationsOfCase } from '../access/conversations.ts'
import { offersOfCase } from '../access/offers.ts'
import { AgreementType } from '../agreements/agreement.type.ts'
import { ConversationType } from '../conversations/conversation.type.ts'
import type { GraphQLContext } from '../graphql/graphql-context.ts'
import { load } from '../platform/loading.ts'
import { OfferType } from '../offers/offer.type.ts'
import { ContentItemType } from '../programs/content.type.ts'
import { CaseTypeType, MoneyType, ProgramType } from '../programs/program.type.ts'
import { whyNotMakeOffer } from '../offers/offer.rules.ts'
import { viewProgram, type ProgramView } from '../programs/program-view.ts'
import { contentOf, shownTo, viewContent, type ContentView } from '../programs/read-content.ts'
import * as rules from './case.rules.ts'
import { CaseActionsType, NextStepType, TaskType } from './case-home.type.ts'
import { CaseIntakeType, CaseType } from './case.type.ts'
import { DeadlineType } from './deadline.type.ts'
import { HearingType, MustAttendType } from './hearing.type.ts'
import { MediationType } from './mediation.type.ts'
import { PartyType } from './party.type.ts'
import { SeatType } from './seat.type.ts'
import { organisationsOf, viewHearing, viewIntake, viewMustAttendOf, viewSeat } from './case-view.ts'
import { promisedAnswer } from './promised-answer.ts'
import { nextStep, tasks, type NextStep } from './next-step.ts'

type At = { ctx: GraphQLContext['ctx'] }

@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseType, { nullable: true, description: 'A case on which the viewer has a seat.' })
  case(
    @Arg('id', () => ID, { description: 'Id of the case.' }) id: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<CaseFacts> {
    return readCase(ctx, id)
  }

  @FieldResolver(() => ProgramType, { description: 'The program, in the version under which the case began.' })
  program(@Root() facts: CaseFacts, @Ctx() { ctx }: At): ProgramView {
    return viewProgram(facts.programVersionId, facts.program, ctx.language)
  }

  @FieldResolver(() => CaseTypeType, { description: 'The kind of case.' })
  caseType(@Root() facts: CaseFacts, @Ctx() { ctx }: At): CaseTypeType {
    const view = viewProgram(facts.programVersionId, facts.program, ctx.language)
    return view.caseTypes.find(type => type.key === facts.caseType) as CaseTypeType
  }

  @FieldResolver(() => [ContentItemType], { description: 'Help of the program for this kind of case and one’s side.' })
  async help(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<ContentView[]> {
    const { program, caseType, parties, me } = facts
    const side = parties.find(({ id }) => id === me.partyId)?.side ?? null
    return viewContent(shownTo(await contentOf(ctx, program), program, { caseType, side }), ctx.language)
  }

  @FieldResolver(() => MoneyType, { nullable: true, description: 'What the starter asks for.' })
  claim(@Root() facts: CaseFacts): MoneyType | null {
    return facts.claimCents === null ? null : { amountCents: facts.claimCents, currency: 'USD' }
  }

  @FieldResolver(() => CaseIntakeType, { description: 'How it came in.' })
  intake(@Root() facts: CaseFacts, @Ctx() { ctx }: At): CaseIntakeType {
    return viewIntake(facts, ctx.language)
  }

  @FieldResolver(() => [PartyType], { description: 'The parties, in the order in which they were named.' })
  parties(@Root() facts: CaseFacts): PartyType[] {
    return facts.parties.map(party => ({
      ...party,
      isYou: party.id === facts.me.partyId,
      viewerCanRelease: rules.mayReleaseParty(facts, party.id),
    }))
  }

  @FieldResolver(() => [SeatType], { description: 'Who sits on this case, and who sat.' })
  seats(@Root() facts: CaseFacts, @Ctx() { ctx }: At): SeatType[] {
    return facts.seats.map(seat => viewSeat(seat, facts, ctx.language))
  }

  @FieldResolver(() => SeatType, { description: 'The viewer’s own seat.' })
  yourSeat(@Root() facts: CaseFacts, @Ctx() { ctx }: At): SeatType {
    return viewSeat(facts.me, facts, ctx.language)
  }

  @FieldResolver(() => HearingType, { nullable: true, description: 'What is known of the hearing.' })
  hearing(@Root() facts: CaseFacts): HearingType | null {
    return viewHearing(facts.hearing, facts.program)
  }

  @FieldResolver(() => MustAttendType, { nullable: true, description: 'Shown on every page while a hearing stands.' })
  mustAttend(@Root() facts: CaseFacts, @Ctx() { ctx }: At): MustAttendType | null {
    return viewMustAttendOf(facts, ctx.now, ctx.language)
  }

  @FieldResolver(() => [DeadlineType], { description: 'The days that still bind, the earliest first.' })
  deadlines(@Root() facts: CaseFacts): DeadlineType[] {
    return rules.standingDeadlines(facts, rules.myParty(facts)?.status === 'JOINED')
  }

  @FieldResolver(() => [TaskType], { description: 'The five steps, as they stand for the viewer.' })
  async tasks(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<TaskType[]> {
    return tasks(facts, await nextFor(ctx, facts), await agreementsOfCase(ctx, facts.id))
  }

  @FieldResolver(() => NextStepType, { description: 'What happens next, for the viewer.' })
  nextStep(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<NextStep> {
    return nextFor(ctx, facts)
  }

  @FieldResolver(() => MediationType, { description: 'Whether a neutral helps.' })
  mediation(@Root() facts: CaseFacts, @Ctx() { ctx }: At): MediationType {
    const { mediation, seats } = facts
    const neutrals = seats.filter(seat => seat.partyId === null && seat.endedAt === null && seat.role !== 'OBSERVER')
    return {
      status: mediation?.status ?? 'NONE',
      requestedAt: mediation?.requestedAt ?? null,
      queuePosition: mediation?.queuePosition ?? null,
      answerBy: mediation?.status === 'REQUESTED' ? mediation.answerBy : null,
      answerIfAskedNow: rules.mayRequestMediator(facts) ? promisedAnswer(facts.program, ctx.now) : null,
      neutralNames: neutrals.map(seat => seat.name),
      organisations: organisationsOf(facts, ctx.language),
      startedAt: mediation?.seatedAt ?? null,
      endedAt: mediation?.endedAt ?? null,
      introduction: mediation?.introduction ?? null,
    }
  }

  @FieldResolver(() => [ConversationType], {
    description: 'The conversations that the viewer reads: the joint one first.',
  })
  conversations(@Root() facts: CaseFacts, @Ctx() { ctx }: At) {
    return load(ctx, conversationsOfCase, facts.id)
  }

  @FieldResolver(() => [OfferType], { description: 'The offers that the viewer may see, the newest first.' })
  offers(@Root() facts: CaseFacts, @Ctx() { ctx }: At) {
    return offersOfCase(ctx, facts.id)
  }

  @FieldResolver(() => [AgreementType], { description: 'The agreements that the viewer may see, the newest first.' })
  agreements(@Root() facts: CaseFacts, @Ctx() { ctx }: At) {
    return agreementsOfCase(ctx, facts.id)
  }

  @FieldResolver(() => Int, { description: 'Unread messages in all conversations that the viewer reads.' })
  async unread(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<number> {
    return (await load(ctx, conversationsOfCase, facts.id)).reduce((sum, conversation) => sum + conversation.unread, 0)
  }

  @FieldResolver(() => CaseActionsType, {
    description: 'What the viewer can do now: clients ask, they never derive a rule.',
  })
  async viewerCan(@Root() facts: CaseFacts, @Ctx() { ctx }: At): Promise<CaseActionsType> {
    const agreements = await agreementsOfCase(ctx, facts.id)
    return {
      optIn: rules.mayOptIn(facts),
      decline: rules.mayDecline(facts),
      withdraw: rules.mayWithdraw(facts),
      rejoin: rules.mayRejoin(facts, ctx.now),
      requestMediator: rules.mayRequestMediator(facts),
      cancelMediatorRequest: rules.mayCancelMediatorRequest(facts),
      takeMediatorSeat: false,
      endMediation: rules.mayEndMediation(facts),
      makeOffer: whyNotMakeOffer(facts, agreements, ctx.now) === null,
      resendInvitation: rules.mayResendInvitation(facts),
      recordHearing: rules.mayRecordHearing(facts),
      acceptFee: rules.mayAcceptFee(facts),
      answerSafety: rules.mayAnswerSafety(facts),
      requestExemption: rules.mayRequestExemption(facts),
      openPrivateConversation: rules.mayOpenPrivateConversation(facts),
    }
  }
}

async function nextFor(ctx: At['ctx'], facts: CaseFacts): Promise<NextStep> {
  const [offers, agreements] = await Promise.all([offersOfCase(ctx, facts.id), agreementsOfCase(ctx, facts.id)])
  return nextStep(facts, offers, agreements)
}
