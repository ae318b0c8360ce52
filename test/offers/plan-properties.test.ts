import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { payableOn, planInstalments } from '../../server/offers/plan.ts'
import type { Frequency, Instalment, PlanChoice, WeekendRule } from '../../server/offers/term.ts'
import { calendarOf, isCourtDay } from '../../server/programs/court-calendar.ts'
import { addDays, daysBetween, weekday } from '../../server/programs/dates.ts'
import { at, lasc } from '../programs/unlike-programs.ts'

const calendar = calendarOf(lasc)
const day = fc.integer({ min: 0, max: 8_000 }).map(days => addDays('2026-11-22', days))
const frequency = fc.constantFrom<Frequency>('WEEK', 'TWO_WEEKS', 'MONTH')
const rule = fc.constantFrom<WeekendRule>('AS_WRITTEN', 'NEXT_COURT_DAY', 'PREVIOUS_COURT_DAY')

interface Drawn {
  plan: PlanChoice
  amountCents: number
  weekendRule: WeekendRule
}

const equal: fc.Arbitrary<Drawn> = fc
  .record({ frequency, firstDue: day, count: fc.integer({ min: 1, max: 60 }), weekendRule: rule })
  .chain(({ weekendRule, ...choice }) =>
    fc.integer({ min: choice.count, max: 1_000_000_000 }).map(amountCents => ({
      plan: { kind: 'EQUAL', ...choice },
      amountCents,
      weekendRule,
    })),
  )

/** Lists whose days lie a week or more apart, so that no weekend rule can make two of them one. */
const listed: fc.Arbitrary<Drawn> = fc
  .record({
    first: day,
    steps: fc.array(
      fc.record({ gap: fc.integer({ min: 7, max: 90 }), cents: fc.integer({ min: 1, max: 10_000_000 }) }),
      {
        minLength: 1,
        maxLength: 60,
      },
    ),
    weekendRule: rule,
  })
  .map(({ first, steps, weekendRule }) => {
    let due = first
    const payments = steps.map(({ gap, cents }) => ({ due: (due = addDays(due, gap)), amountCents: cents }))
    const amountCents = payments.reduce((total, payment) => total + payment.amountCents, 0)
    return { plan: { kind: 'LISTED' as const, payments }, amountCents, weekendRule }
  })
  .filter(({ amountCents }) => amountCents <= 1_000_000_000)

const made = (drawn: Drawn): Instalment[] => planInstalments({ ...drawn, calendar })
const pairs = (parts: Instalment[]) => parts.slice(1).map((part, index) => [at(parts, index), part] as const)

test('payments sum to the amount, each is above nothing, and they are numbered from one', () => {
  fc.assert(
    fc.property(fc.oneof(equal, listed), drawn => {
      const parts = made(drawn)
      expect(parts.reduce((total, part) => total + part.amountCents, 0)).toBe(drawn.amountCents)
      expect(parts.every(part => Number.isInteger(part.amountCents) && part.amountCents > 0)).toBe(true)
      expect(parts.map(part => part.number)).toEqual(parts.map((_, index) => index + 1))
    }),
  )
})

test('days only go forward, as the plan counts them and as they fall due', () => {
  fc.assert(
    fc.property(fc.oneof(equal, listed), drawn => {
      for (const [before, after] of pairs(made(drawn))) {
        expect(after.nominalDue > before.nominalDue).toBe(true)
        expect(after.due > before.due).toBe(true)
      }
    }),
  )
})

test('equal parts are equal but for the last, which takes less than one cent for each part more', () => {
  fc.assert(
    fc.property(equal, drawn => {
      const parts = made(drawn)
      const { amountCents } = at(parts, 0)
      expect(parts.slice(0, -1).every(part => part.amountCents === amountCents)).toBe(true)
      const more = at(parts, -1).amountCents - amountCents
      expect(more >= 0 && more < parts.length).toBe(true)
    }),
  )
})

test('monthly days keep the first day, or stand at the end of a shorter month', () => {
  fc.assert(
    fc.property(
      equal.filter(({ plan }) => plan.kind === 'EQUAL' && plan.frequency === 'MONTH'),
      drawn => {
        const parts = made(drawn)
        const wanted = Number(at(parts, 0).nominalDue.slice(8))
        const months = parts.map(
          ({ nominalDue }) => Number(nominalDue.slice(0, 4)) * 12 + Number(nominalDue.slice(5, 7)),
        )
        expect(months).toEqual(parts.map((_, index) => at(months, 0) + index))
        for (const { nominalDue } of parts) {
          const found = Number(nominalDue.slice(8))
          const isLast = addDays(nominalDue, 1).endsWith('-01')
          expect(found === wanted || (found < wanted && isLast)).toBe(true)
        }
      },
    ),
  )
})

test('weekly days keep their weekday and their distance', () => {
  fc.assert(
    fc.property(
      equal.filter(({ plan }) => plan.kind === 'EQUAL' && plan.frequency !== 'MONTH'),
      drawn => {
        const step = drawn.plan.kind === 'EQUAL' && drawn.plan.frequency === 'WEEK' ? 7 : 14
        for (const [before, after] of pairs(made(drawn))) {
          expect(daysBetween(before.nominalDue, after.nominalDue)).toBe(step)
          expect(weekday(after.nominalDue)).toBe(weekday(before.nominalDue))
        }
      },
    ),
  )
})

const isRightDay: Record<WeekendRule, (nominal: string, due: string) => boolean> = {
  AS_WRITTEN: (nominal, due) => due === nominal,
  NEXT_COURT_DAY: (nominal, due) => due >= nominal && isCourtDay(calendar, due),
  PREVIOUS_COURT_DAY: (nominal, due) => due <= nominal && isCourtDay(calendar, due),
}

test('a moved payment falls on a court day of the right side, and moving again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(equal, listed), drawn => {
      const { weekendRule } = drawn
      for (const { nominalDue, due } of made(drawn)) {
        expect(payableOn(due, weekendRule, calendar)).toBe(due)
        expect(isRightDay[weekendRule](nominalDue, due)).toBe(true)
      }
    }),
  )
})

test('a list that is a cent off is refused, whatever the list', () => {
  fc.assert(
    fc.property(listed, fc.constantFrom(-1, 1), (drawn, off) => {
      fc.pre(drawn.amountCents + off > 0 && drawn.amountCents + off <= 1_000_000_000)
      expect(() => made({ ...drawn, amountCents: drawn.amountCents + off })).toThrow('PLAN_DOES_NOT_ADD_UP')
    }),
  )
})
