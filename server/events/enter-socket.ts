/** Who comes through a socket, for how long, and how it is ended. */
import type { WebSocket } from 'ws'
import { readAccessToken } from '../accounts/access-token.ts'
import type { Platform, RequestFacts } from '../context.ts'
import type { Who } from '../look.ts'
import { isLanguage } from '../programs/language.ts'
import type { LiveContext } from './deliver-feed.ts'
import { endAfter } from './keep-alive.ts'
import { closeForNow, type Caller, type Connection } from './serve-socket.ts'

/** Clients come back by themselves after 4403; 4401 would be final. */
export const TOKEN_EXPIRED = 4403
const SLOW = 4408
/** Clients of graphql-ws come back by themselves. */
const TRY_AGAIN = 1013

const ends = {
  SIGNED_OUT: { code: TOKEN_EXPIRED, text: 'Signed out' },
  TOO_SLOW: { code: SLOW, text: 'Too slow: resume by cursor' },
  BROKEN: { code: TRY_AGAIN, text: 'Not now: resume by cursor' },
}

export interface Entered extends Connection {
  who?: Who
}

/** Lets in whoever brings a good token, until it ends. Otherwise the socket is closed with the reason. */
export function enterSocket(
  platform: Platform,
  entered: Entered,
  params: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const { socket, caller } = entered
  const token = params?.token
  const read = typeof token === 'string' ? readAccessToken(platform, token) : null
  if (!read) return closeWith(socket, TOKEN_EXPIRED, 'Token expired or missing: renew it and come back')
  try {
    socket.once('close', platform.limits.hold('socketsPerPerson', read.actor.personId))
  } catch (error) {
    closeForNow(socket, error)
    return false
  }
  entered.who = { actor: read.actor, request: factsOf(params, caller) }
  endAfter(socket, read.expiresAt - platform.clock.now().getTime(), expire)
  return true
}

/** Throws before enterSocket() has let somebody in. */
export function contextFor(platform: Platform, extra: Entered): LiveContext {
  const who = extra.who
  if (!who) throw new Error('a subscription before its connection was accepted')
  return {
    platform,
    who,
    actor: who.actor,
    onEnd: reason => closeWith(extra.socket, ends[reason].code, ends[reason].text),
  }
}

const expire = (socket: WebSocket): boolean => closeWith(socket, TOKEN_EXPIRED, 'Token expired: renew it and come back')

function closeWith(socket: WebSocket, code: number, reason: string): false {
  socket.close(code, reason)
  return false
}

const factsOf = (params: Readonly<Record<string, unknown>> | undefined, { address, device }: Caller): RequestFacts => ({
  address,
  device,
  window: 'main',
  language: isLanguage(params?.language) ? params.language : 'en',
  cookie: noCookie,
  setCookie: nothing,
})

const noCookie = (): null => null
const nothing = (): void => undefined
