/** Calendar files: read by a small reader of RFC 5545, so that what calendars make of them is what was meant. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarEvent } from '../../server/notices/calendar.ts'
import { readCalendar } from './read-calendar.ts'

const event: CalendarEvent = {
  uid: 'a@parley.example',
  sequence: 0,
  stamp: new Date('2027-03-01T18:00:00.000Z'),
  startsAt: new Date('2027-03-15T16:30:00.000Z'),
  minutes: 90,
  summary: 'Meeting',
  description: 'Sign in: https://parley.example',
  isCancelled: false,
}

describe('a calendar file', () => {
  it('says when, in UTC, and keeps its name', () => {
    expect(readCalendar(calendarFile(event))).toMatchObject({
      METHOD: 'PUBLISH',
      UID: 'a@parley.example',
      SEQUENCE: '0',
      DTSTART: '20270315T163000Z',
      DTEND: '20270315T180000Z',
      SUMMARY: 'Meeting',
      STATUS: 'CONFIRMED',
    })
    expect(readCalendar(calendarFile({ ...event, sequence: 1, isCancelled: true }))).toMatchObject({
      METHOD: 'CANCEL',
      STATUS: 'CANCELLED',
    })
  })

  it('carries any text whole, in lines of 75 octets at most that end with CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const file = calendarFile({ ...event, description: text })
        const lines = file.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(readCalendar(file).DESCRIPTION).toBe(text.replace(/\r\n|\r/g, '\n'))
      }),
    )
  })
})
