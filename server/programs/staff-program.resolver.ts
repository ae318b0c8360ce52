import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { CalendarDate } from '../graphql/scalars.ts'
import { once } from '../once.ts'
import { ContentItemType, ContentRevisionType } from './content.type.ts'
import { viewProgram, type ProgramView } from './program-view.ts'
import { ProgramType } from './program.type.ts'
import { contentOf, viewContent, type ContentView } from './read-content.ts'
import { recordClosure } from './record-closure.ts'
import {
  closuresOf,
  differencesBetween,
  historyOf,
  holidaysOf,
  latestRevisions,
  readStaffProgram,
  versionsOf,
  type ClosureFacts,
  type RevisionFacts,
  type StaffProgram,
  type StoredVersion,
} from './staff-program.ts'
import {
  CourtClosureType,
  ProgramDifferenceType,
  ProgramVersionType,
  RecordClosureInput,
  StaffProgramType,
  WithdrawClosureInput,
} from './staff-program.type.ts'
import type { ProgramDifference } from './compare-programs.ts'
import { withdrawClosure } from './withdraw-closure.ts'

@Resolver(() => StaffProgramType)
export class StaffProgramResolver {
  @Query(() => StaffProgramType, { nullable: true, description: 'A program for which the viewer works.' })
  staffProgram(
    @Arg('key', () => ID, { description: 'Key of the program.' }) key: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<StaffProgram> {
    return readStaffProgram(ctx, key)
  }

  @FieldResolver(() => ProgramType, { description: 'Its newest rules.' })
  program(@Root() { id, program }: StaffProgram, @Ctx() { ctx }: GraphQLContext): ProgramView {
    return viewProgram(id, program, ctx.language)
  }

  @FieldResolver(() => [ProgramVersionType], { description: 'All versions, the newest first.' })
  versions(@Root() { program }: StaffProgram, @Ctx() { ctx }: GraphQLContext): Promise<StoredVersion[]> {
    return versionsOf(ctx, program.key)
  }

  @FieldResolver(() => [ProgramDifferenceType], { description: 'What differs between two versions, key by key.' })
  differences(
    @Arg('from', () => Int, {
      nullable: true,
      description: 'The older version; without it, the one before the newest.',
    })
    from: number | null,
    @Arg('to', () => Int, { nullable: true, description: 'The newer version; without it, the newest.' })
    to: number | null,
    @Root() { program }: StaffProgram,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ProgramDifference[]> {
    return differencesBetween(ctx, program, from ?? null, to ?? null)
  }

  @FieldResolver(() => [ContentItemType], { description: 'All content, also what litigants do not see.' })
  async content(@Root() { program }: StaffProgram, @Ctx() { ctx }: GraphQLContext): Promise<ContentView[]> {
    return viewContent(await contentOf(ctx, program), ctx.language)
  }

  @FieldResolver(() => [ContentRevisionType], {
    description: 'Every revision of one item, the newest first; without a key, the latest 50 that staff wrote.',
  })
  contentHistory(
    @Arg('itemKey', () => ID, { nullable: true, description: 'Key of the item.' }) itemKey: string | null,
    @Root() { program }: StaffProgram,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ContentRevisionType[]> {
    return (itemKey ? historyOf(ctx, program, itemKey) : latestRevisions(ctx, program)).then(revisions =>
      revisions.map(viewRevision),
    )
  }

  @FieldResolver(() => [CourtClosureType], { description: 'Days on which the court is closed, entered by staff.' })
  closures(@Root() { program }: StaffProgram, @Ctx() { ctx }: GraphQLContext): Promise<ClosureFacts[]> {
    return closuresOf(ctx, program.key)
  }

  @FieldResolver(() => [CalendarDate], { description: 'Holidays of the court, this year and the next.' })
  holidays(@Root() { program }: StaffProgram, @Ctx() { ctx }: GraphQLContext): string[] {
    return holidaysOf(program, ctx.now)
  }

  @Mutation(() => StaffProgramType, {
    description: 'Enters a day on which the court is closed; deadlines in court days move at once.',
  })
  async recordClosure(
    @Arg('input', () => RecordClosureInput, { description: 'Which day, and why.' }) input: RecordClosureInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffProgram> {
    const ctx = acting(context)
    await once(ctx, 'recordClosure', input, () => recordClosure(ctx, input))
    return readStaffProgram(ctx, input.programKey)
  }

  @Mutation(() => StaffProgramType, { description: 'The court is open on that day after all.' })
  async withdrawClosure(
    @Arg('input', () => WithdrawClosureInput, { description: 'Which closure.' }) input: WithdrawClosureInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffProgram> {
    const ctx = acting(context)
    const programKey = await once(ctx, 'withdrawClosure', input, () => withdrawClosure(ctx, input))
    return readStaffProgram(ctx, programKey)
  }
}

const viewRevision = ({ body, ...revision }: RevisionFacts): ContentRevisionType => ({ ...revision, ...body })
