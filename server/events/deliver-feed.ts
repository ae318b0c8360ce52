/** One subscription: one feed, each delivery checked, and the cursor beside it; or who is in one conversation. */
import { createSourceEventStream, execute, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Platform } from '../context.ts'
import { formatError, formatResult } from '../graphql/answer.ts'
import type { Who } from '../look.ts'
import { cursorOf } from './cursor.ts'
import type { FeedItem, SubscribingContext } from './open-feed.ts'
import type { PresenceState } from './presence-room.ts'
import { executeShared, isBroken, type LiveDocument } from './share-execution.ts'

export interface LiveContext extends SubscribingContext {
  who: Who
}

/** What is here now has no number and is not kept: nothing but the feed has a cursor. */
type Item = FeedItem | PresenceState
/** Of one document, asked with other variables: one per conversation for presence. */
const MOST_KEPT = 1_000

const isOfFeed = (item: Item): item is FeedItem => 'seq' in item

export async function openSubscription(
  platform: Platform,
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const context = args.contextValue as LiveContext
  const stream = await createSourceEventStream(args)
  if (!(Symbol.asyncIterator in stream))
    return { errors: (stream.errors ?? []).map(error => formatError(platform.log, error)) }
  return new Deliveries(context, liveDocumentOf(args), stream as AsyncIterableIterator<Item>)
}

/** The same for all who ask the same, as long as somebody keeps its document. */
const asked = new WeakMap<DocumentNode, Map<string, LiveDocument>>()

function liveDocumentOf({ schema, document, operationName, variableValues }: ExecutionArgs): LiveDocument {
  const { after: _cursor, ...variables }: Record<string, unknown> = variableValues ?? {}
  const name = `${operationName ?? ''}\n${JSON.stringify(variables)}`
  const known = asked.get(document) ?? new Map<string, LiveDocument>()
  asked.set(document, known)
  const found = known.get(name)
  if (found) return found
  const question = `${document.loc?.source.body ?? ''}\n${name}`
  const live = { schema, document, question, operationName: operationName ?? null, variables }
  if (known.size < MOST_KEPT) known.set(name, live)
  return live
}

/**
 * Each item as its answer with the cursor beside it. A session that has ended meanwhile ends the socket with it. A class,
 * because thousands lie idle: its methods are not made again for each.
 */
class Deliveries implements AsyncIterableIterator<ExecutionResult> {
  constructor(
    readonly context: LiveContext,
    readonly live: LiveDocument,
    readonly items: AsyncIterableIterator<Item>,
  ) {}

  async next(): Promise<IteratorResult<ExecutionResult>> {
    const { platform, who } = this.context
    const next = await this.items.next()
    if (next.done) return over
    const item = next.value
    if (!isOfFeed(item)) return { value: await show(platform, this.live, item), done: false }
    const result = await executeShared(platform, who, this.live, item)
    if (result.errors?.some(error => error.extensions.code === 'SIGN_IN_NEEDED')) return this.end('SIGNED_OUT')
    // Nothing of it could be read: whoever comes back with the cursor of the one before gets it then.
    if (!result.data && isBroken(result)) return this.end('BROKEN')
    platform.metrics.delivered()
    return { value: { ...result, extensions: { cursor: cursorOf(item.seq) } }, done: false }
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    await this.items.return?.()
    return over
  }

  throw(error: unknown): Promise<IteratorResult<ExecutionResult>> {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)))
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  private async end(reason: 'SIGNED_OUT' | 'BROKEN'): Promise<IteratorResult<ExecutionResult>> {
    await this.items.return?.()
    this.context.onEnd(reason)
    return over
  }
}

const over: IteratorReturnResult<undefined> = { value: undefined, done: true }

/** The state as it is: nothing of it is read anywhere, and who may have it was asked a moment ago. */
const show = async (platform: Platform, live: LiveDocument, state: PresenceState): Promise<ExecutionResult> =>
  formatResult(
    platform.log,
    await execute({
      schema: live.schema,
      document: live.document,
      operationName: live.operationName,
      variableValues: live.variables,
      rootValue: state,
      contextValue: {},
    }),
  )
