import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import type { ActCtx } from '../context.ts'
import { once } from '../once.ts'
import { CaseInput, CaseType } from './case.type.ts'
import { CodeInput, JoinCaseInput, ResendInvitationInput } from './invitation.type.ts'
import { OptInInput } from './opt-in.type.ts'
import { RecordHearingInput } from './hearing.type.ts'
import { StartCaseInput } from './start-case.type.ts'
import { TakeMediatorSeatInput } from './mediation.type.ts'
import { endMediation } from './end-mediation.ts'
import { joinCase } from './join-case.ts'
import { declineCase, rejoinCase, withdrawFromCase } from './leave-case.ts'
import { notThisPerson } from './not-this-person.ts'
import { optIn } from './opt-in.ts'
import { recordHearing } from './record-hearing.ts'
import { cancelMediatorRequest, requestMediator } from './request-mediator.ts'
import { resendInvitation } from './resend-invitation.ts'
import { startCase } from './start-case.ts'
import { declareConflict, takeMediatorSeat } from './take-mediator-seat.ts'

/** Does the verb once, then reads the case again through the door. */
async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<CaseFacts> {
  const ctx = acting(context)
  return readCase(ctx, await once(ctx, operation, input, () => verb(ctx)))
}

@Resolver()
export class CaseMutations {
  @Mutation(() => CaseType, { description: 'Starts a case and invites the other parties by e-mail.' })
  startCase(
    @Arg('input', () => StartCaseInput, { description: 'The case.' }) input: StartCaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'startCase', input, ctx => startCase(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Joins a case by an invitation.' })
  joinCase(
    @Arg('input', () => JoinCaseInput, { description: 'The invitation and a name.' }) input: JoinCaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'joinCase', input, ctx => joinCase(ctx, input))
  }

  @Mutation(() => Boolean, { description: 'Says that an invitation came to the wrong person; its code ends.' })
  async notThisPerson(
    @Arg('input', () => CodeInput, { description: 'The invitation.' }) input: CodeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'notThisPerson', input, () => notThisPerson(ctx, input.code).then(() => null))
    return true
  }

  @Mutation(() => CaseType, { description: 'Sends an invitation again, to the same or another address.' })
  resendInvitation(
    @Arg('input', () => ResendInvitationInput, { description: 'Whom to invite, and where.' })
    input: ResendInvitationInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'resendInvitation', input, ctx => resendInvitation(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Agrees to take part and accepts the program’s notice.' })
  optIn(
    @Arg('input', () => OptInInput, { description: 'The case and the notice.' }) input: OptInInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'optIn', input, ctx => optIn(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Declines the invitation. Needs no reason, has no penalty.' })
  declineCase(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'declineCase', input, ctx => declineCase(ctx, input.caseId))
  }

  @Mutation(() => CaseType, { description: 'Leaves the case. Needs no reason, has no penalty.' })
  withdrawFromCase(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'withdrawFromCase', input, ctx => withdrawFromCase(ctx, input.caseId))
  }

  @Mutation(() => CaseType, { description: 'Takes back declining or leaving, until the last day to agree.' })
  rejoinCase(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'rejoinCase', input, ctx => rejoinCase(ctx, input.caseId))
  }

  @Mutation(() => CaseType, { description: 'A party says when the hearing is; shown as not confirmed.' })
  recordHearing(
    @Arg('input', () => RecordHearingInput, { description: 'The case and its hearing.' }) input: RecordHearingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'recordHearing', input, ctx => recordHearing(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Asks for a neutral: joins the queue.' })
  requestMediator(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'requestMediator', input, ctx => requestMediator(ctx, input.caseId))
  }

  @Mutation(() => CaseType, { description: 'Takes the request for a neutral back.' })
  cancelMediatorRequest(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'cancelMediatorRequest', input, ctx => cancelMediatorRequest(ctx, input.caseId))
  }

  @Mutation(() => Boolean, { description: 'A neutral declares a conflict: the case leaves their queue.' })
  async declareConflict(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'declareConflict', input, () => declareConflict(ctx, input.caseId).then(() => null))
    return true
  }

  @Mutation(() => CaseType, {
    description: 'Takes the neutral’s seat after a conflict declaration, and introduces them.',
  })
  takeMediatorSeat(
    @Arg('input', () => TakeMediatorSeatInput, { description: 'Declaration and introduction.' })
    input: TakeMediatorSeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'takeMediatorSeat', input, ctx => takeMediatorSeat(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Ends the mediation by notice; the parties may go on negotiating.' })
  endMediation(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'endMediation', input, ctx => endMediation(ctx, input.caseId))
  }
}
