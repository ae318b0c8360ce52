import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { readCase } from '../access/cases.ts'
import { readConversation, type ConversationFacts } from '../access/conversations.ts'
import { checkCount } from '../access/keyset.ts'
import { listMessages, type MessageFacts } from '../access/messages.ts'
import { mayOpenPrivateConversation } from '../cases/case.rules.ts'
import { viewSeat } from '../cases/case-view.ts'
import { SeatType } from '../cases/seat.type.ts'
import { personOf } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { whyNotSuggestTerms } from '../offers/suggestion.rules.ts'
import { once } from '../once.ts'
import { isOpen, mayLetNewcomerRead, maySend } from './conversation.rules.ts'
import {
  ConversationActionsType,
  ConversationType,
  MarkReadInput,
  MessageConnectionType,
  MessageType,
  OpenPrivateConversationInput,
  SendMessageInput,
} from './conversation.type.ts'
import { markRead } from './mark-read.ts'
import { cursorOf, seqOf } from './message-cursor.ts'
import { openPrivateConversation } from './open-private-conversation.ts'
import { sendMessage } from './send-message.ts'

@Resolver(() => ConversationType)
export class ConversationResolver {
  @Query(() => ConversationType, { nullable: true, description: 'A conversation that the viewer reads.' })
  conversation(
    @Arg('id', () => ID, { description: 'Id of the conversation.' }) id: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ConversationFacts> {
    return readConversation(ctx, id)
  }

  @FieldResolver(() => [SeatType], { description: 'The seats that read what is said now, the viewer’s own too.' })
  async participants(@Root() conversation: ConversationFacts, @Ctx() { ctx }: GraphQLContext): Promise<SeatType[]> {
    const facts = await readCase(ctx, conversation.caseId)
    const present = new Set(conversation.readers.map(reader => reader.seatId))
    return facts.seats.filter(seat => present.has(seat.id)).map(seat => viewSeat(seat, facts, ctx.language))
  }

  @FieldResolver(() => Boolean, { description: 'Whether anybody can write in it now.' })
  async isOpen(@Root() conversation: ConversationFacts, @Ctx() { ctx }: GraphQLContext): Promise<boolean> {
    return isOpen(conversation, await readCase(ctx, conversation.caseId))
  }

  @FieldResolver(() => MessageConnectionType, {
    description: 'The last messages that the viewer can read, or the last before a cursor.',
  })
  async messages(
    @Root() conversation: ConversationFacts,
    @Arg('last', () => Int, { defaultValue: 30, description: 'How many, 100 at most.' }) last: number,
    @Arg('before', () => String, { nullable: true, description: 'The startCursor of the page that comes after.' })
    before: string | null | undefined,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<MessageConnectionType> {
    checkCount('last', last)
    const { messages, hasPreviousPage } = await listMessages(ctx, conversation.id, last, before ? seqOf(before) : null)
    const first = messages[0]
    return { nodes: messages, startCursor: first ? cursorOf(first.seq) : null, hasPreviousPage }
  }

  @FieldResolver(() => ConversationActionsType, {
    description: 'What the viewer can do here now: clients ask, they never derive a rule.',
  })
  async viewerCan(
    @Root() conversation: ConversationFacts,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ConversationActionsType> {
    const facts = await readCase(ctx, conversation.caseId)
    const isOwn = conversation.partyId !== null && conversation.partyId === facts.me.partyId
    const isOfEarlier = conversation.mediationId !== facts.mediation?.id
    return {
      send: maySend(conversation, facts),
      suggestTerms: maySend(conversation, facts) && whyNotSuggestTerms(facts) === null,
      letNewcomerRead: mayLetNewcomerRead(conversation, facts),
      acknowledge: isOwn && isOfEarlier && mayOpenPrivateConversation(facts),
    }
  }

  @Mutation(() => ConversationType, {
    description: 'A party acknowledges how private conversations work, and opens its own with the neutral.',
  })
  async openPrivateConversation(
    @Arg('input', () => OpenPrivateConversationInput, { description: 'The case and what was read.' })
    input: OpenPrivateConversationInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ConversationFacts> {
    const ctx = acting(context)
    return readConversation(
      ctx,
      await once(ctx, 'openPrivateConversation', input, () => openPrivateConversation(ctx, input)),
    )
  }

  @Mutation(() => MessageType, { description: 'Sends a message. The same key again is the same message, for ever.' })
  async sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'The message.' }) input: SendMessageInput,
    @Ctx() context: GraphQLContext,
  ): Promise<MessageFacts> {
    const ctx = acting(context)
    const message = await sendMessage(ctx, input)
    ctx.afterCommit(() => {
      ctx.platform.fresh.keep(message)
      ctx.platform.presence.rests(input.conversationId, personOf(ctx))
    })
    return message
  }

  @Mutation(() => ConversationType, { description: 'Remembers how far the viewer has read. Nobody else learns it.' })
  async markRead(
    @Arg('input', () => MarkReadInput, { description: 'How far.' }) input: MarkReadInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ConversationFacts> {
    const ctx = acting(context)
    await markRead(ctx, input)
    return readConversation(ctx, input.conversationId)
  }
}
