import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as dates from '../../server/programs/dates.ts'

const { addDays, addMonths, dayIn, daysBetween, endOfDay, isIsoDate, startOfDay, weekday } = dates
const anyDay = fc.integer({ min: 0, max: 60_000 }).map(days => addDays('1950-01-01', days))
const zones = fc.constantFrom(
  'America/Los_Angeles',
  'America/New_York',
  'UTC',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
)

test('only days that exist are days', () => {
  expect(['2028-02-29', '2027-12-31'].every(isIsoDate)).toBe(true)
  const wrong = [
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '',
    '2027-01-01T00:00',
    '0000-01-01',
    '9999-12-31',
  ]
  expect(wrong.filter(isIsoDate)).toEqual([])
})

test('what is no day cannot be reckoned with', () => {
  expect(() => addDays('2027-02-30', 1)).toThrow(RangeError)
})

describe('months', () => {
  test('day 31 becomes the last of a shorter month, and comes back', () => {
    const months = [0, 1, 2, 3, 13].map(count => addMonths('2027-01-31', count))
    expect(months).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2028-02-29'])
  })

  test('a later month keeps the day, or is at its end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, count) => {
        const later = addMonths(day, count)
        const isLast = addDays(later, 1).endsWith('-01')
        expect(later.slice(8) === day.slice(8) || (isLast && later.slice(8) < day.slice(8))).toBe(true)
      }),
    )
  })
})

test('adding days and counting them are opposites', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
      expect((weekday(addDays(day, count)) - weekday(day) - count) % 7).toBeCloseTo(0)
    }),
  )
})

describe('the end of a day', () => {
  test('is the last millisecond before midnight in Los Angeles, in winter and in summer', () => {
    const ends = ['2027-01-15', '2027-07-15'].map(day => endOfDay('America/Los_Angeles', day).toISOString())
    expect(ends).toEqual(['2027-01-16T07:59:59.999Z', '2027-07-16T06:59:59.999Z'])
  })

  test('is right on the days on which the clocks change', () => {
    const lengths = ['2027-03-14', '2027-11-07'].map(day => {
      const zone = 'America/Los_Angeles'
      return (endOfDay(zone, day).getTime() + 1 - startOfDay(zone, day).getTime()) / 3_600_000
    })
    expect(lengths).toEqual([23, 25])
  })

  test('exists where the clocks jump over midnight, and where a whole day was left out', () => {
    expect(startOfDay('America/Sao_Paulo', '2017-10-15').toISOString()).toBe('2017-10-15T03:00:00.000Z')
    expect(endOfDay('Pacific/Apia', '2011-12-29').toISOString()).toBe('2011-12-30T09:59:59.999Z')
  })

  test('is the last instant that carries the date, in every zone', () => {
    fc.assert(
      fc.property(anyDay, zones, (day, zone) => {
        fc.pre(!(zone === 'Pacific/Apia' && day === '2011-12-30'))
        const end = endOfDay(zone, day)
        expect(dayIn(zone, end)).toBe(day)
        expect(dayIn(zone, new Date(end.getTime() + 1)) > day).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
