import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { readConversation, type ConversationFacts } from '../access/conversations.ts'
import { announcedSeats } from '../access/seat-invitations.ts'
import type { ActCtx } from '../context.ts'
import { consentToObserver } from '../conversations/consent-to-observer.ts'
import { ConversationType } from '../conversations/conversation.type.ts'
import { letNewcomerRead } from '../conversations/let-newcomer-read.ts'
import { BadInput } from '../errors.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { localized } from '../programs/language.ts'
import { SeatRoleEnum } from './party-enums.ts'
import { CaseInput, CaseType } from './case.type.ts'
import { CodeInput } from './invitation.type.ts'
import { caseTypeLabel } from './case-view.ts'
import { declineSeat, endSeat, objectToSeat, removeSeat, withdrawSeatInvitation } from './end-seat.ts'
import { handOverCase, handOverCaseByStaff } from './hand-over-case.ts'
import { inviteToSeat } from './invite-to-seat.ts'
import { outsideName } from './outside-name.ts'
import { findSeatInvitation, proveSeatInvitation } from './read-seat-invitation.ts'
import { mayObject, mayWithdrawInvitation, rolesToInvite, type InvitedRole } from './seat.rules.ts'
import {
  AnnouncedSeatType,
  ConsentToObserverInput,
  InviteToSeatInput,
  LetNewcomerReadInput,
  SeatInput,
  SeatInvitationDetailsType,
  SeatInvitationPreviewType,
  TakeAnnouncedSeatInput,
} from './seats.type.ts'
import { takeAnnouncedSeat } from './take-announced-seat.ts'

const invitedRoles: readonly string[] = ['REPRESENTATIVE', 'CO_MEDIATOR', 'OBSERVER', 'INTERPRETER', 'SUPPORT']
const codeText = 'The code, however it was typed.'

async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<CaseFacts> {
  const ctx = acting(context)
  return readCase(ctx, await once(ctx, operation, input, () => verb(ctx)))
}

@Resolver(() => CaseType)
export class SeatsResolver {
  @Query(() => SeatInvitationPreviewType, { description: 'What whoever holds a code for a seat may know.' })
  async seatInvitation(
    @Arg('code', () => String, { description: codeText }) code: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<SeatInvitationPreviewType> {
    const { program, state } = await findSeatInvitation(ctx, code)
    return {
      programName: outsideName(program, ctx.language),
      organisation: localized(program.organisation, ctx.language),
      state,
    }
  }

  @Query(() => SeatInvitationDetailsType, { description: 'The seat behind a code, for whom it was sent to.' })
  async seatInvitationDetails(
    @Arg('code', () => String, { description: codeText }) code: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<SeatInvitationDetailsType> {
    const { program, ...asked } = await proveSeatInvitation(ctx, code)
    const { attorneyDisclosure: disclosure } = program
    return {
      ...asked,
      programName: localized(program.name, ctx.language),
      caseTypeLabel: caseTypeLabel(program, asked.caseType, ctx.language),
      timeZone: program.timeZone,
      disclosure:
        asked.role === 'REPRESENTATIVE' && disclosure
          ? { version: disclosure.version, text: localized(disclosure.text, ctx.language) }
          : null,
    }
  }

  @FieldResolver(() => [AnnouncedSeatType], { description: 'Who was asked to sit on the case and does not sit yet.' })
  async announcedSeats(@Root() facts: CaseFacts, @Ctx() { ctx }: GraphQLContext): Promise<AnnouncedSeatType[]> {
    return (await announcedSeats(ctx, facts.id)).map(one => ({
      ...one,
      viewerCanObject: mayObject(facts, one),
      viewerCanWithdraw: mayWithdrawInvitation(facts, one),
    }))
  }

  @FieldResolver(() => [SeatRoleEnum], { description: 'As what the viewer can ask somebody to sit on the case.' })
  rolesToInvite(@Root() facts: CaseFacts): string[] {
    return rolesToInvite(facts)
  }

  @Mutation(() => CaseType, { description: 'Asks somebody to sit on the case, announced to all at once.' })
  inviteToSeat(
    @Arg('input', () => InviteToSeatInput, { description: 'Whom, and as what.' }) input: InviteToSeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    if (!invitedRoles.includes(input.role))
      throw new BadInput('role', 'UNKNOWN', `Choose one of ${invitedRoles.join(', ')}.`)
    const role = input.role as InvitedRole
    return changed(context, 'inviteToSeat', input, ctx => inviteToSeat(ctx, { ...input, role }))
  }

  @Mutation(() => CaseType, { description: 'Takes the seat to which one was asked.' })
  takeAnnouncedSeat(
    @Arg('input', () => TakeAnnouncedSeatInput, { description: 'The code, and what the seat needs.' })
    input: TakeAnnouncedSeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'takeAnnouncedSeat', input, ctx => takeAnnouncedSeat(ctx, input))
  }

  @Mutation(() => Boolean, { description: 'Who was asked to sit on a case says no.' })
  async declineSeat(
    @Arg('input', () => CodeInput, { description: 'The code.' }) input: CodeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'declineSeat', input, () => declineSeat(ctx, input.code).then(() => null))
    return true
  }

