import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { brokenGlassOf, readOpened } from '../access/broken-glass.ts'
import { checkCount } from '../access/keyset.ts'
import { listOpenedMessages } from '../access/messages.ts'
import { lookAtStaffCase } from '../access/staff-cases.ts'
import { MessageConnectionType } from '../conversations/conversation.type.ts'
import { cursorOf, seqOf } from '../conversations/message-cursor.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { localized } from '../programs/language.ts'
import { breakGlass } from './break-glass.ts'
import { BreakGlassInput, BrokenGlassType, OpenedConversationType } from './break-glass.type.ts'
import { StaffCaseType } from './staff-case.type.ts'
import { viewStaffCase } from './view-staff-case.ts'

@Resolver(() => StaffCaseType)
export class BreakGlassResolver {
  @FieldResolver(() => [BrokenGlassType], {
    description: 'Who opened its joint conversation in an emergency, the newest first.',
  })
  brokenGlass(@Root() { id }: StaffCaseType, @Ctx() { ctx }: GraphQLContext): Promise<BrokenGlassType[]> {
    return brokenGlassOf(ctx, id)
  }

  @Mutation(() => StaffCaseType, {
    description:
      'Opens the joint conversation of a case to the viewer for a short time; the parties are told. Needs a fresh proof of identity. Never a private conversation.',
  })
  async breakGlass(
    @Arg('input', () => BreakGlassInput, { description: 'The case and the reason.' }) input: BreakGlassInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCaseType> {
    const ctx = acting(context)
    const id = await once(ctx, 'breakGlass', input, () => breakGlass(ctx, input))
    return viewStaffCase(await lookAtStaffCase(ctx, id), ctx.now, ctx.language)
  }
}

@Resolver(() => OpenedConversationType)
export class OpenedConversationResolver {
  @Query(() => OpenedConversationType, {
    nullable: true,
    description: 'The joint conversation of a case that the viewer opened in an emergency, while the time is not over.',
  })
  async openedConversation(
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<OpenedConversationType> {
    const { program, ...facts } = await readOpened(ctx, caseId)
    return { ...facts, timeZone: program.timeZone, neutralTitle: localized(program.neutral.title, ctx.language) }
  }

  @FieldResolver(() => MessageConnectionType, { description: 'The last messages, or the last before a cursor.' })
  async messages(
    @Root() { id }: OpenedConversationType,
    @Arg('last', () => Int, { defaultValue: 30, description: 'How many, 100 at most.' }) last: number,
    @Arg('before', () => String, { nullable: true, description: 'The startCursor of the page that comes after.' })
    before: string | null | undefined,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<MessageConnectionType> {
    checkCount('last', last)
    const { messages, hasPreviousPage } = await listOpenedMessages(ctx, id, last, before ? seqOf(before) : null)
    const first = messages[0]
    return { nodes: messages, startCursor: first ? cursorOf(first.seq) : null, hasPreviousPage }
  }
}
