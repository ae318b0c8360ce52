import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as calendars from '../../server/programs/court-calendar.ts'
import { addDays, weekday } from '../../server/programs/dates.ts'
import { ccr, lasc } from './unlike-programs.ts'

const { addCourtDays, californiaCourtHolidays, calendarOf, isCourtDay, rollBackward, rollForward } = calendars
const calendar = calendarOf(lasc)
const anyDay = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('2020-01-01', days))

test("California's court holidays of 2027", () => {
  expect(californiaCourtHolidays(2027)).toEqual([
    '2027-01-01',
    '2027-01-18',
    '2027-02-12',
    '2027-02-15',
    '2027-03-31',
    '2027-05-31',
    '2027-06-18',
    '2027-07-05',
    '2027-09-06',
    '2027-09-24',
    '2027-11-11',
    '2027-11-25',
    '2027-11-26',
    '2027-12-24',
    '2027-12-31',
  ])
})

test('a New Year on a Saturday is observed in the year before', () => {
  expect(californiaCourtHolidays(2028)).not.toContain('2028-01-01')
  expect(isCourtDay(calendar, '2027-12-31')).toBe(false)
})

test('a closure entered by hand is no court day', () => {
  const closed = { ...calendar, closures: ['2027-04-19'] }
  expect(isCourtDay(calendar, '2027-04-19')).toBe(true)
  expect(isCourtDay(closed, '2027-04-19')).toBe(false)
  expect(addCourtDays(closed, '2027-04-20', -2)).toBe('2027-04-15')
})

test('two court days before the hearings of the worked cases', () => {
  const hearings = ['2027-04-20', '2027-04-26', '2027-06-15']
  expect(hearings.map(hearing => addCourtDays(calendar, hearing, -2))).toEqual([
    '2027-04-16',
    '2027-04-22',
    '2027-06-11',
  ])
})

test('payment days of the worked cases move to the next court day', () => {
  const days = ['2027-06-05', '2027-07-05', '2027-09-05', '2027-12-05', '2028-02-05', '2028-03-05']
  const moved = ['2027-06-07', '2027-07-06', '2027-09-07', '2027-12-06', '2028-02-07', '2028-03-06']
  expect(days.map(day => rollForward(calendar, day))).toEqual(moved)
})

test('a program without a court keeps the same public holidays', () => {
  expect(isCourtDay(calendarOf(ccr), '2027-07-05')).toBe(false)
})

test('no holiday is observed on a weekend or twice, in any year', () => {
  for (let year = 2020; year < 2100; year += 1) {
    const holidays = californiaCourtHolidays(year)
    expect(holidays.filter(day => weekday(day) === 0 || weekday(day) === 6)).toEqual([])
    expect(new Set(holidays).size).toBe(holidays.length)
    expect(holidays.length).toBeGreaterThanOrEqual(13)
  }
})

test('rolling ends on a court day, skips none, and rolling again changes nothing', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(1 as const, -1 as const), (day, step) => {
      const roll = step === 1 ? rollForward : rollBackward
      const rolled = roll(calendar, day)
      expect(isCourtDay(calendar, rolled)).toBe(true)
      for (let between = day; between !== rolled; between = addDays(between, step))
        expect(isCourtDay(calendar, between)).toBe(false)
      expect(roll(calendar, rolled)).toBe(rolled)
    }),
  )
})

test('court days counted forth and back meet again', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
      const start = rollForward(calendar, day)
      expect(addCourtDays(calendar, addCourtDays(calendar, start, count), -count)).toBe(start)
    }),
  )
})