  @Mutation(() => CaseType, { description: 'Takes an invitation to a seat back while the seat is empty.' })
  withdrawSeatInvitation(
    @Arg('input', () => SeatInput, { description: 'The announced seat.' }) input: SeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'withdrawSeatInvitation', input, ctx => withdrawSeatInvitation(ctx, input.seatId))
  }

  @Mutation(() => CaseType, {
    description: 'A party does not want an observer. Needs no reason; nobody learns who it was.',
  })
  objectToSeat(
    @Arg('input', () => SeatInput, { description: 'The seat, or the announced one.' }) input: SeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'objectToSeat', input, ctx => objectToSeat(ctx, input.seatId))
  }

  @Mutation(() => Boolean, { description: 'Ends a seat at once: one’s own, or of whom one brought.' })
  async endSeat(
    @Arg('input', () => SeatInput, { description: 'The seat.' }) input: SeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'endSeat', input, () => endSeat(ctx, input.seatId))
    return true
  }

  @Mutation(() => ID, { description: 'Staff take somebody who is no party from a case. Answers with the seat’s id.' })
  removeSeat(
    @Arg('input', () => SeatInput, { description: 'The seat.' }) input: SeatInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'removeSeat', input, () => removeSeat(ctx, input.seatId))
  }

  @Mutation(() => CaseType, {
    description: 'A party lets an observer read its own private conversation, or ends that.',
  })
  consentToObserver(
    @Arg('input', () => ConsentToObserverInput, { description: 'The observer’s seat.' }) input: ConsentToObserverInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'consentToObserver', input, ctx => consentToObserver(ctx, input))
  }

  @Mutation(() => ConversationType, {
    description: 'A party lets the present neutrals read what it confided to an earlier one.',
  })
  async letNewcomerRead(
    @Arg('input', () => LetNewcomerReadInput, { description: 'The conversation.' }) input: LetNewcomerReadInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ConversationFacts> {
    const ctx = acting(context)
    const { conversationId } = input
    return readConversation(ctx, await once(ctx, 'letNewcomerRead', input, () => letNewcomerRead(ctx, conversationId)))
  }

  @Mutation(() => CaseType, { description: 'The mediator cannot go on: another one is asked for.' })
  handOverCase(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'handOverCase', input, ctx => handOverCase(ctx, input.caseId))
  }

  @Mutation(() => ID, {
    description: 'Staff ask for another mediator when the present one cannot go on. Answers with the case’s id.',
  })
  handOverCaseByStaff(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'handOverCaseByStaff', input, () => handOverCaseByStaff(ctx, input.caseId))
  }
}
