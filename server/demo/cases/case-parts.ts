/** What the cases of the demo are made of. */
import { calendarOf, rollForward } from '../../programs/court-calendar.ts'
import { addDays, dayIn } from '../../programs/dates.ts'
import type { DemoWorld } from '../demo-world.ts'
import { demoEmail, type DemoKey } from '../people.ts'

export const COURT = 'lasc-small-claims'
export const COMMUNITY = 'ccr-community'
export const CCR = 'ccr'
export const ORANGE = 'orange-small-claims'
export const SANTA_CLARA = 'santa-clara-small-claims'

/** A day so many days from today, in the program's zone. */
export const inDays = (world: DemoWorld, days: number): string =>
  addDays(dayIn('America/Los_Angeles', world.today), days)

/** A day for a hearing, so many days from today or shortly after: no court sits on a weekend or a holiday. */
export const courtDay = (world: DemoWorld, days: number): string =>
  rollForward(calendarOf({ court: null }), inDays(world, days))

export const invited = (
  key: DemoKey,
  name: string,
  side: 'DEFENDANT' | 'PLAINTIFF' | 'PARTICIPANT',
  kind: 'PERSON' | 'ENTITY' = 'PERSON',
) => ({ email: demoEmail(key), name, side, kind })

type Plan = { equal: { frequency: 'ONCE' | 'MONTH'; firstDue: string; count: number } }

export const money = (payerPartyId: string, payeePartyId: string | null, amountCents: number, plan: Plan) => ({
  payerPartyId,
  payeePartyId,
  amountCents,
  plan,
  graceDays: 5,
  weekendRule: 'NEXT_COURT_DAY' as const,
  onDefault: 'NONE' as const,
})
