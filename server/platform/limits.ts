/** How often somebody may try. Counted in this process; per address, per e-mail, per browser. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../errors.ts'

const rules = {
  codePerEmail: { points: 5, duration: 15 * 60 },
  codePerAddress: { points: 30, duration: 15 * 60 },
  signInPerAddress: { points: 60, duration: 15 * 60 },
  invitationPerAddress: { points: 60, duration: 15 * 60 },
  writesPerPerson: { points: 240, duration: 60 },
  uploadsPerPerson: { points: 60, duration: 10 * 60 },
} as const
export type LimitRule = keyof typeof rules

export interface Limits {
  /** Counts one try. Throws TOO_MANY_REQUESTS with the seconds to wait. */
  take(rule: LimitRule, who: string): Promise<void>
}

/** `factor` widens every limit: a demo signs in often from one address. */
export function createLimits(factor = 1): Limits {
  const limiters = new Map(
    Object.entries(rules).map(([name, rule]) => [
      name,
      new RateLimiterMemory({ points: rule.points * factor, duration: rule.duration }),
    ]),
  )
  return {
    async take(rule, who) {
      try {
        await limiters.get(rule)?.consume(who)
      } catch (reached) {
        if (!(reached instanceof RateLimiterRes)) throw reached
        const seconds = Math.max(1, Math.ceil(reached.msBeforeNext / 1000))
        throw new Refusal('TOO_MANY_REQUESTS', `Too many tries: wait ${seconds} seconds.`, {
          retryAfterSeconds: seconds,
        })
      }
    },
  }
}
