import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { readAgreement, type AgreementFacts } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { receiptsOf } from '../access/receipts.ts'
import type { ActCtx } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { AgreementType } from './agreement.type.ts'
import {
  ClaimDutyInput,
  ClaimPaymentInput,
  ConfirmDutyInput,
  ConfirmPaymentInput,
  DisputeClaimInput,
  LedgerType,
  TakeBackReceiptInput,
} from './ledger.type.ts'
import { claimDuty } from './claim-duty.ts'
import { claimPayment } from './claim-payment.ts'
import { confirmDuty } from './confirm-duty.ts'
import { confirmPayment } from './confirm-payment.ts'
import { disputeClaim } from './dispute-claim.ts'
import { takeBackReceipt } from './take-back-receipt.ts'
import { viewLedger } from './view-ledger.ts'

@Resolver(() => AgreementType)
export class PerformanceResolver {
  @FieldResolver(() => LedgerType, {
    nullable: true,
    description: 'How a binding agreement is performed. Only for those whom it binds.',
  })
  async ledger(@Root() agreement: AgreementFacts, @Ctx() { ctx }: GraphQLContext): Promise<LedgerType | null> {
    if (agreement.status !== 'BINDING') return null
    const receipts = await receiptsOf(ctx, agreement.id)
    if (receipts === null) return null
    return viewLedger(await readCase(ctx, agreement.caseId), agreement, receipts, ctx.now)
  }

  @Mutation(() => AgreementType, { description: '“I have paid”: it counts once whom it was promised to confirms it.' })
  claimPayment(
    @Arg('input', () => ClaimPaymentInput, { description: 'How much, when and how.' }) input: ClaimPaymentInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    return record(context, 'claimPayment', input, claimPayment)
  }

  @Mutation(() => AgreementType, { description: '“It came”. The last one performs the agreement.' })
  confirmPayment(
    @Arg('input', () => ConfirmPaymentInput, { description: 'How much, when and how.' }) input: ConfirmPaymentInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    return record(context, 'confirmPayment', input, (ctx, given) =>
      confirmPayment(ctx, { ...given, claimId: given.claimId ?? null }),
    )
  }

  @Mutation(() => AgreementType, { description: '“I have done it”: it counts once another party confirms it.' })
  claimDuty(
    @Arg('input', () => ClaimDutyInput, { description: 'What, and when.' }) input: ClaimDutyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    return record(context, 'claimDuty', input, claimDuty)
  }

  @Mutation(() => AgreementType, { description: '“It was done”, as another party says.' })
  confirmDuty(
    @Arg('input', () => ConfirmDutyInput, { description: 'What, and when.' }) input: ConfirmDutyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    return record(context, 'confirmDuty', input, (ctx, given) =>
      confirmDuty(ctx, { ...given, claimId: given.claimId ?? null }),
    )
  }

  @Mutation(() => AgreementType, { description: '“It did not come”, “it was not done”. Nothing counts.' })
  disputeClaim(
    @Arg('input', () => DisputeClaimInput, { description: 'Which claim, and what happened.' }) input: DisputeClaimInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    return record(context, 'disputeClaim', input, disputeClaim)
  }

  @Mutation(() => AgreementType, { description: 'A confirmation of the viewer’s party was a mistake.' })
  takeBackReceipt(
    @Arg('input', () => TakeBackReceiptInput, { description: 'Which one, and why.' }) input: TakeBackReceiptInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    return record(context, 'takeBackReceipt', input, takeBackReceipt)
  }
}

async function record<Input extends { key: string }>(
  context: GraphQLContext,
  operation: string,
  input: Input,
  verb: (ctx: ActCtx, input: Input) => Promise<string>,
): Promise<AgreementFacts> {
  const ctx = acting(context)
  return readAgreement(ctx, await once(ctx, operation, input, () => verb(ctx, input)))
}
