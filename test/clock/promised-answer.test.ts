/** When an answer to who asks for a neutral is promised: Orange County's hours, Monday to Friday, 8 to 5. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promisedAnswer, type Promised } from '../../server/cases/promised-answer.ts'
import { dayIn, weekday } from '../../server/programs/dates.ts'

const timeZone = 'America/Los_Angeles'
const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const
const program = (answerWithinHours = 24): Promised => ({
  timeZone,
  court: { holidays: 'CALIFORNIA', closures: [] },
  neutral: { answerWithinHours, weekHours: { days: [...days], from: '08:00', to: '17:00' } },
})
const by = (askedAt: string, hours?: number) => promisedAnswer(program(hours), new Date(askedAt)).toISOString()

describe('the promised answer', () => {
  it.each([
    ['on Monday morning: by the end of Tuesday', '2027-03-22T17:00:00Z', '2027-03-24T00:00:00.000Z'],
    ['on Monday evening: as if on Tuesday morning', '2027-03-23T02:00:00Z', '2027-03-25T00:00:00.000Z'],
    ['on Friday noon: over the weekend', '2027-03-19T19:00:00Z', '2027-03-23T00:00:00.000Z'],
    ['on Saturday: as if on Monday', '2027-03-20T19:00:00Z', '2027-03-24T00:00:00.000Z'],
    ['before Cesar Chavez Day, which is a holiday', '2027-03-30T17:00:00Z', '2027-04-02T00:00:00.000Z'],
    ['before the clocks change', '2027-03-12T17:00:00Z', '2027-03-16T00:00:00.000Z'],
  ])('to who asks %s', (_when, askedAt, answer) => expect(by(askedAt)).toBe(answer))

  it('counts less than a day in the hours of the program, and more in its days', () => {
    expect(by('2027-03-22T23:00:00Z', 4)).toBe('2027-03-23T18:00:00.000Z')
    expect(by('2027-03-22T17:00:00Z', 48)).toBe('2027-03-25T00:00:00.000Z')
    expect(by('2027-03-22T17:00:00Z', 26)).toBe('2027-03-23T17:00:00.000Z')
  })

  it('is the plain number of hours where a program names none', () => {
    const anyTime = { ...program(), neutral: { answerWithinHours: 24, weekHours: null } }
    const askedAt = new Date('2027-03-20T19:00:00Z')
    expect(promisedAnswer(anyTime, askedAt)).toEqual(new Date('2027-03-21T19:00:00Z'))
  })

  it('always lies ahead, on a working day within the hours, and never earlier for who asks later', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 100 }), fc.nat(5_000_000_00), (askedAt, hours, more) => {
        const answer = promisedAnswer(program(hours), askedAt)
        expect(answer > askedAt).toBe(true)
        expect([1, 2, 3, 4, 5]).toContain(weekday(dayIn(timeZone, answer)))
        const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(answer)
        expect(clock >= '08:00' && clock <= '17:00').toBe(true)
        expect(promisedAnswer(program(hours), new Date(askedAt.getTime() + more)) >= answer).toBe(true)
      }),
    )
  })
})
