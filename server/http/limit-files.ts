import type { RequestHandler } from 'express'
import type { Platform } from '../context.ts'
import { seenOf } from './observe.ts'
import { whoOf } from './request-facts.ts'

/** Counts the reading of files with all other reading. Throws SIGN_IN_NEEDED, TOO_MANY_REQUESTS. */
export const limitFiles =
  (platform: Platform): RequestHandler =>
  async (req, res, next) => {
    const { actor, request } = whoOf(platform, req, res)
    if (actor.kind === 'PERSON') {
      seenOf(res).personId = actor.personId
      await platform.limits.take('readsPerPerson', actor.personId)
    } else await platform.limits.take('requestsPerAddress', request.address)
    next()
  }
