/** Worked case 8, whole: a hearing on Tuesday, 15 June 2027, with three courts, each told through its own endpoint. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filingInput, mustAttendOf, onFiling, standing } from '../agreements/after-steps.ts'
import { readCase } from '../cases/case-steps.ts'
import { samples } from '../conversations/sample-files.ts'
import {
  courtOf,
  decisionDocument,
  hearingDocument,
  messageId,
  nextRelease,
  refer,
  seenByCourt,
  type CourtSystem,
} from '../courts/court-system.ts'
import { codeFor } from '../mails.ts'
import { acceptOffer, agreementOf, makeOffer, partiesOf, pays, type SeenAgreement } from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, join, onCase, optIn, signedIn, startCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const hearing = { on: '2027-06-15', time: '08:30' }
let world: World
let ana: TestPerson, bruno: TestPerson
let santaClara: CourtSystem, orange: CourtSystem, losAngeles: CourtSystem
/** By the number that its court gave it. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await openWorld('2027-05-20T17:00:00.000Z')
  santaClara = await courtOf(world, 'santa-clara', ['santa-clara-small-claims', 'santa-clara-remote-mediation'])
  orange = await courtOf(world, 'orange', ['orange-small-claims'])
  losAngeles = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
  await comeTo('2027-05-20T17:00:00.000Z')
  ids['30SC101'] = await activeCase(world, ana, bruno, {
    programKey: 'orange-small-claims',
    caseNumber: '30SC101',
    hearing,
  })
  ids['27SC101'] = await activeCase(world, ana, bruno, { caseNumber: '27SC101', hearing })
})
afterAll(() => world.close())

async function comeTo(instant: string): Promise<void> {
  world.setNow(instant)
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  await Promise.all([santaClara, orange, losAngeles].map(court => court.renew()))
}
const referOn = async (caseNumber: string, emailsReceivedAt: string): Promise<string> => {
  const { case: referred, status } = await refer(santaClara, caseNumber, { hearing, emailsReceivedAt })
  ids[caseNumber] = referred.id
  return status
}
const idOf = (caseNumber: string): string => ids[caseNumber] ?? ''
/** What a court is told of a case, without what tells one case from another. */
const toldOf = async (court: CourtSystem, caseNumber: string): Promise<string> => {
  const { id: _id, caseNumber: _number, cursor: _cursor, ...told } = await seenByCourt(court, caseNumber)
  return JSON.stringify(told)
}

describe('Santa Clara', () => {
  it('forwards what was complete on 26 May; the plaintiff starts, and then it waits for the defendant', async () => {
    await comeTo('2027-05-25T17:00:00.000Z')
    // Of the first the plaintiff says nothing, of the second the defendant; the third is declined by who had joined.
    for (const number of ['24SC1', '24SC2', '24SC3']) {
      expect(await referOn(number, '2027-05-25T17:00:00.000Z')).toBe('FORWARDED')
      if (number === '24SC1') continue
      await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
      await optIn(ana, idOf(number))
      await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
      world.later({ minutes: 1 })
    }
    await onCase(bruno, 'declineCase', idOf('24SC3'))
    // The day itself is in time, though the message comes later.
    await comeTo('2027-05-28T17:00:00.000Z')
    expect(await referOn('24SC4', '2027-05-27T06:59:59.000Z')).toBe('FORWARDED')
  })

  it('is too late on 27 May: there is no talk here, the hearing stands, and remote mediation is offered instead', async () => {
    world.later({ minutes: 1 })
    expect(await referOn('24SC5', '2027-05-27T07:00:00.000Z')).toBe('TOO_LATE')
    await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
    const { case: seen } = await ana.do<{ case: Record<string, unknown> }>(
      `query($id: ID!) { case(id: $id) { intake { screenedOutReason alternative } mustAttend { text isConfirmed } viewerCan { optIn } } }`,
      { id: idOf('24SC5') },
    )
    expect(seen).toMatchObject({
      intake: {
        screenedOutReason: 'TOO_LATE',
        alternative: expect.stringContaining('free mediation by telephone or video') as unknown,
      },
      mustAttend: { text: expect.stringContaining('You must attend your hearing.') as unknown, isConfirmed: true },
      viewerCan: { optIn: false },
    })
    const instead = await startCase(world, ana, {
      programKey: 'santa-clara-remote-mediation',
      caseNumber: '24SC5',
      hearing,
    })
    const { case: remote } = await ana.do<{ case: { remoteSessions: { kinds: string[] } } }>(
      `query($id: ID!) { case(id: $id) { remoteSessions { kinds } } }`,
      { id: instead.id },
    )
    expect(remote.remoteSessions.kinds).toEqual(['PHONE', 'VIDEO'])
  })

  it('ends when the defendant stays silent: both read the program’s words, and the court not a word of it', async () => {
    await comeTo('2027-06-02T07:00:00.000Z')
    await world.app.jobs.run()
    for (const person of [ana, bruno]) {
      expect(await readCase(person, idOf('24SC2'))).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT' })
      expect(await mustAttendOf(person, idOf('24SC2'))).toBe(
        'The time for online dispute resolution has ended. You must attend your hearing.',
      )
    }
    await nextRelease(world, santaClara)
    for (const number of ['24SC1', '24SC2', '24SC3', '24SC4'])
      expect(JSON.parse(await toldOf(santaClara, number))).toMatchObject({ outcome: 'PENDING' })
  })
})

