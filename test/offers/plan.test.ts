import { describe, expect, test } from 'vitest'
import { ifMissed } from '../../server/offers/if-missed.ts'
import { planInstalments, PlanProblem, type PlanInput } from '../../server/offers/plan.ts'
import type { MoneyTerm, PlanChoice } from '../../server/offers/term.ts'
import { calendarOf } from '../../server/programs/court-calendar.ts'
import { lasc } from '../programs/unlike-programs.ts'

const calendar = calendarOf(lasc)
const listed = (...payments: [due: string, amountCents: number][]): PlanChoice => ({
  kind: 'LISTED',
  payments: payments.map(([due, amountCents]) => ({ due, amountCents })),
})
const monthly = (firstDue: string, count: number): PlanChoice => ({
  kind: 'EQUAL',
  frequency: 'MONTH',
  firstDue,
  count,
})

function plan(amountCents: number, choice: PlanChoice, more: Partial<PlanInput> = {}) {
  return planInstalments({
    amountCents,
    plan: choice,
    weekendRule: 'AS_WRITTEN',
    calendar,
    today: '2027-02-01',
    ...more,
  })
}

/** What the engine says no with. */
function problemOf(...input: Parameters<typeof plan>): Pick<PlanProblem, 'code' | 'field' | 'data'> {
  try {
    plan(...input)
  } catch (error) {
    if (error instanceof PlanProblem) return { code: error.code, field: error.field, data: error.data }
    throw error
  }
  throw new Error('the plan was accepted')
}

describe('the worked cases', () => {
  test('1,800.00 in two parts on 15 March and 15 April', () => {
    expect(plan(180_000, monthly('2027-03-15', 2))).toEqual([
      { number: 1, nominalDue: '2027-03-15', due: '2027-03-15', amountCents: 90_000 },
      { number: 2, nominalDue: '2027-04-15', due: '2027-04-15', amountCents: 90_000 },
    ])
  })

  test('3,960.00 in twelve parts on the 5th, moved to the next court day', () => {
    const parts = plan(396_000, monthly('2027-05-05', 12), { weekendRule: 'NEXT_COURT_DAY' })
    expect(parts.map(part => part.amountCents)).toEqual(Array(12).fill(33_000))
    expect(parts.map(part => part.due)).toEqual([
      '2027-05-05',
      '2027-06-07',
      '2027-07-06',
      '2027-08-05',
      '2027-09-07',
      '2027-10-05',
      '2027-11-05',
      '2027-12-06',
      '2028-01-05',
      '2028-02-07',
      '2028-03-06',
      '2028-04-05',
    ])
  })

  test('5,460.00 in six parts of 910.00', () => {
    expect(plan(546_000, monthly('2027-05-05', 6)).map(part => part.amountCents)).toEqual(Array(6).fill(91_000))
  })

  test('180.00 as 90.00 and 90.00 by 1 March', () => {
    const parts = plan(18_000, listed(['2027-02-15', 9_000], ['2027-03-01', 9_000]))
    expect(parts.map(({ due, amountCents }) => [due, amountCents])).toEqual([
      ['2027-02-15', 9_000],
      ['2027-03-01', 9_000],
    ])
  })
})

test('what does not divide is written into the last part', () => {
  expect(plan(10_000, monthly('2027-03-01', 3)).map(part => part.amountCents)).toEqual([3_333, 3_333, 3_334])
})

test('every week, every two weeks, once', () => {
  const days = (frequency: 'WEEK' | 'TWO_WEEKS' | 'ONCE', count: number) =>
    plan(300, { kind: 'EQUAL', frequency, firstDue: '2027-02-26', count }).map(part => part.due)
  expect(days('WEEK', 3)).toEqual(['2027-02-26', '2027-03-05', '2027-03-12'])
  expect(days('TWO_WEEKS', 3)).toEqual(['2027-02-26', '2027-03-12', '2027-03-26'])
  expect(days('ONCE', 1)).toEqual(['2027-02-26'])
})

test('day 31 becomes the end of the month and does not drift', () => {
  const days = plan(500, monthly('2027-12-31', 5)).map(part => part.due)
  expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'])
})

