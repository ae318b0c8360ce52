import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapPoints, isGapClosed } from '../../client/ui/gap-points.ts'
import { monthGrid, planMonths } from '../../client/ui/plan-months.ts'

describe('the picture of the gap', () => {
  const series = { mine: [215000, null, 180000], theirs: [null, 140000, 180000] }

  it('places both sides on one scale and skips rounds without an offer', () => {
    const { mine, theirs } = gapPoints(series, 100, 50)
    expect(mine[0]).toEqual({ x: 0, y: 0, round: 0 })
    expect(mine[1]?.x).toBe(100)
    expect(mine[1]?.y).toBeCloseTo(23.33, 1)
    expect(theirs[0]).toEqual({ x: 50, y: 50, round: 1 })
    expect(theirs[1]).toEqual(mine[1])
  })

  it('knows when both named the same amount last', () => {
    expect(isGapClosed(series)).toBe(true)
    expect(isGapClosed({ mine: [100, 90], theirs: [90, 80] })).toBe(false)
    expect(isGapClosed({ mine: [null], theirs: [null] })).toBe(false)
  })

  it('stays inside its box whatever the amounts', () => {
    const amounts = fc.array(fc.option(fc.integer({ min: 1, max: 1e9 })), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, amounts, (mine, theirs) => {
        const points = gapPoints({ mine, theirs }, 300, 68)
        for (const { x, y } of [...points.mine, ...points.theirs]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(300)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(68)
        }
      }),
    )
  })
})

describe('the picture of a plan', () => {
  it('has every month from the first payment to the last, across the year', () => {
    const months = planMonths([{ due: '2027-02-15' }, { due: '2026-12-31' }, { due: '2027-02-01' }])
    expect(months).toEqual([
      { year: 2026, month: 12, days: [31] },
      { year: 2027, month: 1, days: [] },
      { year: 2027, month: 2, days: [1, 15] },
    ])
    expect(planMonths([])).toEqual([])
  })

  it('sets out a month in whole weeks', () => {
    const days = (year: number, month: number, firstWeekday: number) =>
      monthGrid(year, month, firstWeekday).map(week => week.map(({ day }) => day))
    expect(days(2028, 2, 0)).toEqual([
      [null, null, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11, 12],
      [13, 14, 15, 16, 17, 18, 19],
      [20, 21, 22, 23, 24, 25, 26],
      [27, 28, 29, null, null, null, null],
    ])
    expect(days(2027, 3, 1)[0]).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})
