import { expect, test } from 'vitest'
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
