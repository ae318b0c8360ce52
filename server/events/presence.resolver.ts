import { Arg, Ctx, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql'
import { readWriting } from '../access/writing.ts'
import { personOf } from '../context.ts'
import { requireWriting } from '../conversations/conversation.rules.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import type { LiveContext } from './deliver-feed.ts'
import { openPresence } from './open-presence.ts'
import { ConversationPresenceType, ShowWritingInput } from './presence.type.ts'
import type { PresenceState } from './presence-room.ts'

@Resolver(() => ConversationPresenceType)
export class PresenceResolver {
  @Subscription(() => ConversationPresenceType, {
    description:
      'Who is in a conversation and who is writing there, as it is now and whenever it changes. While it is open the viewer is in it. Nobody is told where an order keeps people apart.',
    subscribe: ({ args, context }) =>
      openPresence(context as LiveContext, (args as { conversationId: string }).conversationId),
  })
  presence(
    @Root() state: PresenceState,
    @Arg('conversationId', () => ID, { description: 'The conversation that the viewer has before them.' })
    _conversationId: string,
  ): ConversationPresenceType {
    return state
  }

  @Mutation(() => Boolean, {
    description: 'Tells those who are in a conversation that the viewer is writing there. Nothing of it is stored.',
  })
  async showWriting(
    @Arg('input', () => ShowWritingInput, { description: 'Where.' }) input: ShowWritingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    const personId = personOf(ctx)
    await ctx.platform.limits.take('signalsPerPerson', personId)
    requireWriting(await readWriting(ctx, input.conversationId))
    ctx.afterCommit(() => ctx.platform.presence.writing(input.conversationId, personId))
    return true
  }
}
