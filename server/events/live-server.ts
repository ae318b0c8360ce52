/** GraphQL over WebSocket: subscriptions only. */
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { handleProtocols, makeServer } from 'graphql-ws'
import type { IncomingMessage, Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Platform } from '../context.ts'
import { formatError } from '../graphql/answer.ts'
import type { TrustedDocuments } from '../graphql/trusted-documents.ts'
import { openSubscription } from './deliver-feed.ts'
import { contextFor, enterSocket, type Entered } from './enter-socket.ts'
import { readSubscription } from './read-subscription.ts'
import { serveSocket } from './serve-socket.ts'
import { callerOf, upgradeDoor } from './upgrade-door.ts'

const FRAME_BYTES = 100_000
const GOODBYE_MS = 2_000
const GOING_AWAY = 1001

export interface LiveServer {
  close(): Promise<void>
}

export function createLiveServer(
  platform: Platform,
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
  server: Server,
): LiveServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, handleProtocols })
  const upgrade = upgradeDoor(platform, '/graphql', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, ws => sockets.emit('connection', ws, request)),
  )
  server.on('upgrade', upgrade)
  const live = makeServer<Record<string, unknown>, Entered>({
    context: context => contextFor(platform, context.extra),
    onConnect: (context: { extra: Entered; connectionParams?: Record<string, unknown> | undefined }) => {
      const isIn = enterSocket(platform, context.extra, context.connectionParams)
      // Invariant: no token lies in memory for as long as its socket is open.
      context.connectionParams = undefined
      return isIn
    },
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      const answered = observe(platform, extra)
      try {
        const open = Object.keys(subscriptions).length
        const { who } = contextFor(platform, extra)
        const { isTrusted, ...args } = await readSubscription(platform, schema, trusted, who, payload, open)
        answered('OK', isTrusted ? args.operationName : null)
        return args
      } catch (error) {
        const refusal = formatError(platform.log, error)
        answered(String(refusal.extensions.code), null)
        return [new GraphQLError(refusal.message, { extensions: refusal.extensions })]
      }
    },
    subscribe: async args => openSubscription(platform, args),
  })
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) =>
    serveSocket(platform, live, { socket, caller: callerOf(request, platform.config.trustProxy) }),
  )
  return {
    async close() {
      server.off('upgrade', upgrade)
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away')
      // A sleeping phone never answers the good-bye.
      const cut = setTimeout(() => sockets.clients.forEach(socket => socket.terminate()), GOODBYE_MS)
      await new Promise(resolve => sockets.close(resolve))
      clearTimeout(cut)
    },
  }
}

/** As requests over HTTP are observed: one line and one count. */
function observe({ metrics, log }: Platform, { who }: Entered) {
  const startedAt = performance.now()
  const personId = who?.actor.kind === 'PERSON' ? who.actor.personId : undefined
  return (code: string, operation: string | null | undefined): void => {
    const milliseconds = performance.now() - startedAt
    metrics.answered('subscription', code, milliseconds / 1000)
    log.info('answered', {
      kind: 'subscription',
      code,
      milliseconds: Math.round(milliseconds),
      ...(personId && { personId }),
      ...(operation && { operation }),
    })
  }
}
