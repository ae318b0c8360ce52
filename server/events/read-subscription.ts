/** What a client asks for over a WebSocket: the same documents, checks and limits as over HTTP. */
import { getOperationAST, GraphQLError, OperationTypeNode, type ExecutionArgs, type GraphQLSchema } from 'graphql'
import { requireSecondFactor, type Platform } from '../context.ts'
import { BadInput } from '../errors.ts'
import { checkDocument, readDocument } from '../graphql/check-document.ts'
import { hashOf, mayRun, trustedText, type TrustedDocuments } from '../graphql/trusted-documents.ts'
import { look, type Who } from '../look.ts'
import { ASK_AGAIN_SECONDS, tooMany } from '../platform/limits.ts'

export interface AskedOnSocket {
  query: string
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
  extensions?: Record<string, unknown> | null | undefined
}

/** One window needs one. */
const MOST_ON_SOCKET = 10

/** Throws what is wrong with it. `open` counts this one too. */
export async function readSubscription(
  platform: Platform,
  schema: GraphQLSchema,
  trusted: TrustedDocuments,
  who: Who,
  { query, operationName, variables, extensions }: AskedOnSocket,
  open: number,
): Promise<ExecutionArgs & { isTrusted: boolean }> {
  if (who.actor.kind === 'PERSON') await platform.limits.take('subscriptionsPerPerson', who.actor.personId)
  if (platform.config.neutralsNeedSecondFactor) await look(platform, who, async ctx => requireSecondFactor(ctx))
  if (open > MOST_ON_SOCKET) throw tooMany(ASK_AGAIN_SECONDS)
  const named = extensions?.persistedQuery as { sha256Hash?: unknown } | null | undefined
  const text = query === '' && typeof named?.sha256Hash === 'string' ? trustedText(trusted, named.sha256Hash) : query
  const isTrusted = trusted.has(hashOf(text))
  mayRun(platform, who.actor, isTrusted)
  const document = readDocument(text)
  checkDocument(schema, document, variables ?? {})
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new GraphQLError('Name one operation of this document.')
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new BadInput('query', 'NO_SUBSCRIPTION', 'Only subscriptions come this way: send the others over HTTP.')
  return { schema, document, operationName, variableValues: variables, isTrusted }
}
