/** Builds the app: GraphQL over HTTP and WebSocket, files, the client. Tests build the same one. */
import { createServer, type Server } from 'node:http'
import { expressMiddleware } from '@as-integrations/express5'
import express from 'express'
import { agreementFiles } from './agreements/agreement-files.ts'
import type { Config } from './config.ts'
import type { Platform } from './context.ts'
import { evidenceFiles } from './conversations/evidence-files.ts'
import { createLiveServer } from './events/live-server.ts'
import { createApollo, type HttpContext } from './graphql/apollo.ts'
import { buildParleySchema } from './graphql/schema.ts'
import { serveClient, serveClientFromSource } from './http/client-files.ts'
import { errorAnswer } from './http/error-answer.ts'
import { strictHeaders } from './http/headers.ts'
import { whoOf } from './http/request-facts.ts'
import { startWork, type Jobs } from './work.ts'

export interface App {
  server: Server
  jobs: Jobs
  /** Stops taking requests, lets the running ones finish, ends the sockets. The database is closed by who opened it. */
  stop(): Promise<void>
}

const BODY_LIMIT = '300kb'

export async function buildApp(
  platform: Platform,
  options: { clientFolder?: string; jobsEveryMs?: number } = {},
): Promise<App> {
  const { config } = platform
  const app = express()
  const server = createServer(app)
  const schema = buildParleySchema()
  const apollo = createApollo(platform, schema)
  await apollo.start()

  app.set('trust proxy', config.trustProxy)
  app.disable('x-powered-by')
  app.use(strictHeaders(config))
  app.get('/health', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/ready', async (_req, res) => {
    const isReady = await platform.database.sql
      .selectFrom('program_versions')
      .select('id')
      .limit(1)
      .execute()
      .then(
        () => true,
        () => false,
      )
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'database unreachable' })
  })
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware<HttpContext>(apollo, { context: async ({ req, res }) => ({ who: whoOf(platform, req, res) }) }),
  )
  const who = (req: express.Request, res: express.Response) => whoOf(platform, req, res)
  app.use('/evidence', evidenceFiles(platform, who))
  app.use('/agreements', agreementFiles(platform, who))
  if (config.demo) (await import('./demo/demo-routes.ts')).demoRoutes(app, platform)
  const closeClient = await serve(app, config, options.clientFolder)
  app.use(errorAnswer(platform.log))

  const live = createLiveServer(platform, schema, server)
  const jobs = startWork(platform, options.jobsEveryMs ?? 3_000)
  return {
    server,
    jobs,
    async stop() {
      await jobs.stop()
      await live.close()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 5_000).unref()
      await closed
      await apollo.stop()
      await closeClient()
    },
  }
}

async function serve(
  app: express.Express,
  config: Config,
  clientFolder: string | undefined,
): Promise<() => Promise<void>> {
  if (config.mode === 'development') return serveClientFromSource(app)
  if (clientFolder) serveClient(app, clientFolder)
  return () => Promise.resolve()
}
