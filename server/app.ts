/** Builds the app: GraphQL over HTTP and WebSocket, files, the client. Tests build the same one. */
import { createServer, type Server } from 'node:http'
import { expressMiddleware } from '@as-integrations/express5'
import express from 'express'
import { CompiledQuery } from 'kysely'
import { jwksRoute } from './accounts/jwks-route.ts'
import { agreementFiles } from './agreements/agreement-files.ts'
import { agreementRecord } from './agreements/agreement-record.ts'
import { counterpartFiles, counterpartUploads } from './agreements/counterpart-files.ts'
import { filingFiles } from './agreements/filing-files.ts'
import type { Config } from './config.ts'
import type { Platform } from './context.ts'
import { courtFiles } from './courts/court-files.ts'
import { createCourtLiveServer } from './courts/court-live-server.ts'
import { buildCourtSchema } from './courts/court-schema.ts'
import { explorerPage } from './courts/explorer-page.ts'
import { referralUpload } from './courts/referral-upload.ts'
import { tokenRoute } from './courts/token-route.ts'
import { whoOfCourt } from './courts/who-of-court.ts'
import { evidenceFiles } from './conversations/evidence-files.ts'
import { createLiveServer } from './events/live-server.ts'
import { createApollo, httpContext, type HttpContext } from './graphql/apollo.ts'
import { buildParleySchema } from './graphql/schema.ts'
import { readTrustedDocuments } from './graphql/trusted-documents.ts'
import { auditFile } from './http/audit-file.ts'
import { serveClient, serveClientFromSource } from './http/client-files.ts'
import { errorAnswer } from './http/error-answer.ts'
import { strictHeaders } from './http/headers.ts'
import { limitFiles } from './http/limit-files.ts'
import { metricsRoute } from './http/metrics-route.ts'
import { observe } from './http/observe.ts'
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
  const trusted = readTrustedDocuments(options.clientFolder)
  const apollo = createApollo(platform, schema, trusted)
  const courtSchema = buildCourtSchema()
  const courtApollo = createApollo(platform, courtSchema, new Map())
  await Promise.all([apollo.start(), courtApollo.start()])

  app.set('trust proxy', config.trustProxy)
  app.disable('x-powered-by')
  // Answers are never kept, so nobody asks whether they changed; files bring their own tags.
  app.disable('etag')
  app.use(observe(platform))
  app.use(strictHeaders(config))
  app.get('/health', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/ready', async (_req, res) => {
    const isReady = await platform.database.sql.executeQuery(CompiledQuery.raw('select 1')).then(
      () => true,
      () => false,
    )
    res.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'database unreachable' })
  })
  app.use(
    '/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware<HttpContext>(apollo, { context: async ({ req, res }) => httpContext(platform, req, res) }),
  )
  app.use('/court/oauth/token', tokenRoute(platform))
  app.use('/court/explorer', explorerPage())
  app.get('/court/graphql', (req, res, next) => {
    // A browser that opens the endpoint wants to look around.
    if (req.accepts(['json', 'html']) === 'html') res.redirect('/court/explorer/')
    else next()
  })
  app.use(
    '/court/graphql',
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware<HttpContext>(courtApollo, {
      context: async ({ req, res }) => httpContext(platform, req, res, whoOfCourt),
    }),
  )
  app.use('/court', courtFiles(platform))
  const who = (req: express.Request, res: express.Response) => whoOf(platform, req, res)
  app.use(['/evidence', '/agreements', '/filings', '/counterparts', '/audit'], limitFiles(platform))
  app.use('/evidence', evidenceFiles(platform, who))
  app.use(
    '/agreements',
    agreementFiles(platform, who),
    agreementRecord(platform, who),
    counterpartUploads(platform, who),
  )
  app.use('/counterparts', counterpartFiles(platform, who))
  app.use('/filings', filingFiles(platform, who))
  app.use('/referrals', referralUpload(platform, who))
  app.use('/audit', auditFile(platform, who))
  metricsRoute(app, platform)
  jwksRoute(app, platform)
  if (config.demo) (await import('./demo/demo-routes.ts')).demoRoutes(app, platform)
  const closeClient = await serve(app, config, options.clientFolder)
  app.use(errorAnswer(platform.log))

  const live = createLiveServer(platform, schema, trusted, server)
  const courtLive = createCourtLiveServer(platform, courtSchema, server)
  const jobs = startWork(platform, options.jobsEveryMs ?? 3_000)
  return {
    server,
    jobs,
    async stop() {
      // From here on nobody new is let in. Browsers keep connections open for a next request that will not be taken; a
      // request that outlasts five seconds loses its connection, not its transaction.
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      const sweep = setInterval(() => server.closeIdleConnections(), 100)
      const cut = setTimeout(() => server.closeAllConnections(), 5_000)
      await Promise.all([jobs.stop(), live.close(), courtLive.close(), closeClient(), closed])
      clearInterval(sweep)
      clearTimeout(cut)
      await Promise.all([apollo.stop(), courtApollo.stop()])
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
