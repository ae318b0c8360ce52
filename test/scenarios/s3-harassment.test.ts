/** Worked case 3, whole: civil harassment. Nothing goes from party to party but what the mediator passes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { byStaff, confirmDuty, filingInput, mustAttendOf, standing } from '../agreements/after-steps.ts'
import {
  courtOf,
  decisionDocument,
  hearingDocument,
  messageId,
  nextRelease,
  packetDocument,
  seenByCourt,
  type CourtSystem,
} from '../courts/court-system.ts'
import { visit } from '../events/presence-visit.ts'
import { codeFor, mailsTo } from '../mails.ts'
import { everyFieldOf } from '../outsiders/documents.ts'
import { key, type TestPerson } from '../person.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import { acceptOffer, agreementOf, readOffer, sign } from '../offers/deals.ts'
import { admit, conversations, join, openPrivate, send, signedIn, startCase, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const schema = buildParleySchema()
const every = (type: string): string => everyFieldOf(schema.getType(type) as never)

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, omar: TestPerson, carla: TestPerson, sam: TestPerson
let court: CourtSystem
let id: string
let parties: { ana: string; bruno: string }

beforeAll(async () => {
  world = await openWorld('2027-01-25T18:00:00.000Z')
  court = await courtOf(world, 'los-angeles', ['ccr'])
  await people()
})
afterAll(() => world.close())

async function people(): Promise<void> {
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
  ;[omar, carla, sam] = await signedIn(world, 'omar', 'carla', 'sam')
  await court.renew()
}

const harassment = {
  programKey: 'ccr',
  caseType: 'CIVIL_HARASSMENT',
  side: 'PETITIONER',
  caseNumber: '27CH00911',
  claimCents: null,
  hearing: { on: '2027-02-24', time: '08:30', department: '12' },
  others: [{ name: 'Bruno Reyes', side: 'RESPONDENT', email: 'bruno@demo.parley.example' }],
}
const optInDocument = `mutation($input: OptInInput!) { optIn(input: $input) { id status safetyMode } }`
const noticeOf = async (person: TestPerson): Promise<string> =>
  (
    await person.do<{ case: { program: { notice: { version: string } } } }>(
      `query($id: ID!) { case(id: $id) { program { notice { version } } } }`,
      { id },
    )
  ).case.program.notice.version
const clockDay = async (person: TestPerson): Promise<string | null> => {
  const { case: seen } = await person.do<{ case: { mediationClock: { on: string } | null } }>(
    `query($id: ID!) { case(id: $id) { mediationClock { on } } }`,
    { id },
  )
  return seen.mediationClock?.on ?? null
}
const wholeCase = async (person: TestPerson): Promise<string> =>
  JSON.stringify(
    await person.do(`query($id: ID!) { myCases ${every('CaseCardConnection')} case(id: $id) ${every('Case')} }`, {
      id,
    }),
  )

describe('a civil harassment case', () => {
  it('asks about safety first, and is looked at by the program before anybody is invited', async () => {
    await expect(startCase(world, ana, harassment)).rejects.toThrow(/orderInForce/)
    ;({ id } = await startCase(world, ana, {
      ...harassment,
      orderInForce: true,
      safetyNeeds: 'SAFE-4411: never at the same hour.',
    }))
    expect(await mailsTo(world, 'bruno')).toEqual([])
    await admit(carla, id)
    const code = await codeFor(world, 'bruno')
    const preview = JSON.stringify(
      await world
        .anonymous()
        .do(`query($code: String!) { invitation(code: $code) ${every('InvitationPreview')} }`, { code }),
    )
    expect(preview).not.toMatch(/Ana|Bruno|harass|27CH/i)
    expect(JSON.stringify(await mailsTo(world, 'bruno'))).not.toMatch(/Ana|harass|27CH/i)
    await ana.do(optInDocument, { input: { key: key(), caseId: id, noticeVersion: await noticeOf(ana) } })
    await join(bruno, code, 'Bruno Reyes')
    const noticeVersion = await noticeOf(bruno)
    expect(await bruno.refused(optInDocument, { input: { key: key(), caseId: id, noticeVersion } })).toMatchObject({
      field: 'orderInForce',
    })
    await bruno.do(optInDocument, { input: { key: key(), caseId: id, noticeVersion, orderInForce: false } })
    const { case: seen } = await ana.do<{
      case: { status: string; safetyMode: boolean; parties: { id: string; name: string }[] }
    }>(
      `query($id: ID!) { case(id: $id) { status safetyMode parties { id name } program { safety { notRestrainingOrder quickExitUrl } } } }`,
      { id },
    )
    expect(seen).toMatchObject({ status: 'ACTIVE', safetyMode: true })
    const named = (name: string) => seen.parties.find(party => party.name === name)?.id ?? ''
    parties = { ana: named('Ana Silva'), bruno: named('Bruno Reyes') }
  })

  it('has no joint conversation; the mediator comes from the start and speaks with each alone', async () => {
    await takeSeat(mira, id)
    expect(await conversations(ana, id)).toEqual([])
    await openPrivate(ana, id)
    await openPrivate(bruno, id)
    await send(ana, id, 'PRIVATE', 'ZEBRA-77: I am afraid of the stairs.')
    expect((await conversations(ana, id)).map(({ kind }) => kind)).toEqual(['PRIVATE'])
    expect((await conversations(mira, id)).map(({ kind }) => kind)).toEqual(['PRIVATE', 'PRIVATE'])
    const { case: seen } = await bruno.do<{ case: { mediation: { introduction: string | null } } }>(
      `query($id: ID!) { case(id: $id) { mediation { introduction } } }`,
      { id },
    )
    expect(seen.mediation.introduction).toContain('I am Mira Cho')
  })

  it('shows neither party the other’s contact data, words or answers about safety', async () => {
    const brunos = await wholeCase(bruno)
    for (const secret of ['ZEBRA', 'SAFE-4411', 'ana@demo', '"orderInForce":true']) expect(brunos).not.toContain(secret)
    const anas = await wholeCase(ana)
    expect(anas).not.toContain('bruno@demo')
    // What the other is doing just now is no field of anything that a party can ask for, and told of no conversation.
    const ofBruno = (await conversations(bruno, id))[0]?.id ?? ''
    const [atAna, atBruno] = [visit(world.url, ana, ofBruno), visit(world.url, bruno, ofBruno)]
    await expect.poll(() => atBruno.now()?.here.length, { timeout: 5_000 }).toBe(1)
    await expect.poll(() => atAna.refused, { timeout: 5_000 }).toBe('NOT_FOUND')
    expect(atAna.told).toEqual([])
    for (const one of [atAna, atBruno]) one.stop()
    expect(every('Case') + every('CaseCardConnection')).not.toMatch(/online|presence|lastSeen|typing/i)
  })

  it('an observer, announced with the duty, reads nothing that Ana does not let him read', async () => {
    await mira.do(`mutation($input: InviteToSeatInput!) { inviteToSeat(input: $input) { id } }`, {
      input: { key: key(), caseId: id, role: 'OBSERVER', name: 'Omar Haddad', email: 'omar@demo.parley.example' },
    })
    expect(await wholeCase(ana)).toContain('Omar Haddad')
    world.later({ hours: 25 })
    await people()
    const code = (await mailsTo(world, 'omar')).flatMap(({ text }) => /\/seat\/([0-9A-Z-]+)/.exec(text)?.[1] ?? [])[0]
    await omar.do(`mutation($input: TakeAnnouncedSeatInput!) { takeAnnouncedSeat(input: $input) { id } }`, {
      input: { key: key(), code, name: 'Omar Haddad', hasNoConflict: true },
    })
    await send(ana, id, 'PRIVATE', 'ZEBRA-78')
    expect(await wholeCase(omar)).not.toContain('ZEBRA')
    expect(await conversations(omar, id)).toEqual([])
  })

  it('no offer goes from party to party: the mediator reads it first and passes the terms on, without the words', async () => {
    const until = '2028-02-15'
    const act = (partyId: string, what: string, due: string | null = until) => ({ action: { partyId, what, due } })
    const { makeOffer } = await ana.do<{ makeOffer: { id: string; status: string } }>(
      `mutation($input: MakeOfferInput!) { makeOffer(input: $input) { id status } }`,
      {
        input: {
          key: key(),
          caseId: id,
          recipientPartyIds: [parties.bruno],
          explanation: 'You know what you did.',
          terms: [
            act(parties.bruno, 'Stays 25 feet away, except in the shared corridor'),
            act(parties.bruno, 'Makes no contact save through the building manager'),
            act(parties.bruno, 'Uses the laundry on Tuesday, Thursday and Saturday only'),
            act(parties.ana, 'Uses the laundry on Monday, Wednesday and Friday only'),
            act(parties.bruno, 'Removes two posts', '2027-02-22'),
          ],
        },
      },
    )
    expect(makeOffer.status).toBe('WITH_MEDIATOR')
    const before = await wholeCase(bruno)
    expect(before).not.toContain(makeOffer.id)
    expect(before).not.toContain('laundry')
    expect(await bruno.refused(`query($id: ID!) { offer(id: $id) { id } }`, { id: makeOffer.id })).toMatchObject({
      code: 'NOT_FOUND',
    })
    const relaying = { input: { key: key(), offerId: makeOffer.id } }
    const relay = `mutation($input: OfferInput!) { relayOffer(input: $input) { id status } }`
    expect(await ana.refused(relay, relaying)).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    // Words to the mediator alone move nobody's clock: since 25 January nobody had anything from the other.
    expect([await clockDay(ana), await clockDay(bruno)]).toEqual(['2027-02-04', '2027-02-04'])
    expect(await omar.refused(relay, { input: { ...relaying.input, key: key() } })).toMatchObject({
      code: 'NOT_YOURS_TO_DO',
    })
    await mira.do(relay, relaying)
    const after = await wholeCase(bruno)
    expect(after).toContain('laundry')
    expect(after).not.toContain('You know what you did.')
    expect(await wholeCase(mira)).toContain('You know what you did.')
    world.later({ days: 1 })
    await people()
    expect([await clockDay(ana), await clockDay(bruno)]).toEqual(['2027-02-05', '2027-02-05'])
    await acceptOffer(bruno, await readOffer(bruno, makeOffer.id))
    // What both have from each other keeps the mediation open: ten days are counted from the answer now.
    expect([await clockDay(ana), await clockDay(bruno), await clockDay(mira)]).toEqual(Array(3).fill('2027-02-06'))
  })

  it('the agreement has no money term and is valid; an attorney’s signature for Bruno is refused', async () => {
    await bruno.do(`mutation($input: InviteToSeatInput!) { inviteToSeat(input: $input) { id } }`, {
      input: {
        key: key(),
        caseId: id,
        role: 'REPRESENTATIVE',
        capacity: 'FOR',
        name: 'Sam Stone',
        email: 'sam@demo.parley.example',
      },
    })
    const code = (await mailsTo(world, 'sam')).flatMap(({ text }) => /\/seat\/([0-9A-Z-]+)/.exec(text)?.[1] ?? [])[0]
    const { seatInvitationDetails } = await sam.do<{ seatInvitationDetails: { disclosure: { version: string } } }>(
      `query($code: String!) { seatInvitationDetails(code: $code) { disclosure { version } } }`,
      { code },
    )
    await sam.do(`mutation($input: TakeAnnouncedSeatInput!) { takeAnnouncedSeat(input: $input) { id } }`, {
      input: { key: key(), code, name: 'Sam Stone', disclosureVersion: seatInvitationDetails.disclosure.version },
    })
    const agreement = await agreementOf(ana, id)
    expect(JSON.stringify(agreement)).not.toContain('"amountCents":1')
    await expect(sign(world, sam, agreement, 'Sam Stone')).rejects.toThrow(/PARTY_SIGNATURE_REQUIRED/)
    await sign(world, ana, agreement, 'Ana Silva')
    await sign(world, bruno, agreement, 'Bruno Reyes')
    const { case: seen } = await ana.do<{ case: { status: string; outcome: string } }>(
      `query($id: ID!) { case(id: $id) { status outcome } }`,
      { id },
    )
    expect(seen).toEqual({ status: 'CLOSED', outcome: 'AGREEMENT' })
  })

  it('is filed by the program: the court learns the outcome and the papers, the hearing stands until its own notice', async () => {
    const [filing] = (await standing(ana, (await agreementOf(ana, id)).id)).filings
    expect(filing).toMatchObject({ actor: 'PROGRAM', status: 'DUE', dueOn: '2027-02-22' })
    await nextRelease(world, court)
    await people()
    await carla.do(byStaff('fileWithCourt'), filingInput(filing?.id ?? ''))
    await nextRelease(world, court)
    await people()
    const caseNumber = harassment.caseNumber
    const told = await seenByCourt(court, caseNumber)
    expect(told).toMatchObject({ outcome: 'AGREEMENT', filings: [{ status: 'SENT' }] })
    const { filingPacket } = await court.do<{ filingPacket: { filingId: string; pdfBase64: string } }>(packetDocument, {
      caseNumber,
    })
    const papers = (await pagesOf(Buffer.from(filingPacket.pdfBase64, 'base64'))).join(' ').replaceAll(/\s+/g, ' ')
    for (const words of [
      '25 feet away',
      'dismiss this case without prejudice',
      'Two posts'.toLowerCase(),
      'February 15, 2028',
    ])
      expect(papers).toContain(words)
    expect(papers).not.toMatch(/664\.6|\$\d/)
    for (const secret of ['ZEBRA', 'SAFE-4411', '@demo', 'You know what you did'])
      expect(court.heard.join() + papers).not.toContain(secret)
    const on = { messageId: messageId(), caseNumber }
    await court.do(decisionDocument, { input: { ...on, filingId: filingPacket.filingId, decision: 'ACCEPTED' } })
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, id)).toContain('attend')
    await court.do(hearingDocument, { input: { ...on, messageId: messageId(), isVacated: true } })
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, id)).toBeNull()
  })

  it('reminds Bruno of the posts, and is performed once everything of the year is done', async () => {
    const agreementId = (await agreementOf(ana, id)).id
    world.setNow('2027-02-19T17:00:00.000Z')
    await people()
    await world.app.jobs.run()
    const [newest] = await mailsTo(world, 'bruno')
    expect(newest).toMatchObject({ createdAt: world.now().toISOString(), subject: 'There is news in your case' })
    await confirmDuty(ana, agreementId, 5, '2027-02-19')
    world.setNow('2028-02-16T18:00:00.000Z')
    await people()
    for (const term of [1, 2, 3]) await confirmDuty(ana, agreementId, term, '2028-02-15')
    expect((await standing(ana, agreementId)).performedAt).toBeNull()
    await confirmDuty(bruno, agreementId, 4, '2028-02-15')
    expect((await standing(ana, agreementId)).performedAt).not.toBeNull()
  })
})
