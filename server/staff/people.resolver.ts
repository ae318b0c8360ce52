import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { requireStaff } from '../access/staff.ts'
import type { ActCtx, Ctx as Context } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { addNeutral, addStaff } from './add-person.ts'
import { removeNeutral, removeStaff, setNeutralAway } from './change-roster.ts'
import { handRequest } from './hand-request.ts'
import {
  AddNeutralInput,
  AddStaffInput,
  HandRequestInput,
  RosterLineInput,
  SetNeutralAwayInput,
  StaffPeopleType,
} from './people.type.ts'
import { viewPeople } from './view-people.ts'

const people = async (ctx: Context, programKey: string): Promise<StaffPeopleType> => {
  await requireStaff(ctx, programKey)
  return viewPeople(ctx, programKey)
}

/** Does the verb once; it answers of which program these people are. Who removed themself reads nothing any more. */
async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<string> {
  const ctx = acting(context)
  return once(ctx, operation, input, () => verb(ctx))
}

@Resolver()
export class StaffPeopleResolver {
  @Query(() => StaffPeopleType, { description: 'The people of a program for which the viewer works.' })
  staffPeople(
    @Arg('programKey', () => String, { description: 'Key of the program.' }) programKey: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<StaffPeopleType> {
    return people(ctx, programKey)
  }

  @Mutation(() => StaffPeopleType, { description: 'Puts somebody on the roster of neutrals.' })
  async addNeutral(
    @Arg('input', () => AddNeutralInput, { description: 'Who, and where.' }) input: AddNeutralInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffPeopleType> {
    await changed(context, 'addNeutral', input, ctx => addNeutral(ctx, input))
    return people(context.ctx, input.programKey)
  }

  @Mutation(() => StaffPeopleType, { description: 'Lets somebody work for the program.' })
  async addStaff(
    @Arg('input', () => AddStaffInput, { description: 'Who, and where.' }) input: AddStaffInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffPeopleType> {
    await changed(context, 'addStaff', input, ctx => addStaff(ctx, input))
    return people(context.ctx, input.programKey)
  }

  @Mutation(() => StaffPeopleType, {
    description: 'Hands a waiting request to the neutrals of one organisation: the others see it no longer.',
  })
  async handRequest(
    @Arg('input', () => HandRequestInput, { description: 'Which request, to whom.' }) input: HandRequestInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffPeopleType> {
    return people(context.ctx, await changed(context, 'handRequest', input, ctx => handRequest(ctx, input)))
  }

  @Mutation(() => StaffPeopleType, { description: 'Takes somebody off the roster; seats that they hold stay.' })
  async removeNeutral(
    @Arg('input', () => RosterLineInput, { description: 'Which entry.' }) input: RosterLineInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffPeopleType> {
    return people(context.ctx, await changed(context, 'removeNeutral', input, ctx => removeNeutral(ctx, input)))
  }

  @Mutation(() => Boolean, { description: 'Somebody works for the program no longer. The last one stays.' })
  async removeStaff(
    @Arg('input', () => RosterLineInput, { description: 'Which entry.' }) input: RosterLineInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await changed(context, 'removeStaff', input, ctx => removeStaff(ctx, input))
    return true
  }

  @Mutation(() => StaffPeopleType, { description: 'Says when a neutral is out of office.' })
  async setNeutralAway(
    @Arg('input', () => SetNeutralAwayInput, { description: 'Who, and when.' }) input: SetNeutralAwayInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffPeopleType> {
    return people(context.ctx, await changed(context, 'setNeutralAway', input, ctx => setNeutralAway(ctx, input)))
  }
}
