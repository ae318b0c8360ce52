/**
 * One execution for all listeners of the same event, document and variables: executing per listener is what makes pushing
 * slow. Every listener was allowed by may_hear before; the change holds nothing that differs between them.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import type { MessageFacts } from '../access/messages.ts'
import type { Ctx, Platform } from '../context.ts'
import { look, type Who } from '../look.ts'
import { formatError, formatResult } from '../graphql/answer.ts'
import type { FeedItem } from './open-feed.ts'

/** What the fields of a change are resolved with: a message at hand, or a context to read it in. */
export interface DeliveryContext {
  ctx: Ctx | null
  fresh: MessageFacts | null
}

export interface LiveDocument {
  schema: GraphQLSchema
  document: DocumentNode
  /** The document and its variables without the cursor: what makes two listeners ask the same. */
  question: string
  operationName: string | null
  variables: Record<string, unknown>
}

const KEEP_MS = 10_000
/** When a change is read again that could not be read: its connection to the database broke, most likely. */
const AGAIN_AFTER_MS = [50, 250, 1_000]
const shared = new Map<string, Promise<ExecutionResult>>()

export function executeShared(
  platform: Platform,
  who: Who,
  live: LiveDocument,
  item: FeedItem,
): Promise<ExecutionResult> {
  if (item.eventId === null) return executePatiently(platform, who, live, item)
  const name = `${item.eventId} ${live.question}`
  const running = shared.get(name)
  // Whoever ran it may have been signed out meanwhile: an error is theirs alone.
  if (running) return running.then(result => (result.errors ? executePatiently(platform, who, live, item) : result))
  const started = executePatiently(platform, who, live, item)
  shared.set(name, started)
  setTimeout(() => shared.delete(name), KEEP_MS).unref()
  return started
}

/** What is unexpected, and may pass. */
export const isBroken = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ extensions }) => extensions.code === 'INTERNAL')

/** A delivery that fails would be lost: the cursor goes on. So it is tried again before anybody hears of it. */
async function executePatiently(
  platform: Platform,
  who: Who,
  live: LiveDocument,
  item: FeedItem,
): Promise<ExecutionResult> {
  for (const milliseconds of AGAIN_AFTER_MS) {
    const result = await executeOnce(platform, who, live, item)
    if (!isBroken(result)) return result
    await wait(milliseconds)
  }
  return executeOnce(platform, who, live, item)
}

/** Only words that are not at hand are looked at in a transaction; a change of ids alone is complete as it is. */
async function executeOnce(platform: Platform, who: Who, live: LiveDocument, item: FeedItem): Promise<ExecutionResult> {
  const { kind, subjectId } = item.change
  const fresh = kind === 'MESSAGE_SENT' && subjectId ? platform.fresh.find(subjectId) : null
  const run = async (contextValue: DeliveryContext): Promise<ExecutionResult> =>
    execute({
      schema: live.schema,
      document: live.document,
      operationName: live.operationName,
      variableValues: live.variables,
      rootValue: item,
      contextValue,
    })
  try {
    return formatResult(
      platform.log,
      await (kind === 'MESSAGE_SENT' && !fresh
        ? look(platform, who, ctx => run({ ctx, fresh }))
        : run({ ctx: null, fresh })),
    )
  } catch (error) {
    return { data: null, errors: [formatError(platform.log, error)] }
  }
}
