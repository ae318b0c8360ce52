import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { listCards } from '../access/case-cards.ts'
import type { CaseFacts } from '../access/cases.ts'
import { listQueue } from '../access/queue.ts'
import { listTimeline } from '../access/timeline.ts'
import type { GraphQLContext } from '../graphql/graphql-context.ts'
import { localized } from '../programs/language.ts'
import { organisationName } from '../programs/organisation-name.ts'
import { isCourtCase } from '../programs/program.ts'
import { CaseCardConnectionType } from './case-card.type.ts'
import { CaseType } from './case.type.ts'
import { InvitationDetailsType, InvitationPreviewType } from './invitation.type.ts'
import { MediationRequestType } from './mediation.type.ts'
import { caseTypeLabel, viewHearing, viewMustAttend } from './case-view.ts'
import { viewCard } from './card-view.ts'
import { hearingForRule } from './must-attend-of.ts'
import { mustAttend } from './must-attend.ts'
import { outsideName } from './outside-name.ts'
import { findInvitation, proveInvitation } from './read-invitation.ts'
import { TimelineConnectionType } from './timeline.type.ts'

const pageText = 'How many at once, 1 to 100.'
const afterText = 'endCursor of the page before.'

@Resolver(() => CaseType)
export class CaseListsResolver {
  @Query(() => CaseCardConnectionType, { description: 'The cases that concern the viewer.' })
  myCases(
    @Arg('first', () => Int, { defaultValue: 25, description: pageText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<CaseCardConnectionType> {
    return page(ctx, 'PARTY', first, after ?? null)
  }

  @Query(() => CaseCardConnectionType, { description: 'The cases in which the viewer mediates or observes.' })
  caseload(
    @Arg('first', () => Int, { defaultValue: 50, description: pageText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<CaseCardConnectionType> {
    return page(ctx, 'NEUTRAL', first, after ?? null)
  }

  @Query(() => [MediationRequestType], {
    description: 'Cases that wait for a neutral, in programs on whose roster the viewer stands.',
  })
  async mediationQueue(@Ctx() { ctx }: GraphQLContext): Promise<MediationRequestType[]> {
    const queue = await listQueue(ctx)
    return queue.map(facts => ({
      ...facts,
      programName: localized(facts.program.name, ctx.language),
      organisation: organisationName(facts.program, facts.organisation, ctx.language),
      caseTypeLabel: caseTypeLabel(facts.program, facts.caseType, ctx.language),
      timeZone: facts.program.timeZone,
      hearing: viewHearing(facts.hearing, facts.program),
    }))
  }

  @Query(() => InvitationPreviewType, {
    description: 'What whoever holds a code may know: the program, nothing of the case.',
  })
  async invitation(
    @Arg('code', () => String, { description: 'The code, however it was typed.' }) code: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<InvitationPreviewType> {
    const { program, state, caseNumber } = await findInvitation(ctx, code)
    return {
      programName: outsideName(program, ctx.language),
      organisation: localized(program.organisation, ctx.language),
      supportPhone: program.support.phone,
      supportEmail: program.support.email,
      state,
      needsCaseNumber: caseNumber !== null,
    }
  }

  @Query(() => InvitationDetailsType, { description: 'The case behind an invitation, for who proves to be meant.' })
  async invitationDetails(
    @Arg('code', () => String, { description: 'The code.' }) code: string,
    @Arg('caseNumber', () => String, {
      nullable: true,
      description: 'The court’s case number; not needed when signed in with the invited address.',
    })
    caseNumber: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<InvitationDetailsType> {
    const invitation = await proveInvitation(ctx, code, caseNumber ?? null)
    const { program, hearing } = invitation
    const warning = isCourtCase(program, invitation.caseType)
      ? mustAttend(program, {
          caseType: invitation.caseType,
          hearing: hearingForRule(hearing),
          someDoNotParticipate: false,
          deadlineExpired: false,
          filingAcceptedByCourtAt: null,
          now: ctx.now,
        })
      : null
    return {
      programName: localized(program.name, ctx.language),
      organisation: localized(program.organisation, ctx.language),
      caseTypeLabel: caseTypeLabel(program, invitation.caseType, ctx.language),
      caseNumber: invitation.caseNumber,
      invitedBy: invitation.invitedBy,
      invitedName: invitation.invitedName,
      hearing: viewHearing(hearing, program),
      mustAttend: viewMustAttend(warning, hearing, program, ctx.language),
      respondBy: invitation.isTooLate ? null : invitation.expiresAt,
      tooLateAlternative:
        invitation.isTooLate && program.referral ? localized(program.referral.lateAlternative, ctx.language) : null,
      timeZone: program.timeZone,
    }
  }

  @FieldResolver(() => TimelineConnectionType, {
    description: 'What happened, as far as the viewer may know it, the newest first.',
  })
  timeline(
    @Root() facts: CaseFacts,
    @Arg('first', () => Int, { defaultValue: 50, description: pageText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<TimelineConnectionType> {
    return listTimeline(ctx, facts.id, first, after ?? null)
  }
}

async function page(
  ctx: GraphQLContext['ctx'],
  as: 'PARTY' | 'NEUTRAL',
  first: number,
  after: string | null,
): Promise<CaseCardConnectionType> {
  const { cards, endCursor, hasNextPage } = await listCards(ctx, as, first, after)
  return { nodes: cards.map(card => viewCard(card, ctx.now, ctx.language)), endCursor, hasNextPage }
}
