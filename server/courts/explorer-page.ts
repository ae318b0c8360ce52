/** GraphiQL for courts, from files of this server alone. Who has no credentials sees the tool and nothing else. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

/** Beside the sources, beside the build, or beside a chunk of the build. */
const places = ['./explorer', './court-explorer', '../court-explorer']

export function explorerPage(): Router {
  const router = Router()
  const folder = places
    .map(place => fileURLToPath(new URL(place, import.meta.url)))
    .find(path => existsSync(`${path}/index.html`))
  if (folder) router.use('/', express.static(folder, { maxAge: '1h' }))
  return router
}
