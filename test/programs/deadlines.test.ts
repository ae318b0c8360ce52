import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, isCourtDay } from '../../server/programs/court-calendar.ts'
import { addDays, dayIn, daysBetween } from '../../server/programs/dates.ts'
import { deadlinesOf } from '../../server/programs/deadlines.ts'
import { programLibrary } from '../../server/programs/library.ts'
import { ccr, lasc, orangeLike, santaClaraLike } from './unlike-programs.ts'

const nothing = { hearingOn: null, invitedAt: null, signedOn: null }
const lastDays = (...input: Parameters<typeof deadlinesOf>) =>
  Object.fromEntries(deadlinesOf(...input).map(({ key, on }) => [key, on]))

test('two court days before the hearing, as in Los Angeles', () => {
  const onHearing = (hearingOn: string) => lastDays(lasc, { ...nothing, hearingOn }).AGREE
  expect(['2027-04-20', '2027-04-26', '2027-06-15'].map(onHearing)).toEqual(['2027-04-16', '2027-04-22', '2027-06-11'])
})

test('ten days before the hearing fall on a Saturday and roll back to Friday, as in Orange County', () => {
  expect(lastDays(orangeLike, { ...nothing, hearingOn: '2027-06-15' })).toEqual({ FILE: '2027-06-04' })
})

test('e-mails are due twenty days before the hearing, that day included, as in Santa Clara', () => {
  const [deadline] = deadlinesOf(santaClaraLike, { ...nothing, hearingOn: '2027-06-15' })
  expect(deadline).toMatchObject({ key: 'EMAILS_RECEIVED', on: '2027-05-26', timeZone: 'America/Los_Angeles' })
  expect(deadline?.endsAt.toISOString()).toBe('2027-05-27T06:59:59.999Z')
})

test('an invitation late in the evening counts from the day in the time zone of the court', () => {
  const invitedAt = new Date('2027-02-03T06:30:00Z')
  expect(lastDays(lasc, { ...nothing, invitedAt })).toEqual({ RESPOND_TO_INVITATION: '2027-02-16' })
})

test('the time to answer an invitation rolls forward over Presidents’ Day', () => {
  expect(lastDays(lasc, { ...nothing, invitedAt: new Date('2027-02-01T20:00:00Z') })).toEqual({
    RESPOND_TO_INVITATION: '2027-02-16',
  })
})

test('a deadline whose anchor is unknown is left out', () => {
  expect(deadlinesOf(lasc, nothing)).toEqual([])
})

test('a community case has no deadline that needs a hearing', () => {
  const invitedAt = new Date('2027-01-10T20:00:00Z')
  expect(lastDays(ccr, { hearingOn: '2027-04-20', invitedAt, signedOn: null })).toEqual({
    RESPOND_TO_INVITATION: '2027-01-31',
    AGREE: '2027-04-10',
  })
})

test('the earliest deadline comes first', () => {
  const found = deadlinesOf(lasc, { ...nothing, hearingOn: '2027-04-20', invitedAt: new Date('2027-02-01T20:00:00Z') })
  expect(found.map(({ key }) => key)).toEqual(['RESPOND_TO_INVITATION', 'AGREE', 'SIGN', 'FILE'])
})

test('the days of the worked case that comes too late, by the programs that ship', () => {
  const days = (key: string) => {
    const program = programLibrary.find(one => one.key === key)
    return program ? lastDays(program, { ...nothing, hearingOn: '2027-06-15' }) : {}
  }
  expect(days('santa-clara-small-claims').EMAILS_RECEIVED).toBe('2027-05-26')
  expect(days('orange-small-claims')).toEqual({ SIGN: '2027-06-04', FILE: '2027-06-04', END_OF_ODR: '2027-06-14' })
  expect(days('lasc-small-claims').AGREE).toBe('2027-06-11')
  expect(lastDays(lasc, { ...nothing, hearingOn: '2027-04-20' }).AGREE).toBe('2027-04-16')
})

const anyDay = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('2020-02-29', days))
/** How many court days lie from `from` on, and before `to`: counted one by one. */
const courtDaysBetween = (calendar: ReturnType<typeof calendarOf>, from: string, to: string): number => {
  let count = 0
  for (let day = from; day < to; day = addDays(day, 1)) count += isCourtDay(calendar, day) ? 1 : 0
  return count
}

test('before any hearing of 55 years, every program that ships counts its days as its rule says', () => {
  const withCourt = programLibrary.filter(({ court }) => court !== null)
  expect(withCourt.length).toBeGreaterThan(4)
  fc.assert(
    fc.property(fc.constantFrom(...withCourt), anyDay, (program, hearingOn) => {
      const calendar = calendarOf(program)
      const days = deadlinesOf(program, { ...nothing, hearingOn })
      for (const { key, on, endsAt } of days) {
        const rule = program.deadlines.find(one => one.key === key)
        if (!rule) throw new Error(`no rule for ${key}`)
        expect(on < hearingOn).toBe(true)
        if (rule.unit === 'COURT_DAY') {
          expect(isCourtDay(calendar, on)).toBe(true)
          expect(courtDaysBetween(calendar, on, hearingOn)).toBe(-rule.offset)
        } else if (rule.roll === 'NONE') expect(daysBetween(on, hearingOn)).toBe(-rule.offset)
        else {
          const meant = addDays(hearingOn, rule.offset)
          expect(on <= meant && isCourtDay(calendar, on)).toBe(true)
          expect(courtDaysBetween(calendar, addDays(on, 1), addDays(meant, 1))).toBe(0)
        }
        // The day ends with its last millisecond at the court, also when the clocks change.
        expect(dayIn(program.timeZone, endsAt)).toBe(on)
        expect(dayIn(program.timeZone, new Date(endsAt.getTime() + 1))).toBe(addDays(on, 1))
      }
      const order = ['EMAILS_RECEIVED', 'AGREE', 'SIGN', 'FILE'].flatMap(
        key => days.find(day => day.key === key)?.on ?? [],
      )
      expect(order).toEqual(order.toSorted())
    }),
    { numRuns: 150 },
  )
})