describe('a plan is refused', () => {
  const once = monthly('2027-03-15', 1)

  test.each([
    [0, 'AMOUNT_NOT_POSITIVE'],
    [-5, 'AMOUNT_NOT_POSITIVE'],
    [0.1, 'AMOUNT_NOT_WHOLE_CENTS'],
    [Number.NaN, 'AMOUNT_NOT_WHOLE_CENTS'],
    [1e17, 'AMOUNT_TOO_LARGE'],
    [1_000_000_001, 'AMOUNT_TOO_LARGE'],
  ])('with an amount of %d cents', (cents, code) => {
    expect(problemOf(cents, once)).toMatchObject({ code, field: 'amountCents' })
  })

  test('with 400 payments, with none, with half a one, with two at once', () => {
    expect(problemOf(90_000, monthly('2027-03-15', 400), { maxInstalments: 60 })).toEqual({
      code: 'TOO_MANY_INSTALMENTS',
      field: 'plan.count',
      data: { max: 60 },
    })
    expect(problemOf(90_000, monthly('2027-03-15', 1e9)).code).toBe('TOO_MANY_INSTALMENTS')
    for (const count of [0, -1, 1.5, Number.NaN])
      expect(problemOf(90_000, monthly('2027-03-15', count)).code).toBe('COUNT_INVALID')
    expect(problemOf(90_000, { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-03-15', count: 2 }).code).toBe(
      'COUNT_INVALID',
    )
    expect(problemOf(90_000, listed())).toMatchObject({ code: 'COUNT_INVALID', field: 'plan.payments' })
  })

  test('when it does not add up, and says by how much', () => {
    const short = listed(['2027-03-15', 9_000], ['2027-04-15', 8_000])
    expect(problemOf(18_000, short)).toEqual({
      code: 'PLAN_DOES_NOT_ADD_UP',
      field: 'plan.payments',
      data: { differenceCents: 1_000 },
    })
    expect(problemOf(16_000, short).data).toEqual({ differenceCents: -1_000 })
  })

  test('when a part is nothing', () => {
    expect(problemOf(2, monthly('2027-03-15', 3)).code).toBe('INSTALMENT_NOT_POSITIVE')
    expect(problemOf(100, listed(['2027-03-15', 0], ['2027-04-15', 100]))).toMatchObject({
      code: 'INSTALMENT_NOT_POSITIVE',
      field: 'plan.payments[0].amountCents',
    })
  })

  test('when a day is past, is none, or is more than 30 years away', () => {
    expect(problemOf(100, monthly('2027-01-31', 1))).toMatchObject({ code: 'FIRST_DAY_PAST', field: 'plan.firstDue' })
    expect(problemOf(100, monthly('2027-02-30', 1)).code).toBe('DATE_INVALID')
    expect(problemOf(100, listed(['15 March', 100]))).toMatchObject({ field: 'plan.payments[0].due' })
    expect(problemOf(100, monthly('2057-02-02', 1)).code).toBe('TOO_FAR')
    expect(problemOf(1_000, monthly('2056-12-01', 4))).toMatchObject({ code: 'TOO_FAR', field: 'plan.count' })
    expect(problemOf(100, monthly('9999-12-31', 1)).code).toBe('DATE_INVALID')
  })

  test('when its day is past, even if moving it would save it', () => {
    expect(problemOf(100, monthly('2027-01-31', 1), { weekendRule: 'NEXT_COURT_DAY' }).code).toBe('FIRST_DAY_PAST')
  })

  test('when moving to the court day before would put the first payment into the past', () => {
    const sunday = monthly('2027-02-07', 1)
    expect(plan(100, sunday, { today: '2027-02-06' })[0]?.due).toBe('2027-02-07')
    expect(problemOf(100, sunday, { today: '2027-02-06', weekendRule: 'PREVIOUS_COURT_DAY' }).code).toBe(
      'FIRST_DAY_PAST',
    )
  })

  test('when days go back, stand twice, or become one day by moving', () => {
    expect(problemOf(200, listed(['2027-03-15', 100], ['2027-03-14', 100])).code).toBe('DATES_NOT_INCREASING')
    expect(problemOf(200, listed(['2027-03-15', 100], ['2027-03-15', 100])).code).toBe('DATES_NOT_INCREASING')
    const weekend = listed(['2027-03-13', 100], ['2027-03-14', 100])
    expect(plan(200, weekend)).toHaveLength(2)
    expect(problemOf(200, weekend, { weekendRule: 'NEXT_COURT_DAY' })).toEqual({
      code: 'DATES_NOT_INCREASING',
      field: 'plan.payments[1].due',
      data: { number: 2, due: '2027-03-15', previousDue: '2027-03-15' },
    })
  })
})

test('a payment may fall due today', () => {
  expect(plan(100, monthly('2027-02-01', 1))[0]?.due).toBe('2027-02-01')
})

describe('if a payment is missed', () => {
  const instalments = plan(396_000, monthly('2027-05-05', 12), { weekendRule: 'NEXT_COURT_DAY' })
  const term: MoneyTerm = {
    kind: 'MONEY',
    payerPartyId: 'b',
    sourceName: null,
    payeePartyId: 'a',
    payeeName: null,
    amountCents: 396_000,
    currency: 'USD',
    plan: monthly('2027-05-05', 12),
    instalments,
    graceDays: 5,
    weekendRule: 'NEXT_COURT_DAY',
    onDefault: 'JUDGMENT_FOR_BALANCE',
    note: null,
  }

  test('the fifth of twelve leaves 2,640.00, the grace counted from the day that was moved', () => {
    expect(ifMissed(term, 5)).toEqual({
      number: 5,
      due: '2027-09-07',
      graceEndsOn: '2027-09-12',
      missedCents: 33_000,
      paidCents: 132_000,
      balanceCents: 264_000,
      owedAtOnceCents: 264_000,
      onDefault: 'JUDGMENT_FOR_BALANCE',
    })
  })

  test('without a consequence only the missed payment is owed', () => {
    expect(ifMissed({ ...term, onDefault: 'NONE' }, 5).owedAtOnceCents).toBe(33_000)
    expect(ifMissed({ ...term, onDefault: 'ACCELERATE' }, 1).owedAtOnceCents).toBe(396_000)
    expect(ifMissed({ ...term, onDefault: 'ACCELERATE' }, 12).owedAtOnceCents).toBe(33_000)
  })

  test('a payment that is not in the plan cannot be missed', () => {
    expect(() => ifMissed(term, 13)).toThrow(RangeError)
  })
})
