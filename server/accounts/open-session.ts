import { randomBytes } from 'node:crypto'
import type { ActCtx, Platform, RequestFacts } from '../context.ts'
import { accessTokenFor } from './access-token.ts'
import { keyedHash } from './keyed-hash.ts'

export const SESSION_DAYS = 14

/** Each window of a browser may be somebody else: couples share phones, and a demo has three people on one screen. */
export const refreshCookie = (request: RequestFacts): string => `parley_refresh_${request.window}`

export interface OpenedSession {
  sessionId: string
  personId: string
  accessToken: string
  expiresAt: Date
}

/** Opens a session for a person who proved who they are, and hands the refresh secret to the browser as a cookie. */
export async function openSession(
  ctx: ActCtx,
  personId: string,
  proof: 'MAILED_CODE' | 'WITH_SECOND_FACTOR',
): Promise<OpenedSession> {
  const id = ctx.newId()
  const secret = newSecret()
  await ctx.sql
    .insertInto('sessions')
    .values({
      id,
      person_id: personId,
      refresh_hash: refreshHash(ctx.platform, secret),
      previous_hash: null,
      rotated_at: ctx.now,
      device: ctx.request.device,
      created_at: ctx.now,
      last_used_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + SESSION_DAYS * 86_400_000),
      ended_at: null,
      identity_confirmed_at: ctx.now,
      second_factor_at: proof === 'WITH_SECOND_FACTOR' ? ctx.now : null,
    })
    .execute()
  giveSecret(ctx.request, secret)
  const { token, expiresAt } = accessTokenFor(ctx.platform, personId, id)
  return { sessionId: id, personId, accessToken: token, expiresAt }
}

const newSecret = (): string => randomBytes(32).toString('base64url')
/**
 * The secret after this one. Nobody can compute it without the server's key, and the server needs no memory of it: two
 * tabs that show the same secret at the same moment, or one whose answer was lost, are all given the same next one.
 */
export const nextSecret = (platform: Platform, secret: string): string => keyedHash(platform, 'refresh-next', secret)
export const refreshHash = (platform: Platform, secret: string): string => keyedHash(platform, 'refresh', secret)
export const giveSecret = (request: RequestFacts, secret: string): void =>
  request.setCookie(refreshCookie(request), secret, SESSION_DAYS * 86_400)
