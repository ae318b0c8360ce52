/** How often somebody may ask. Counted in this process; per address, per e-mail, per person. */
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../errors.ts'

const rules = {
  codePerEmail: { points: 5, duration: 15 * 60 },
  codePerAddress: { points: 30, duration: 15 * 60 },
  signInPerAddress: { points: 60, duration: 15 * 60 },
  secondFactorPerPerson: { points: 10, duration: 15 * 60 },
  invitationPerAddress: { points: 60, duration: 15 * 60 },
  /** Everything that is asked without a session, over HTTP. */
  requestsPerAddress: { points: 600, duration: 60 },
  readsPerPerson: { points: 1_200, duration: 60 },
  writesPerPerson: { points: 240, duration: 60 },
  /** "Is writing", told every few seconds while somebody writes. */
  signalsPerPerson: { points: 60, duration: 60 },
  uploadsPerPerson: { points: 60, duration: 10 * 60 },
  socketsPerAddress: { points: 240, duration: 60 },
  subscriptionsPerPerson: { points: 120, duration: 60 },
  /** A court's systems. */
  requestsPerCourtClient: { points: 1_200, duration: 60 },
  courtTokenPerAddress: { points: 60, duration: 5 * 60 },
  courtTokenPerClient: { points: 60, duration: 5 * 60 },
  messagesPerSocket: { points: 120, duration: 60 },
} as const
export type LimitRule = keyof typeof rules

/** How much somebody may have open at one time: every window has a socket. */
const open = { socketsPerPerson: 30, socketsPerCourtClient: 10 } as const
export type OpenRule = keyof typeof open

/** Nobody knows when something open will be closed: half a minute is a fair time to ask again. */
export const ASK_AGAIN_SECONDS = 30

export interface Limits {
  /** Counts one try. Throws TOO_MANY_REQUESTS with the seconds to wait. */
  take(rule: LimitRule, who: string): Promise<void>
  /** Counts something as open until the answer is called. Throws TOO_MANY_REQUESTS. */
  hold(rule: OpenRule, who: string): () => void
}

/** `factor` widens every limit. */
export function createLimits(factor = 1): Limits {
  const limiters = new Map(
    Object.entries(rules).map(([name, rule]) => [
      name,
      new RateLimiterMemory({ points: rule.points * factor, duration: rule.duration }),
    ]),
  )
  const held = new Map<string, number>()
  return {
    async take(rule, who) {
      try {
        await limiters.get(rule)?.consume(rule.endsWith('PerAddress') ? networkOf(who) : who)
      } catch (reached) {
        if (!(reached instanceof RateLimiterRes)) throw reached
        throw tooMany(Math.max(1, Math.ceil(reached.msBeforeNext / 1000)))
      }
    },
    hold(rule, who) {
      const name = `${rule} ${who}`
      const count = held.get(name) ?? 0
      if (count >= open[rule] * factor) throw tooMany(ASK_AGAIN_SECONDS)
      held.set(name, count + 1)
      let isOver = false
      return () => {
        if (isOver) return
        isOver = true
        const left = (held.get(name) ?? 1) - 1
        if (left > 0) held.set(name, left)
        else held.delete(name)
      }
    },
  }
}

export const tooMany = (seconds: number): Refusal =>
  new Refusal('TOO_MANY_REQUESTS', `Too many tries: wait ${seconds} seconds.`, { retryAfterSeconds: seconds })

/** Whoever has one IPv6 address has 2^64 of them: they count as one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '')
  if (!isIPv6(plain)) return plain
  const [left = [], right] = plain.split('::').map(half => half.split(':').filter(Boolean))
  const zeros = right ? Array<string>(8 - left.length - right.length).fill('0') : []
  return [...left, ...zeros, ...(right ?? [])].slice(0, 4).join(':')
}
