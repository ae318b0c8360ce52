import { describe, expect, test } from 'vitest'
import { mustAttend, type AttendanceFacts, type HearingFacts } from '../../server/cases/must-attend.ts'
import { ccr, housingLike, lasc } from '../programs/unlike-programs.ts'

const hearing: HearingFacts = {
  on: '2027-04-20',
  at: new Date('2027-04-20T15:30:00Z'),
  department: '90',
  source: 'COURT_SYSTEM',
  vacatedByCourtAt: null,
}
const facts = (change: Partial<AttendanceFacts> = {}, heard: Partial<HearingFacts> = {}): AttendanceFacts => ({
  caseType: 'SMALL_CLAIMS',
  hearing: { ...hearing, ...heard },
  someDoNotParticipate: false,
  deadlineExpired: false,
  filingAcceptedByCourtAt: null,
  now: new Date('2027-02-22T20:00:00Z'),
  ...change,
})

test('before the hearing all parties must attend, in the court’s words', () => {
  expect(mustAttend(lasc, facts())).toEqual({
    notice: 'BEFORE_HEARING',
    text: lasc.notices.mustAttend,
    hearingOn: '2027-04-20',
    hearingAt: hearing.at,
    department: '90',
    confirmed: true,
    source: 'COURT_SYSTEM',
    lookUpUrl: lasc.court?.lookUpUrl,
  })
})

describe('the duty ends', () => {
  const at = (now: string, heard: Partial<HearingFacts> = {}) => mustAttend(lasc, facts({ now: new Date(now) }, heard))

  test('after the day of the hearing, as the court’s clock counts it', () => {
    expect(at('2027-04-21T06:59:59.999Z')).not.toBeNull()
    expect(at('2027-04-21T07:00:00Z')).toBeNull()
  })

  test('with the court’s notice of 3 March, and not a moment before', () => {
    const vacated = { vacatedByCourtAt: new Date('2027-03-03T17:00:00Z') }
    expect(at('2027-03-03T16:59:59Z', vacated)).not.toBeNull()
    expect(at('2027-03-03T17:00:00Z', vacated)).toBeNull()
  })

  test('never with an accepted filing, where the court sends a notice', () => {
    expect(mustAttend(lasc, facts({ filingAcceptedByCourtAt: new Date('2027-02-01') }))).not.toBeNull()
  })

  test('with an accepted filing where a standing order of the court says so', () => {
    const caseType = 'UNLAWFUL_DETAINER'
    expect(mustAttend(housingLike, facts({ caseType }))).not.toBeNull()
    expect(mustAttend(housingLike, facts({ caseType, filingAcceptedByCourtAt: new Date('2027-02-01') }))).toBeNull()
  })
})

describe('when the date is unknown', () => {
  test('all must attend, and nothing is confirmed', () => {
    expect(mustAttend(lasc, facts({}, { on: null, at: null }))).toMatchObject({ hearingOn: null, confirmed: false })
    expect(mustAttend(lasc, facts({ hearing: null }))).toMatchObject({
      hearingOn: null,
      confirmed: false,
      source: null,
    })
  })

  test('the hour alone tells the day in the court’s time zone', () => {
    const evening = new Date('2027-04-21T01:00:00Z')
    expect(mustAttend(lasc, facts({}, { on: null, at: evening }))?.hearingOn).toBe('2027-04-20')
  })
})

test('what a party says of the hearing is not confirmed; what staff or the court say is', () => {
  const confirmed = (source: HearingFacts['source']) => mustAttend(lasc, facts({}, { source }))?.confirmed
  expect([confirmed('PARTY'), confirmed('STAFF'), confirmed('COURT_SYSTEM')]).toEqual([false, true, true])
})

test('who does not take part, and a deadline that passed, have the court’s exact words', () => {
  const english = (change: Partial<AttendanceFacts>) => mustAttend(lasc, facts(change))?.text.en
  expect(english({ someDoNotParticipate: true })).toBe('ALL PARTIES MUST ATTEND THEIR HEARING OR TRIAL.')
  expect(english({ deadlineExpired: true })).toBe('ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.')
  expect(mustAttend(lasc, facts({ someDoNotParticipate: true, deadlineExpired: true }))?.notice).toBe(
    'SOME_DO_NOT_PARTICIPATE',
  )
})

test('a community case has nothing to attend', () => {
  expect(mustAttend(ccr, facts({ caseType: 'COMMUNITY', deadlineExpired: true }))).toBeNull()
})
