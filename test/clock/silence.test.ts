/** The clock of Evidence Code 1125, as a pure rule. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuiet, silenceOf, type SilenceFacts } from '../../server/cases/silence.ts'
import { addDays, dayIn, daysBetween } from '../../server/programs/dates.ts'

const timeZone = 'America/Los_Angeles'
const at = (instant: string) => new Date(instant)
const facts = (changes: Partial<SilenceFacts> = {}): SilenceFacts => ({
  timeZone,
  mediatedSince: at('2027-03-01T18:00:00.000Z'),
  lastJointAt: null,
  isExtended: false,
  hearingOn: '2027-04-20',
  ...changes,
})

describe('the silence that ends a mediation', () => {
  it('is ten calendar days at the court, across the change of clocks, and is warned of on the seventh', () => {
    expect(silenceOf(facts({ lastJointAt: at('2027-03-10T07:59:00.000Z') }))).toEqual({
      on: '2027-03-19',
      endsAt: at('2027-03-20T06:59:59.999Z'),
      warnAt: at('2027-03-16T16:00:00.000Z'),
    })
  })

  it('is counted from when the neutral came, not from what was said before', () => {
    expect(silenceOf(facts({ lastJointAt: at('2027-02-01T18:00:00.000Z') }))?.on).toBe('2027-03-11')
  })

  it('ends nothing once all have agreed to go on: the hearing does, or a written end alone', () => {
    expect(silenceOf(facts({ isExtended: true }))).toMatchObject({ on: '2027-04-20', warnAt: null })
    expect(silenceOf(facts({ isExtended: true, hearingOn: null }))).toBeNull()
    expect(isQuiet(facts({ isExtended: true }), at('2027-04-20T18:00:00.000Z'))).toBe(false)
  })

  it('is warned of from the seventh day until it ends, whenever the last joint act was, in any zone', () => {
    const zones = ['America/Los_Angeles', 'Pacific/Auckland', 'UTC', 'America/St_Johns']
    fc.assert(
      fc.property(
        fc.date({ min: at('2025-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 20 * 24 * 60 }),
        fc.constantFrom(...zones),
        (last, minutes, zone) => {
          const since = new Date(last.getTime() - 86_400_000)
          const of = facts({ timeZone: zone, mediatedSince: since, lastJointAt: last, hearingOn: null })
          const silence = silenceOf(of)
          if (!silence?.warnAt) throw new Error('no silence')
          expect(daysBetween(dayIn(zone, last), silence.on)).toBe(10)
          expect(dayIn(zone, silence.endsAt)).toBe(silence.on)
          expect(dayIn(zone, new Date(silence.endsAt.getTime() + 1))).toBe(addDays(silence.on, 1))
          expect(dayIn(zone, silence.warnAt)).toBe(addDays(dayIn(zone, last), 7))
          const now = new Date(last.getTime() + minutes * 60_000)
          expect(isQuiet(of, now)).toBe(now >= silence.warnAt && now <= silence.endsAt)
          // A later joint act never brings the end nearer.
          const later = silenceOf({ ...of, lastJointAt: now })
          expect(later && later.endsAt >= silence.endsAt).toBe(true)
        },
      ),
    )
  })
})
