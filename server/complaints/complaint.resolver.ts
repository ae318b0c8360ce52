import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { readCase } from '../access/cases.ts'
import { complaintReaders, listOwnComplaints, listStaffComplaints, readComplaint } from '../access/complaints.ts'
import { neutralRoles } from '../access/seats.ts'
import { staffProgramKeys } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import {
  ComplaintConnectionType,
  ComplaintInput,
  ComplaintRouteType,
  ComplaintType,
  MakeComplaintInput,
} from './complaint.type.ts'
import { makeComplaint } from './make-complaint.ts'
import { viewComplaint, viewComplaints } from './view-complaint.ts'
import { addToComplaint, answerComplaint, closeComplaint } from './write-on-complaint.ts'

/** Does the verb once, then reads the complaint again through its door. */
async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<ComplaintType> {
  const ctx = acting(context)
  const view = await viewComplaint(ctx, await readComplaint(ctx, await once(ctx, operation, input, () => verb(ctx))))
  if (!view) throw new NotFound()
  return view
}

@Resolver()
export class ComplaintResolver {
  @Query(() => ComplaintRouteType, { description: 'Where a complaint out of a case of the viewer goes.' })
  async complaintRoute(
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ComplaintRouteType> {
    const { seats, me } = await readCase(ctx, caseId)
    const neutrals = seats.filter(
      ({ role, personId }) => personId !== me.personId && neutralRoles.some(one => one === role),
    )
    const readers = await complaintReaders(ctx, caseId, null)
    return {
      caseId,
      neutrals: neutrals.map(({ id, name, role }) => ({ seatId: id, name, role })),
      readers: readers.map(({ name }) => name),
    }
  }

  @Query(() => [ComplaintType], { description: 'The viewer’s own complaints, the newest first.' })
  async complaints(@Ctx() { ctx }: GraphQLContext): Promise<ComplaintType[]> {
    return viewComplaints(ctx, await listOwnComplaints(ctx))
  }

  @Query(() => ComplaintType, {
    nullable: true,
    description: 'A complaint of the viewer, or one for them to answer as staff.',
  })
  async complaint(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ComplaintType | null> {
    return viewComplaint(ctx, await readComplaint(ctx, id))
  }

  @Query(() => ComplaintConnectionType, {
    description: 'Complaints to the programs for which the viewer works. Not there for others.',
  })
  async staffComplaints(
    @Arg('programKey', () => String, { nullable: true, description: 'To one program only.' }) programKey: string | null,
    @Arg('isWaiting', () => Boolean, { description: 'Those that are to be answered, or all the others.' })
    isWaiting: boolean,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many at once, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ComplaintConnectionType> {
    if ((await staffProgramKeys(ctx)).length === 0) throw new NotFound()
    const search = { programKey: programKey ?? null, isWaiting }
    const { nodes, ...page } = await listStaffComplaints(ctx, search, first, after ?? null)
    return { ...page, nodes: await viewComplaints(ctx, nodes) }
  }

  @Mutation(() => ComplaintType, {
    description: 'Complains to the program’s staff. Nobody else of the case, and no court, ever learns of it.',
  })
  makeComplaint(
    @Arg('input', () => MakeComplaintInput, { description: 'The complaint.' }) input: MakeComplaintInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ComplaintType> {
    return changed(context, 'makeComplaint', input, ctx => makeComplaint(ctx, input))
  }

  @Mutation(() => ComplaintType, { description: 'Adds to one’s own complaint; staff are to answer again.' })
  addToComplaint(
    @Arg('input', () => ComplaintInput, { description: 'What is added.' }) input: ComplaintInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ComplaintType> {
    return changed(context, 'addToComplaint', input, ctx => addToComplaint(ctx, input))
  }

  @Mutation(() => ComplaintType, { description: 'Staff answer a complaint.' })
  answerComplaint(
    @Arg('input', () => ComplaintInput, { description: 'The answer.' }) input: ComplaintInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ComplaintType> {
    return changed(context, 'answerComplaint', input, ctx => answerComplaint(ctx, input))
  }

  @Mutation(() => ComplaintType, { description: 'Staff close a complaint and say what came of it.' })
  closeComplaint(
    @Arg('input', () => ComplaintInput, { description: 'What came of it.' }) input: ComplaintInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ComplaintType> {
    return changed(context, 'closeComplaint', input, ctx => closeComplaint(ctx, input))
  }
}
