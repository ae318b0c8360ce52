/** Hearing on Tuesday 15 June 2027: addresses in time and too late, a defendant who never answers, and talk to the end. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeFor } from '../mails.ts'
import type { TestPerson } from '../person.ts'
import { join, optIn, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { courtOf, nextRelease, refer, seenByCourt, type CourtSystem } from './court-system.ts'

let world: World
let court: CourtSystem
let ana: TestPerson, bruno: TestPerson
const hearing = { on: '2027-06-15', time: '09:00', department: '11' }

beforeAll(async () => {
  world = await openWorld('2027-05-26T17:00:00.000Z')
  court = await courtOf(world, 'santa-clara', ['santa-clara-small-claims'])
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
})
afterAll(() => world.close())

/** Everything that a court sees of a case, without what tells one case from another. */
async function traceOf(caseNumber: string) {
  const { id, caseNumber: _number, cursor: _cursor, ...rest } = await seenByCourt(court, caseNumber)
  const { changes } = await court.do<{ changes: { nodes: { kind: string; at: string; case: { id: string } }[] } }>(
    `{ changes { nodes { kind at case { id } } } }`,
  )
  return { ...rest, changes: changes.nodes.filter(change => change.case.id === id).map(({ kind, at }) => [kind, at]) }
}

/** Both take part in a case that the court referred. */
async function talking(caseNumber: string): Promise<string> {
  const { case: referred } = await refer(court, caseNumber, { hearing })
  await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
  await optIn(ana, referred.id)
  await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
  await optIn(bruno, referred.id)
  return referred.id
}

it('addresses that the court had on 26 May are in time, those of 27 May too late', async () => {
  await talking('24SC910')
  const inTime = { hearing, emailsReceivedAt: '2027-05-26T17:00:00.000Z' }
  expect((await refer(court, '24SC930', inTime)).status).toBe('FORWARDED')
  world.setNow('2027-05-28T17:00:00.000Z')
  await court.renew()
  const late = { hearing, emailsReceivedAt: '2027-05-27T17:00:00.000Z' }
  expect((await refer(court, '24SC940', late)).status).toBe('TOO_LATE')
  // Sent late by the court, but received in time: the day of the addresses binds, not that of the message.
  expect((await refer(court, '24SC950', inTime)).status).toBe('FORWARDED')
})

it('a defendant who stays silent is NO_AGREEMENT to the court in the end, as everybody else without one', async () => {
  await nextRelease(world, court)
  const numbers = ['24SC910', '24SC930', '24SC940', '24SC950']
  for (const number of numbers)
    expect([number, (await seenByCourt(court, number)).outcome]).toEqual([number, 'PENDING'])
  // The time to answer is over on 9 June at the latest; the last day to agree is Friday 11 June.
  world.setNow('2027-06-10T17:00:00.000Z')
  await nextRelease(world, court)
  for (const number of numbers)
    expect([number, (await seenByCourt(court, number)).outcome]).toEqual([number, 'PENDING'])
  // The last day to agree has just ended: the job closes what was still open, and the court hears nothing yet.
  world.setNow('2027-06-12T08:00:00.000Z')
  await nextRelease(world, court)
  for (const number of numbers)
    expect([number, (await seenByCourt(court, number)).outcome]).toEqual([number, 'PENDING'])
  world.setNow('2027-06-12T20:00:00.000Z')
  await nextRelease(world, court)
  const ends = await Promise.all(numbers.map(number => traceOf(number)))
  for (const end of ends) expect(end).toMatchObject({ outcome: 'NO_AGREEMENT', isClosedByCourt: false, filings: [] })
  expect(new Set(ends.map(end => JSON.stringify(end.changes.at(-1)))).size).toBe(1)
})
