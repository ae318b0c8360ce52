/** One subscription: one feed, each delivery checked, and the cursor beside it. */
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Platform } from '../context.ts'
import { formatError } from '../graphql/answer.ts'
import type { Who } from '../look.ts'
import { cursorOf } from './cursor.ts'
import type { FeedItem, SubscribingContext } from './open-feed.ts'
import { executeShared, isBroken, type LiveDocument } from './share-execution.ts'

export interface LiveContext extends SubscribingContext {
  who: Who
}

export async function subscribeToFeed(
  platform: Platform,
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const context = args.contextValue as LiveContext
  const stream = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in stream))
    return { errors: (stream.errors ?? []).map(error => formatError(platform.log, error)) }
  const variables: Record<string, unknown> = args.variableValues ?? {}
  const { after: _cursor, ...rest } = variables
  const live: LiveDocument = {
    schema: args.schema,
    document: args.document,
    question: `${args.document.loc?.source.body ?? ''}\n${args.operationName ?? ''}\n${JSON.stringify(rest)}`,
    operationName: args.operationName ?? null,
    variables,
  }
  return deliver(context, live, stream as AsyncIterableIterator<FeedItem>)
}

/** Each item as its answer with the cursor beside it. A session that has ended meanwhile ends the socket with it. */
function deliver(
  { platform, who, onEnd }: LiveContext,
  live: LiveDocument,
  items: AsyncIterableIterator<FeedItem>,
): AsyncIterableIterator<ExecutionResult> {
  return {
    async next() {
      const next = await items.next()
      if (next.done) return { value: undefined, done: true }
      const item = next.value
      const result = await executeShared(platform, who, live, item)
      if (result.errors?.some(error => error.extensions.code === 'SIGN_IN_NEEDED')) {
        await items.return?.()
        onEnd('SIGNED_OUT')
        return { value: undefined, done: true }
      }
      // Nothing of it could be read: whoever comes back with the cursor of the one before gets it then.
      if (!result.data && isBroken(result)) {
        await items.return?.()
        onEnd('BROKEN')
        return { value: undefined, done: true }
      }
      platform.metrics.delivered()
      return { value: { ...result, extensions: { cursor: cursorOf(item.seq) } }, done: false }
    },
    return: async () => {
      await items.return?.()
      return { value: undefined, done: true }
    },
    throw: error => Promise.reject(error instanceof Error ? error : new Error(String(error))),
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
