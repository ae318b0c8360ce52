import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { duplicateOf, likelyDuplicates } from '../access/staff-duplicates.ts'
import { lookAtStaffCase } from '../access/staff-cases.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { closeDuplicate } from './close-duplicate.ts'
import { CloseDuplicateInput, LikelyDuplicateType } from './duplicate.type.ts'
import { StaffCaseType } from './staff-case.type.ts'
import { viewStaffCase } from './view-staff-case.ts'

@Resolver(() => StaffCaseType)
export class DuplicateResolver {
  @FieldResolver(() => [LikelyDuplicateType], {
    description: 'Cases that look as if they were this one, entered twice; the same number first.',
  })
  async likelyDuplicates(
    @Root() { id, status }: StaffCaseType,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<LikelyDuplicateType[]> {
    const found = await likelyDuplicates(ctx, id)
    return found.map(({ mustStay, ...one }) => ({ ...one, viewerCanClose: mustStay === null && status !== 'CLOSED' }))
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The case of which this one was a duplicate.' })
  duplicateOf(@Root() { id, status }: StaffCaseType, @Ctx() { ctx }: GraphQLContext): Promise<string | null> {
    return status === 'CLOSED' ? duplicateOf(ctx, id) : Promise.resolve(null)
  }

  @Mutation(() => StaffCaseType, {
    description: 'Staff close a case that was entered twice. Nothing of it is lost, and no court is told an outcome.',
  })
  async closeDuplicate(
    @Arg('input', () => CloseDuplicateInput, { description: 'Both cases.' }) input: CloseDuplicateInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    const ctx = acting(context)
    const id = await once(ctx, 'closeDuplicate', input, () => closeDuplicate(ctx, input))
    return viewStaffCase(await lookAtStaffCase(ctx, id), ctx.now, ctx.language)
  }
}
