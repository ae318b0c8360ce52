/** The GraphQL endpoint over HTTP: Apollo checks and parses, run() executes. */
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Platform } from '../context.ts'
import type { Who } from '../look.ts'
import { formatError } from './answer.ts'
import { run } from './execute.ts'

export interface HttpContext extends BaseContext {
  who: Who
}

export function createApollo(platform: Platform, schema: GraphQLSchema): ApolloServer<HttpContext> {
  return new ApolloServer<HttpContext>({
    schema,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    introspection: !platform.config.production,
    hideSchemaDetailsFromClientErrors: platform.config.production,
    formatError: (_formatted, error) => formatError(platform.log, error).toJSON(),
    plugins: [
      executeInTransaction(platform, schema),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    logger: silent,
  })
}

const executeInTransaction = (platform: Platform, schema: GraphQLSchema): ApolloServerPlugin<HttpContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, operationName, request, contextValue, response }) {
        const result = await run(platform, schema, contextValue.who, {
          document,
          operation,
          operationName,
          variables: request.variables ?? {},
        })
        return { http: response.http, body: { kind: 'single', singleResult: result } }
      },
    }
  },
})

const nothing = (): void => undefined
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }
