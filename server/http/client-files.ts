import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Express } from 'express'

/** Serves the built client; every address that is no file is a page of it. */
export function serveClient(app: Express, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
  app.use(express.static(folder, { index: false, maxAge: '1h' }))
  app.get(/^\/(?!graphql|evidence\/|demo\/people)/, (req, res, next) => {
    if (!req.accepts('html')) return next()
    res.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'))
  })
}

/** In development Vite serves the client from its sources and reloads it. */
export async function serveClientFromSource(app: Express): Promise<() => Promise<void>> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true, hmr: { port: 24_678 } }, appType: 'spa' })
  app.use(vite.middlewares)
  return () => vite.close()
}
