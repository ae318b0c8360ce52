import { act } from '../act.ts'
import { openSession } from '../accounts/open-session.ts'
import type { ActCtx, Ctx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { look } from '../look.ts'
import { demoEmail, type DemoKey } from './people.ts'

const DAY_MS = 86_400_000

/** Lets the demo people act one after the other, with time passing between their acts. */
export interface DemoWorld {
  platform: Platform
  today: Date
  /** Moves the clock on. */
  later(minutes: number): void
  /** Sets the clock to this many days before today. */
  daysAgo(days: number, hour: number): void
  as<T>(key: DemoKey, verb: (ctx: ActCtx) => Promise<T>): Promise<T>
  seen<T>(key: DemoKey, read: (ctx: Ctx) => Promise<T>): Promise<T>
}

export function demoWorld(real: Platform): DemoWorld {
  const today = real.clock.now()
  let now = new Date(today.getTime() - 12 * DAY_MS)
  const platform: Platform = { ...real, clock: { ...real.clock, now: () => now } }
  const whoIs = async (key: DemoKey) => {
    const session = await act(platform, jobWho('start-up'), async ctx => {
      const row = await ctx.sql
        .selectFrom('persons')
        .select('id')
        .where('email', '=', demoEmail(key))
        .executeTakeFirstOrThrow()
      return openSession(ctx, row.id, 'WITH_SECOND_FACTOR')
    })
    return {
      actor: { kind: 'PERSON' as const, personId: session.personId, sessionId: session.sessionId },
      request: { ...jobWho('start-up').request, device: 'demo' },
    }
  }
  return {
    platform,
    today,
    later: minutes => void (now = new Date(Math.min(now.getTime() + minutes * 60_000, today.getTime()))),
    daysAgo: (days, hour) => {
      const day = new Date(today.getTime() - days * DAY_MS)
      day.setUTCHours(hour, 10, 0, 0)
      now = day < today ? day : today
    },
    as: async (key, verb) => act(platform, await whoIs(key), verb),
    seen: async (key, read) => look(platform, await whoIs(key), read),
  }
}
