import { Arg, Ctx, FieldResolver, Resolver, Root, Subscription } from 'type-graphql'
import { readMessage } from '../access/messages.ts'
import { MessageType } from '../conversations/conversation.type.ts'
import { ChangeType } from './change.type.ts'
import type { DeliveryContext } from './share-execution.ts'
import { openFeed, type FeedItem, type SubscribingContext } from './open-feed.ts'

@Resolver(() => ChangeType)
export class ChangeResolver {
  @Subscription(() => ChangeType, {
    description:
      'Everything that happens and that the viewer may hear: first what came after the cursor, then CAUGHT_UP, then live. Each answer carries the next cursor in `extensions.cursor`; come back with it after a drop, and nothing is missed or doubled.',
    subscribe: ({ args, context }) =>
      openFeed(context as SubscribingContext, (args as { after?: string | null }).after ?? null),
  })
  changes(
    @Root() item: FeedItem,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Where to go on: the last cursor that was given, or viewer.cursor.',
    })
    _after: string | null,
  ): ChangeType {
    return item.change
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description: 'The message, when one was sent: read through the same door as everywhere.',
  })
  message(@Root() change: ChangeType, @Ctx() { ctx, fresh }: DeliveryContext) {
    if (fresh || !ctx || !change.subjectId) return fresh
    return readMessage(ctx, change.subjectId)
  }
}
