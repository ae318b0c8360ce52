/** A court's subscriptions over WebSocket, by the same protocol, limits and door as those of people. */
import type { IncomingMessage, Server } from 'node:http'
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql'
import { handleProtocols, makeServer, type SubscribePayload } from 'graphql-ws'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Platform } from '../context.ts'
import { BadInput } from '../errors.ts'
import { endAfter } from '../events/keep-alive.ts'
import { closeForNow, serveSocket, type Connection } from '../events/serve-socket.ts'
import { callerOf, upgradeDoor } from '../events/upgrade-door.ts'
import { formatError } from '../graphql/answer.ts'
import { checkDocument, MOST_TOKENS } from '../graphql/check-document.ts'
import { nobody } from '../jobs.ts'
import { look, type Who } from '../look.ts'
import { ASK_AGAIN_SECONDS, tooMany } from '../platform/limits.ts'
import { courtOf } from './court-of.ts'
import { readCourtToken } from './court-token.ts'
import type { ListeningCourt } from './watch-outcomes.ts'

const FRAME_BYTES = 100_000
const MOST_ON_SOCKET = 5
const GOING_AWAY = 1001
/** Clients of graphql-ws come back by themselves after 4403. */
const TOKEN_EXPIRED = 4403

interface EnteredCourt extends Connection {
  /** The header of the request, for programs that can set one; forgotten once it is read. */
  authorization?: string | undefined
  who?: Who
}

export function createCourtLiveServer(
  platform: Platform,
  schema: GraphQLSchema,
  server: Server,
): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES, handleProtocols })
  const upgrade = upgradeDoor(platform, '/court/graphql', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, ws => sockets.emit('connection', ws, request)),
  )
  server.on('upgrade', upgrade)
  const live = makeServer<Record<string, unknown>, EnteredCourt>({
    onConnect: ({ extra, connectionParams }) => enter(platform, extra, connectionParams),
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      try {
        return await readArgs(platform, schema, extra, payload, Object.keys(subscriptions).length)
      } catch (error) {
        return [formatError(platform.log, error)]
      }
    },
    onNext: (_context, _id, _payload, _args, result) => masked(platform, result),
    onError: (_context, _id, _payload, errors) => errors.map(error => formatError(platform.log, error).toJSON()),
  })
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) =>
    serveSocket<EnteredCourt>(platform, live, {
      socket,
      caller: callerOf(request, platform.config.trustProxy),
      authorization: request.headers.authorization,
    }),
  )
  return {
    async close() {
      server.off('upgrade', upgrade)
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away')
      const cut = setTimeout(() => sockets.clients.forEach(socket => socket.terminate()), 2_000)
      await new Promise(resolve => sockets.close(resolve))
      clearTimeout(cut)
    },
  }
}

/** Lets in whoever brings a good token, as `token` of the connection or by the header, until it ends. */
function enter(
  platform: Platform,
  entered: EnteredCourt,
  params: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const { socket, caller } = entered
  const header = /^Bearer (\S+)$/i.exec(entered.authorization ?? '')?.[1]
  entered.authorization = undefined
  const token = typeof params?.token === 'string' ? params.token : header
  const read = token === undefined ? null : readCourtToken(platform, token)
  if (!read) {
    socket.close(TOKEN_EXPIRED, 'Token expired or missing: get a new one and come back')
    return false
  }
  try {
    socket.once('close', platform.limits.hold('socketsPerCourtClient', read.actor.clientId))
  } catch (error) {
    closeForNow(socket, error)
    return false
  }
  entered.who = { actor: read.actor, request: { ...nobody, address: caller.address } }
  endAfter(socket, read.expiresAt - platform.clock.now().getTime(), expire)
  return true
}

const expire = (socket: WebSocket): void => socket.close(TOKEN_EXPIRED, 'Token expired: get a new one and come back')

/** The same checks and limits as over HTTP. Throws what is wrong. */
async function readArgs(
  platform: Platform,
  schema: GraphQLSchema,
  { who }: EnteredCourt,
  { query, operationName, variables }: SubscribePayload,
  open: number,
): Promise<ExecutionArgs> {
  if (!who) throw new Error('a subscription before its connection was accepted')
  const { clientId } = await look(platform, who, async ctx => courtOf(ctx))
  await platform.limits.take('requestsPerCourtClient', clientId)
  if (open > MOST_ON_SOCKET) throw tooMany(ASK_AGAIN_SECONDS)
  const document = parse(query, { maxTokens: MOST_TOKENS })
  checkDocument(schema, document, variables ?? {})
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new GraphQLError('Name one operation of this document.')
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new BadInput('query', 'NO_SUBSCRIPTION', 'Only subscriptions come this way: send the others over HTTP.')
  const contextValue: ListeningCourt = { platform, who }
  return { schema, document, operationName: operationName ?? null, variableValues: variables ?? {}, contextValue }
}

const masked = <R extends { errors?: readonly GraphQLError[] }>(platform: Platform, result: R): R | undefined =>
  result.errors?.length
    ? { ...result, errors: result.errors.map(error => formatError(platform.log, error)) }
    : undefined
