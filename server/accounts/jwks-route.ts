import type { Express } from 'express'
import type { Platform } from '../context.ts'
import { jwksOf } from '../platform/token-keys.ts'

/** The public halves of the keys that sign access tokens, for whoever checks one elsewhere. */
export function jwksRoute(app: Express, { secrets }: Platform): void {
  const published = jwksOf(secrets.tokenKeys)
  app.get('/.well-known/jwks.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').json(published)
  })
}
