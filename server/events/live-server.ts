/** GraphQL over WebSocket: subscriptions only, one feed per subscription, each delivery checked and cursored. */
import {
  createSourceEventStream,
  getOperationAST,
  OperationTypeNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { readAccessToken } from '../accounts/access-token.ts'
import type { Platform, RequestFacts } from '../context.ts'
import { formatError } from '../graphql/answer.ts'
import type { Who } from '../look.ts'
import { isLanguage } from '../programs/language.ts'
import { cursorOf } from './cursor.ts'
import type { FeedItem, SubscribingContext } from './open-feed.ts'
import { executeShared, type LiveDocument } from './share-execution.ts'

/** Clients come back by themselves after 4403; 4401 would be final. */
export const TOKEN_EXPIRED = 4403
const SLOW = 4408
const FRAME_BYTES = 100_000
const PATH = '/graphql'

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

export function createLiveServer(platform: Platform, schema: GraphQLSchema, server: Server): LiveServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES })
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? '/', 'http://parley').pathname !== PATH) return
    if (!isSameOrigin(request)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    sockets.handleUpgrade(request, socket, head, ws => sockets.emit('connection', ws, request))
  }
  server.on('upgrade', upgrade)
  const cleanup = useServer<Record<string, unknown>, Extra & Record<PropertyKey, unknown>>(
    {
      schema,
      context: context => contextFor(platform, context.extra),
      onConnect: context => {
        const token = context.connectionParams?.token
        const read = typeof token === 'string' ? readAccessToken(platform, token) : null
        if (!read)
          return closeWith(context.extra.socket, TOKEN_EXPIRED, 'Token expired or missing: renew it and come back')
        context.extra.who = { actor: read.actor, request: factsOf(context.connectionParams, context.extra.request) }
        const left = read.expiresAt - platform.clock.now().getTime()
        const timer = setTimeout(
          () => closeWith(context.extra.socket, TOKEN_EXPIRED, 'Token expired: renew it and come back'),
          left,
        )
        timer.unref()
        context.extra.socket.once('close', () => clearTimeout(timer))
        return true
      },
      execute: () => ({ errors: [formatError(platform.log, new Error('only subscriptions come this way'))] }),
      subscribe: async args => subscribeToFeed(platform, args),
    },
    sockets,
  )
  return {
    async close() {
      server.off('upgrade', upgrade)
      await cleanup.dispose()
    },
  }
}

async function subscribeToFeed(
  platform: Platform,
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
  const context = args.contextValue as LiveContext
  if (getOperationAST(args.document, args.operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return { errors: [formatError(platform.log, new Error('only subscriptions come this way'))] }
  }
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

function factsOf(params: Record<string, unknown> | undefined, request: IncomingMessage): RequestFacts {
  return {
    address: request.socket.remoteAddress ?? '',
    device: (request.headers['user-agent'] ?? '').slice(0, 200),
    window: 'main',
    language: isLanguage(params?.language) ? params.language : 'en',
    cookie: () => null,
    setCookie: () => undefined,
  }
}

/** Browsers always send Origin: another site's page gets no socket. Programs send none. */
function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  return origin === undefined || URL.parse(origin)?.host === host
}
