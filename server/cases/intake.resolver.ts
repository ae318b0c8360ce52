import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { ownExemption } from '../access/exemptions.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { localized } from '../programs/language.ts'
import { acceptFee, declineFee } from './accept-fee.ts'
import type { ScreeningReason } from './case.entity.ts'
import { myParty } from './case.rules.ts'
import { CaseInput, CaseType } from './case.type.ts'
import { decideExemption, requestExemption, type ExemptionReason } from './exemption.ts'
import {
  AcceptFeeInput,
  AttemptCertificateType,
  DecideExemptionInput,
  ExemptionType,
  PartyInput,
  PrintedInvitationType,
  RequestExemptionInput,
  ScreenCaseInput,
} from './intake.type.ts'
import { printInvitation } from './print-invitation.ts'
import { releaseParty, releasePartyByStaff } from './release-party.ts'
import { screenCase } from './screen-case.ts'

@Resolver(() => CaseType)
export class IntakeResolver {
  @Mutation(() => ID, { description: 'Staff take a case in review, with its fee, or refuse it. Answers with its id.' })
  screenCase(
    @Arg('input', () => ScreenCaseInput, { description: 'The decision.' }) input: ScreenCaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    const refuseBecause = (input.refuseBecause ?? null) as ScreeningReason | null
    const { caseId, feeCents = null } = input
    return once(ctx, 'screenCase', input, () => screenCase(ctx, { caseId, refuseBecause, feeCents }))
  }

  @Mutation(() => CaseType, { description: 'Who started the case accepts the program’s fee; the others are invited.' })
  async acceptFee(
    @Arg('input', () => AcceptFeeInput, { description: 'The fee as it was shown.' }) input: AcceptFeeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    const ctx = acting(context)
    return readCase(ctx, await once(ctx, 'acceptFee', input, () => acceptFee(ctx, input)))
  }

  @Mutation(() => CaseType, { description: 'Who started the case does not want it at this price; it ends.' })
  async declineFee(
    @Arg('input', () => CaseInput, { description: 'The case.' }) input: CaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    const ctx = acting(context)
    return readCase(ctx, await once(ctx, 'declineFee', input, () => declineFee(ctx, input.caseId)))
  }

  @Mutation(() => PrintedInvitationType, { description: 'Invites a party by a letter with a code, instead of e-mail.' })
  printInvitation(
    @Arg('input', () => PartyInput, { description: 'The invited party.' }) input: PartyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<PrintedInvitationType> {
    return printInvitation(acting(context), input)
  }

  @Mutation(() => CaseType, { description: 'Goes on without a party that has not answered; it may still come in.' })
  async releaseParty(
    @Arg('input', () => PartyInput, { description: 'That party.' }) input: PartyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    const ctx = acting(context)
    return readCase(ctx, await once(ctx, 'releaseParty', input, () => releaseParty(ctx, input.partyId)))
  }

  @Mutation(() => ID, {
    description: 'Staff let a case go on without a party that has not answered. Answers with its id.',
  })
  releasePartyByStaff(
    @Arg('input', () => PartyInput, { description: 'That party.' }) input: PartyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'releasePartyByStaff', input, () => releasePartyByStaff(ctx, input.partyId))
  }

  @Mutation(() => CaseType, {
    description: 'Asks the program to be let off a required attempt. No other party learns it.',
  })
  async requestExemption(
    @Arg('input', () => RequestExemptionInput, { description: 'Why.' }) input: RequestExemptionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    const ctx = acting(context)
    const asked = { ...input, reason: input.reason as ExemptionReason }
    return readCase(ctx, await once(ctx, 'requestExemption', input, () => requestExemption(ctx, asked)))
  }

  @Mutation(() => ID, { description: 'Staff answer a request to be let off. Answers with its id.' })
  decideExemption(
    @Arg('input', () => DecideExemptionInput, { description: 'The answer.' }) input: DecideExemptionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    const ctx = acting(context)
    return once(ctx, 'decideExemption', input, () => decideExemption(ctx, input))
  }

  @FieldResolver(() => ExemptionType, { nullable: true, description: 'The viewer’s own request to be let off.' })
  exemption(@Root() facts: CaseFacts, @Ctx() { ctx }: GraphQLContext): Promise<ExemptionType | null> {
    return ownExemption(ctx, facts)
  }

  @FieldResolver(() => AttemptCertificateType, {
    nullable: true,
    description: 'Where an attempt is required: that the viewer’s party agreed to take part.',
  })
  attemptCertificate(@Root() facts: CaseFacts, @Ctx() { ctx }: GraphQLContext): AttemptCertificateType | null {
    const mine = myParty(facts)
    const { program } = facts
    if (program.participation !== 'REQUIRED_ATTEMPT' || !mine?.optedInAt) return null
    return {
      partyName: mine.name,
      programName: localized(program.name, ctx.language),
      organisation: localized(program.organisation, ctx.language),
      caseNumber: facts.caseNumber,
      agreedAt: mine.optedInAt,
      writtenAt: ctx.now,
    }
  }
}