describe('Orange County', () => {
  let agreement: SeenAgreement
  const png = new Uint8Array(samples['png'] ?? [])

  it('has Friday 4 June as the last safe day; an agreement of 9 June, signed by hand, is late', async () => {
    await comeTo('2027-06-09T18:00:00.000Z')
    const id = idOf('30SC101')
    const days = (await readCase(ana, id)).deadlines.map(({ key: name, on }) => [name, on])
    expect(days).toContainEqual(['FILE', '2027-06-04'])
    const [anas = '', brunos = ''] = await partiesOf(ana, id)
    await acceptOffer(bruno, await makeOffer(ana, id, [brunos], [pays(brunos, anas, [50_000, '2027-07-01'])]))
    agreement = await agreementOf(ana, id)
    const pages = [
      [ana, bruno, anas],
      [bruno, ana, brunos],
    ] as const
    for (const [signer, other, party] of pages) {
      const query = { key: key(), name: 'page.png', code: agreement.hash.slice(0, 16), on: '2027-06-09', party }
      const added = await signer.fetch(`/agreements/${agreement.id}/counterparts?${new URLSearchParams(query)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: png,
      })
      expect(added.status).toBe(201)
      const { agreement: seen } = await other.do<{ agreement: { counterparts: { id: string; canCheck: boolean }[] } }>(
        `query($id: ID!) { agreement(id: $id) { counterparts { id canCheck } } }`,
        { id: agreement.id },
      )
      const counterpartId = seen.counterparts.find(one => one.canCheck)?.id
      await other.do(`mutation($input: ConfirmCounterpartInput!) { confirmCounterpart(input: $input) { id } }`, {
        input: { key: key(), counterpartId, hash: agreement.hash },
      })
    }
    await world.app.jobs.run()
    const [filing] = (await standing(ana, agreement.id)).filings
    expect(filing).toMatchObject({ actor: 'PARTIES', status: 'DUE', dueOn: '2027-06-04', isLate: true })
    expect(filing?.lateText).toMatch(/late\. The court may still take it.*form and your evidence/)
    const pack = await (await bruno.fetch(filing?.packHtmlUrl ?? '')).text()
    for (const words of ['This is late', 'form and your evidence', 'original pages']) expect(pack).toContain(words)
    await ana.do(onFiling('reportFiling'), filingInput(filing?.id ?? ''))
  })

  it('expects everybody at the hearing until its own notice says otherwise, also once it took the filing', async () => {
    await nextRelease(world, orange)
    const [filing] = (await seenByCourt(orange, '30SC101')).filings
    expect(filing).toMatchObject({ status: 'SENT', isLate: true })
    const on = { caseNumber: '30SC101' }
    await orange.do(decisionDocument, {
      input: { ...on, messageId: messageId(), filingId: filing?.id, decision: 'ACCEPTED' },
    })
    await comeTo('2027-06-10T18:00:00.000Z')
    for (const person of [ana, bruno])
      expect(await mustAttendOf(person, idOf('30SC101'))).toContain('You need to attend your hearing.')
    await orange.do(hearingDocument, { input: { ...on, messageId: messageId(), isVacated: true } })
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, idOf('30SC101'))).toBeNull()
  })
})

describe('Los Angeles', () => {
  it('has Friday 11 June as the last day to agree; then all courts hear NO_AGREEMENT, and of nobody who was silent', async () => {
    expect((await readCase(ana, idOf('27SC101'))).deadlines).toContainEqual(
      expect.objectContaining({ key: 'AGREE', on: '2027-06-11', endsAt: '2027-06-12T06:59:59.999Z' }),
    )
    await comeTo('2027-06-12T20:00:00.000Z')
    await nextRelease(world)
    await nextRelease(world, santaClara)
    await losAngeles.renew()
    expect(JSON.parse(await toldOf(losAngeles, '27SC101'))).toMatchObject({ outcome: 'NO_AGREEMENT' })
    const told = await Promise.all(['24SC1', '24SC2', '24SC3'].map(number => toldOf(santaClara, number)))
    expect(told[0]).toContain('"outcome":"NO_AGREEMENT"')
    expect(told).toEqual([told[0], told[0], told[0]])
    expect(told[0]).not.toMatch(/silent|declin|expired|withdr|joined|invit/i)
  })
})
