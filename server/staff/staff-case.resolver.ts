import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { lookAtStaffCase } from '../access/staff-cases.ts'
import { legalHoldsOf } from '../access/staff-notes.ts'
import type { ActCtx } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { closeForCourt } from './close-for-court.ts'
import { correctCaseNumber } from './correct-case-number.ts'
import { liftLegalHold, placeLegalHold } from './place-legal-hold.ts'
import { CorrectCaseNumberInput, LegalHoldInput, StaffCaseInput, WriteHearingDownInput } from './staff-act.type.ts'
import { LegalHoldType, StaffCaseType } from './staff-case.type.ts'
import { viewStaffCase } from './view-staff-case.ts'
import { writeHearingDown } from './write-hearing-down.ts'

/** Does the verb once, then reads the case again through the door of staff. */
async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<StaffCaseType> {
  const ctx = acting(context)
  const id = await once(ctx, operation, input, () => verb(ctx))
  return viewStaffCase(await lookAtStaffCase(ctx, id), ctx.now, ctx.language)
}

@Resolver(() => StaffCaseType)
export class StaffCaseResolver {
  @FieldResolver(() => [LegalHoldType], {
    description: 'Why it is or was kept from being destroyed, the newest first.',
  })
  legalHolds(@Root() { id }: StaffCaseType, @Ctx() { ctx }: GraphQLContext): Promise<LegalHoldType[]> {
    return legalHoldsOf(ctx, id)
  }

  @Mutation(() => StaffCaseType, { description: 'Staff write down what the court’s notice says of the hearing.' })
  writeHearingDown(
    @Arg('input', () => WriteHearingDownInput, { description: 'The hearing and the notice.' })
    input: WriteHearingDownInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    return changed(context, 'writeHearingDown', input, ctx => writeHearingDown(ctx, input))
  }

  @Mutation(() => StaffCaseType, {
    description: 'Staff put a wrong case number right. Everybody on the case hears of it.',
  })
  correctCaseNumber(
    @Arg('input', () => CorrectCaseNumberInput, { description: 'The case and its number.' })
    input: CorrectCaseNumberInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    return changed(context, 'correctCaseNumber', input, ctx => correctCaseNumber(ctx, input))
  }

  @Mutation(() => StaffCaseType, { description: 'Staff write down that the court has ended the case.' })
  closeForCourt(
    @Arg('input', () => StaffCaseInput, { description: 'The case.' }) input: StaffCaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    return changed(context, 'closeForCourt', input, ctx => closeForCourt(ctx, input))
  }

  @Mutation(() => StaffCaseType, { description: 'From now on nothing of the case is destroyed.' })
  placeLegalHold(
    @Arg('input', () => LegalHoldInput, { description: 'The case and the reason.' }) input: LegalHoldInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    return changed(context, 'placeLegalHold', input, ctx => placeLegalHold(ctx, input))
  }

  @Mutation(() => StaffCaseType, { description: 'The case is kept as long as its program says again.' })
  liftLegalHold(
    @Arg('input', () => LegalHoldInput, { description: 'The case and the reason.' }) input: LegalHoldInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    return changed(context, 'liftLegalHold', input, ctx => liftLegalHold(ctx, input))
  }
}
