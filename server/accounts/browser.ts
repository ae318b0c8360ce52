import { randomBytes } from 'node:crypto'
import type { Ctx } from '../context.ts'

const COOKIE = 'parley_browser'

/** The secret that names this browser before anybody signed in; made at the first need. */
export function browserOf(ctx: Ctx): string {
  const known = ctx.request.cookie(COOKIE)
  if (known && /^[\w-]{32,64}$/.test(known)) return known
  const fresh = randomBytes(24).toString('base64url')
  ctx.request.setCookie(COOKIE, fresh, 180 * 86_400)
  return fresh
}
