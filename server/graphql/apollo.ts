/** The GraphQL endpoint over HTTP: Apollo reads requests and writes answers, our own checks and run() do the rest. */
import { ApolloServer, HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { Request, Response } from 'express'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Platform } from '../context.ts'
import { seenOf, type Seen } from '../http/observe.ts'
import { whoOf } from '../http/request-facts.ts'
import type { Who } from '../look.ts'
import { formatError } from './answer.ts'
import { checkDocument, MOST_TOKENS } from './check-document.ts'
import { run } from './execute.ts'
import { mayRun, type TrustedDocuments } from './trusted-documents.ts'

export interface HttpContext extends BaseContext {
  who: Who
  seen: Seen
}

export function createApollo(
  platform: Platform,
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
): ApolloServer<HttpContext> {
  return new ApolloServer<HttpContext>({
    schema,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Who may ask for anything at all may ask what there is: mayRun() decides, not Apollo.
    introspection: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    // checkDocument() does it, for HTTP and WebSocket alike, and its limits come first.
    dangerouslyDisableValidation: true,
    persistedQueries: { cache: readOnly(trusted) },
    formatError: (_formatted, error) => formatError(platform.log, error).toJSON(),
    plugins: [
      ownChecks(platform, schema, trusted),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    logger: silent,
  })
}

/** Throws SIGN_IN_NEEDED, as HTTP says it, for a token that is none. */
export async function httpContext(
  platform: Platform,
  req: Request,
  res: Response,
  askWho: typeof whoOf = whoOf,
): Promise<HttpContext> {
  const seen = seenOf(res)
  try {
    const who = askWho(platform, req, res)
    if (who.actor.kind === 'PERSON') seen.personId = who.actor.personId
    return { who, seen }
  } catch (error) {
    throw asHttp(error, 401)
  }
}

const ownChecks = (
  platform: Platform,
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
): ApolloServerPlugin<HttpContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, operationName, queryHash, request, contextValue }) {
        const { who, seen } = contextValue
        const isTrusted = trusted.has(queryHash)
        seen.kind = operation?.operation ?? 'query'
        if (isTrusted && operationName) seen.operation = operationName
        await asBadRequest(async () => {
          await takeRequest(platform, who)
          mayRun(platform, who.actor, isTrusted)
          // A trusted document was measured when Parley was made: its pages cannot be longer than they were counted.
          checkDocument(schema, document, isTrusted ? {} : (request.variables ?? {}))
          if (!operation) throw new GraphQLError('Name one operation of this document.')
        })
      },
      async responseForOperation({ document, operation, operationName, request, contextValue, response }) {
        const result = await run(platform, schema, contextValue.who, {
          document,
          operation,
          operationName,
          variables: request.variables ?? {},
        })
        return { http: response.http, body: { kind: 'single', singleResult: result } }
      },
      async willSendResponse({ response, contextValue }) {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
        const [first] = errors ?? []
        contextValue.seen.code = first ? String(first.extensions?.code) : 'OK'
        if (first?.extensions?.code !== 'BUSY') return
        response.http.status = 503
        response.http.headers.set('retry-after', String(first.extensions.retryAfterSeconds))
      },
    }
  },
})

/** Reads and writes of a person are counted where they run. */
async function takeRequest({ limits }: Platform, { actor, request }: Who): Promise<void> {
  if (actor.kind === 'COURT') await limits.take('requestsPerCourtClient', actor.clientId)
  else if (actor.kind !== 'PERSON') await limits.take('requestsPerAddress', request.address)
}

/** What is refused before it runs is a bad request to HTTP too; Apollo would call it a fault of the server. */
async function asBadRequest(check: () => Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    throw asHttp(error, 400)
  }
}

function asHttp(error: unknown, usual: number): unknown {
  if (!(error instanceof GraphQLError)) return error
  const retry = error.extensions.retryAfterSeconds
  const headers = new HeaderMap(typeof retry === 'number' ? [['retry-after', `${retry}`]] : [])
  const http = { status: typeof retry === 'number' ? 429 : usual, headers }
  return new GraphQLError(error.message, { originalError: error, extensions: { http } })
}

/** The trusted documents as Apollo looks them up. Nobody adds to them. */
const readOnly = (trusted: TrustedDocuments) => ({
  get: async (name: string) => trusted.get(name.replace(/^apq:/, '')),
  set: async () => undefined,
  delete: async () => false,
})

const nothing = (): void => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
