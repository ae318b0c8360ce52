import type { Request, Response } from 'express'
import type { Platform } from '../context.ts'
import { SignInNeeded } from '../errors.ts'
import { requestFacts } from '../http/request-facts.ts'
import type { Who } from '../look.ts'
import { readCourtToken } from './court-token.ts'

/** Which court's system asks over HTTP. Throws SignInNeeded for everybody else: nobody asks here without a token. */
export function whoOfCourt(platform: Platform, req: Request, res: Response): Who {
  const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1]
  const read = token === undefined ? null : readCourtToken(platform, token)
  if (!read) {
    res.set('WWW-Authenticate', 'Bearer realm="court"')
    throw new SignInNeeded()
  }
  return { actor: read.actor, request: requestFacts(platform, req, res) }
}
