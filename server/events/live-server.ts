/** GraphQL over WebSocket: subscriptions only, one feed per subscription, each delivery checked and cursored. */
import { randomUUID } from 'node:crypto'
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import type { IncomingMessage, Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import { readAccessToken } from '../accounts/access-token.ts'
import type { Platform, RequestFacts } from '../context.ts'
import { formatError } from '../graphql/answer.ts'
import type { TrustedDocuments } from '../graphql/trusted-documents.ts'
import { addressOf } from '../http/address.ts'
import type { Who } from '../look.ts'
import { isLanguage } from '../programs/language.ts'
import { cursorOf } from './cursor.ts'
import { closeForNow, guardSocket } from './guard-socket.ts'
import type { FeedItem, SubscribingContext } from './open-feed.ts'
import { readSubscription } from './read-subscription.ts'
import { executeShared, type LiveDocument } from './share-execution.ts'
import { upgradeDoor } from './upgrade-door.ts'

/** Clients come back by themselves after 4403; 4401 would be final. */
export const TOKEN_EXPIRED = 4403
const SLOW = 4408
const FRAME_BYTES = 100_000
const GOODBYE_MS = 2_000

interface Extra {
  socket: WebSocket
  request: IncomingMessage
  who?: Who
}

interface LiveContext extends SubscribingContext {
  who: Who
}

export interface LiveServer {
  close(): Promise<void>
}

export function createLiveServer(
  platform: Platform,
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
  server: Server,
): LiveServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES })
  const upgrade = upgradeDoor(platform, (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, ws => sockets.emit('connection', ws, request)),
  )
  server.on('upgrade', upgrade)
  sockets.on('connection', socket => guardSocket(platform, socket, randomUUID()))
  const cleanup = useServer<Record<string, unknown>, Extra & Record<PropertyKey, unknown>>(
    {
      isProd: true,
      context: context => contextFor(platform, context.extra),
      onConnect: context => {
        const token = context.connectionParams?.token
        const read = typeof token === 'string' ? readAccessToken(platform, token) : null
        if (!read)
          return closeWith(context.extra.socket, TOKEN_EXPIRED, 'Token expired or missing: renew it and come back')
        const { socket, request } = context.extra
        try {
          socket.once('close', platform.limits.hold('socketsPerPerson', read.actor.personId))
        } catch (error) {
          closeForNow(socket, error)
          return false
        }
        context.extra.who = { actor: read.actor, request: factsOf(platform, context.connectionParams, request) }
        const left = read.expiresAt - platform.clock.now().getTime()
        const timer = setTimeout(() => closeWith(socket, TOKEN_EXPIRED, 'Token expired: renew it and come back'), left)
        timer.unref()
        socket.once('close', () => clearTimeout(timer))
        return true
      },
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        const startedAt = performance.now()
        const { who } = contextFor(platform, extra)
        const personId = who.actor.kind === 'PERSON' ? who.actor.personId : undefined
        const answered = (code: string, operation?: string): void => {
          const milliseconds = performance.now() - startedAt
          platform.metrics.answered('subscription', code, milliseconds / 1000)
          const facts = { kind: 'subscription', personId, operation, code, milliseconds: Math.round(milliseconds) }
          platform.log.info('answered', facts)
        }
        try {
          const open = Object.keys(subscriptions).length
          const { isTrusted, ...args } = await readSubscription(platform, schema, trusted, who, payload, open)
          answered('OK', isTrusted ? (args.operationName ?? undefined) : undefined)
          return args
        } catch (error) {
          const refusal = formatError(platform.log, error)
          answered(String(refusal.extensions.code))
          return [refusal]
        }
      },
      subscribe: async args => subscribeToFeed(platform, args),
    },
    sockets,
  )
  return {
    async close() {
      server.off('upgrade', upgrade)
      // A sleeping phone never answers the good-bye.
      const cut = setTimeout(() => sockets.clients.forEach(socket => socket.terminate()), GOODBYE_MS)
      await cleanup.dispose()
      clearTimeout(cut)
    },
  }
}

async function subscribeToFeed(
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

function contextFor(platform: Platform, extra: Extra): LiveContext {
  const who = extra.who
  if (!who) throw new Error('a subscription before its connection was accepted')
  return {
    platform,
    who,
    actor: who.actor,
    onEnd: reason =>
      closeWith(
        extra.socket,
        reason === 'TOO_SLOW' ? SLOW : TOKEN_EXPIRED,
        reason === 'TOO_SLOW' ? 'Too slow: resume by cursor' : 'Signed out',
      ),
  }
}

function closeWith(socket: WebSocket, code: number, reason: string): false {
  socket.close(code, reason)
  return false
}

function factsOf(
  { config }: Platform,
  params: Record<string, unknown> | undefined,
  request: IncomingMessage,
): RequestFacts {
  return {
    address: addressOf(request, config.trustProxy),
    device: (request.headers['user-agent'] ?? '').slice(0, 200),
    window: 'main',
    language: isLanguage(params?.language) ? params.language : 'en',
    cookie: () => null,
    setCookie: () => undefined,
  }
}
