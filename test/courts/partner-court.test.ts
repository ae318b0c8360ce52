/** A court's system from its credentials to the vacated hearing, through the court's endpoint alone. */
import { createHash } from 'node:crypto'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { makeCourtClient } from '../../server/courts/make-court-client.ts'
import { revokeCourtClient } from '../../server/courts/revoke-court-client.ts'
import { rotateCourtSecret } from '../../server/courts/rotate-court-secret.ts'
import { jobWho } from '../../server/jobs.ts'
import { acceptOffer, agreementOf, makeOffer, partiesOf, pays, sign } from '../offers/deals.ts'
import { codeFor } from '../mails.ts'
import type { TestPerson } from '../person.ts'
import { join, optIn, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  askToken,
  caseDocument,
  caseFields,
  casesDocument,
  closureDocument,
  courtOf,
  decisionDocument,
  hearingDocument,
  listenForOutcomes,
  messageId,
  nextRelease,
  packetDocument,
  refer,
  referDocument,
  referral,
  seenByCourt,
  systemOf,
  type CourtSystem,
  type SeenCase,
} from './court-system.ts'
import { readXml, wordsAt } from './read-xml.ts'

let world: World
let ana: TestPerson, bruno: TestPerson
let court: CourtSystem, other: CourtSystem
let anasCode: string
/** In an explanation and in a message: for the parties alone. */
const CANARY = 'ZEBRA-COURT'

beforeAll(async () => {
  world = await openWorld('2027-02-20T18:00:00.000Z')
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  court = await courtOf(world, 'santa-clara', ['santa-clara-small-claims', 'santa-clara-remote-mediation'])
  other = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
})
afterAll(() => world.close())

describe('a token', () => {
  it('is given for credentials, in the header or in the body', async () => {
    for (const how of ['HEADER', 'BODY'] as const) {
      const { status, body, headers } = await askToken(world, court, undefined, how)
      expect(status).toBe(200)
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600 })
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  it('is refused in the words of RFC 6749', async () => {
    const wrong = { ...court, clientSecret: 'no secret' }
    const nobody = { clientId: '01940000-0000-7000-8000-000000000000', clientSecret: court.clientSecret }
    const inHeader = await askToken(world, wrong)
    expect([inHeader.status, inHeader.body.error]).toEqual([401, 'invalid_client'])
    expect(inHeader.headers.get('www-authenticate')).toContain('Basic')
    const unknown = await askToken(world, nobody)
    expect([unknown.status, unknown.body]).toEqual([inHeader.status, inHeader.body])
    const cases = [
      [await askToken(world, court, {}), 400, 'invalid_request'],
      [await askToken(world, court, { grant_type: 'password' }), 400, 'unsupported_grant_type'],
      [await askToken(world, court, { grant_type: 'client_credentials', scope: 'all' }), 400, 'invalid_scope'],
      [await askToken(world, court, undefined, 'BOTH'), 400, 'invalid_request'],
      [await askToken(world, court, undefined, 'NEITHER'), 401, 'invalid_client'],
    ] as const
    for (const [{ status, body }, code, error] of cases) expect([status, body.error]).toEqual([code, error])
  })

  it('of a person opens nothing here, and a court’s opens nothing of people', async () => {
    const asPerson = systemOf(world, court, ana.token ?? '')
    expect(await asPerson.refused(`{ court { key } }`)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    const asCourt = world.anonymous()
    asCourt.token = court.token
    expect(await asCourt.refused(`{ viewer { id } }`)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect((await fetch(`${world.url}/court/statistics.json`)).status).toBe(401)
  })
})

describe('a referral', () => {
  it('invites the parties, and the same message again is the same referral', async () => {
    const input = referral('24-SC-000001')
    const first = await court.do<{ referCase: { status: string; case: SeenCase } }>(referDocument, { input })
    expect(first.referCase).toMatchObject({
      status: 'FORWARDED',
      case: {
        caseNumber: '24-SC-000001',
        isReferred: true,
        outcome: 'PENDING',
        hearing: { on: '2027-04-20', at: '2027-04-20T15:30:00.000Z', department: '4', vacatedAt: null },
        filings: [],
      },
    })
    anasCode = await codeFor(world, 'ana')
    expect(first.referCase.case.parties).toEqual([
      { name: 'Ana Silva', side: 'PLAINTIFF', kind: 'PERSON' },
      { name: 'Bruno Reyes', side: 'DEFENDANT', kind: 'PERSON' },
    ])
    expect(await court.do(referDocument, { input })).toEqual(first)
    expect(await court.do(referDocument, { input: { ...input, caseNumber: '24sc000001' } })).toEqual(first)
    expect(await court.refused(referDocument, { input: { ...input, claimCents: 1 } })).toMatchObject({
      code: 'MESSAGE_ID_REUSED',
    })
    const again = await court.refused(referDocument, { input: { ...input, messageId: messageId() } })
    expect(again).toEqual({
      code: 'CASE_ALREADY_REFERRED',
      caseNumber: '24-SC-000001',
      message: 'This case number is in this program already: nothing was changed.',
    })
  })

  it('with one address waits, comes too late, or names what the program lacks', async () => {
    const oneAddress = [
      { name: 'Ana Silva', side: 'PLAINTIFF', email: 'ana@demo.parley.example' },
      { name: 'Bruno Reyes', side: 'DEFENDANT' },
    ]
    expect((await refer(court, '24SC2', { parties: oneAddress })).status).toBe('WAITING_FOR_EMAIL')
    expect((await refer(court, '24SC3', { hearing: { on: '2027-03-01' } })).status).toBe('TOO_LATE')
    const refused = async (changes: Record<string, unknown>) =>
      court.refused(referDocument, { input: referral('24SC4', changes) })
    expect(await refused({ caseType: 'UNLAWFUL_DETAINER' })).toMatchObject({ reason: 'CASE_TYPE_NOT_TAKEN' })
    expect(await refused({ programKey: 'lasc-small-claims' })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused({ programKey: 'no-program' })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await refused({ hearing: { on: '2027-02-19' } })).toMatchObject({ field: 'hearing.on', reason: 'DATE_PAST' })
    expect(await refused({ messageId: 'with blanks' })).toMatchObject({ field: 'messageId' })
    // Nothing of what was refused is left.
    expect(await court.refused(caseDocument, { caseNumber: '24SC4' })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('another court', () => {
  it('gets the same answer as for a case that does not exist', async () => {
    const mine = { caseNumber: '24SC000001' }
    const none = { caseNumber: '99SC999999' }
    const filingId = '01940000-0000-7000-8000-000000000000'
    const each: [string, (of: { caseNumber: string }) => Record<string, unknown>][] = [
      [caseDocument, of => of],
      [packetDocument, of => of],
      [hearingDocument, of => ({ input: { ...of, messageId: messageId(), isVacated: true } })],
      [decisionDocument, of => ({ input: { ...of, messageId: messageId(), filingId, decision: 'ACCEPTED' } })],
      [closureDocument, of => ({ input: { ...of, messageId: messageId() } })],
    ]
    for (const [document, variables] of each) {
      const toMine = await other.refused(document, variables(mine))
      expect(toMine).toEqual(await other.refused(document, variables(none)))
      expect(toMine.code).toBe('NOT_FOUND')
    }
    expect((await other.do<{ cases: { nodes: unknown[] } }>(casesDocument)).cases.nodes).toEqual([])
  })
})

describe('from the referral to the vacated hearing', () => {
  let anas = ''
  let brunos = ''
  let caseId: string
  let filingId: string
  const caseNumber = '24SC000001'

  it('the parties agree, and the court learns it with the release and not before', async () => {
    await join(ana, anasCode, 'Ana Silva')
    const listed = await court.do<{ cases: { nodes: SeenCase[] } }>(casesDocument)
    caseId = listed.cases.nodes.find(one => one.caseNumber === '24-SC-000001')?.id ?? ''
    await optIn(ana, caseId)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await optIn(bruno, caseId)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
    const offer = await makeOffer(ana, caseId, [brunos], [pays(brunos, anas, [120_000, '2027-05-01', 3])], {
      explanation: `${CANARY} explains`,
    })
    await send(bruno, caseId, 'JOINT', `${CANARY} says`)
    await acceptOffer(bruno, offer)
    await sign(world, ana, await agreementOf(ana, caseId), 'Ana Silva')
    await sign(world, bruno, await agreementOf(bruno, caseId), 'Bruno Reyes')
    await world.app.jobs.run()
    expect(await seenByCourt(court, caseNumber)).toMatchObject({ outcome: 'PENDING', filings: [] })
    expect(await court.refused(packetDocument, { caseNumber })).toMatchObject({ code: 'NOT_FOUND' })
    await nextRelease(world, court)
    await other.renew()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    const told = await seenByCourt(court, caseNumber)
    expect(told).toMatchObject({ outcome: 'AGREEMENT', filings: [{ status: 'SENT', attempt: 1 }] })
    filingId = told.filings[0]?.id ?? ''
  })

  it('is heard by who listens, from a cursor on, and by nobody else', async () => {
    const mine = listenForOutcomes(world, court.token, null)
    const others = listenForOutcomes(world, other.token, null)
    await mine.until(() => mine.heard.length === 1)
    expect(mine.heard[0]?.case).toEqual({ caseNumber: '24-SC-000001', outcome: 'AGREEMENT' })
    const later = listenForOutcomes(world, court.token, mine.heard[0]?.cursor ?? null)
    const nobody = listenForOutcomes(world, 'no token', null)
    await nobody.until(() => nobody.state.closed !== null)
    expect(nobody.state.closed).toBe(4403)
    expect([later.heard, others.heard, others.state.errors]).toEqual([[], [], null])
    const overHttp = await court.refused(`subscription { outcomeRecorded { cursor } }`)
    expect(overHttp).toMatchObject({ code: 'BAD_INPUT', reason: 'SUBSCRIPTION' })
    await Promise.all([mine.stop(), others.stop(), later.stop(), nobody.stop()])
  })

  it('the packet is the sealed agreement, as JSON, as PDF and as XML', async () => {
    interface Packet {
      filingPacket: {
        filingId: string
        documentHash: string
        pdfSha256: string
        pdfBytes: number
        pdfBase64: string
        outcome: string
      }
    }
    const { filingPacket: packet } = await court.do<Packet>(packetDocument, { caseNumber, filingId })
    const pdf = Buffer.from(packet.pdfBase64, 'base64')
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(packet.pdfSha256)
    expect(packet).toMatchObject({ filingId, outcome: 'AGREEMENT', pdfBytes: pdf.length })
    expect(packet.documentHash).toBe((await agreementOf(ana, caseId)).hash)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
    expect(text).toContain('24-SC-000001')
    const file = await court.fetch(`/court/filings/${filingId}/packet.pdf`)
    expect(Buffer.from(await file.arrayBuffer()).equals(pdf)).toBe(true)
    const xml = await (await court.fetch(`/court/filings/${filingId}/packet.xml`)).text()
    expect(wordsAt(readXml(xml), 'nc:Case/ecf:CaseAugmentation/j:CaseNumberText')).toEqual(['24-SC-000001'])
    expect(xml).toContain(packet.pdfBase64)
    const statistics = await (await court.fetch('/court/statistics.csv')).text()
    // What was explained and said on the way is in nothing that the court has got so far.
    for (const got of [text, xml, statistics, ...court.heard]) expect(got).not.toContain(CANARY)
    for (const path of ['pdf', 'xml']) {
      const foreign = await other.fetch(`/court/filings/${filingId}/packet.${path}`)
      const none = await other.fetch(`/court/filings/01940000-0000-7000-8000-000000000000/packet.${path}`)
      expect([foreign.status, await foreign.text()]).toEqual([404, await none.text()])
    }
  })

  it('the court rejects nothing without a reason, accepts, and vacates the hearing', async () => {
    const decide = (changes: Record<string, unknown>) => ({
      input: { caseNumber, messageId: messageId(), filingId, decision: 'ACCEPTED', ...changes },
    })
    expect(await court.refused(decisionDocument, decide({ decision: 'REJECTED' }))).toMatchObject({ field: 'reason' })
    const unknown = { filingId: '01940000-0000-7000-8000-000000000000' }
    expect(await court.refused(decisionDocument, decide(unknown))).toMatchObject({ code: 'NOT_FOUND' })
    const accepted = decide({})
    const answer = await court.do<{ recordFilingDecision: SeenCase }>(decisionDocument, accepted)
    expect(answer.recordFilingDecision.filings).toMatchObject([{ id: filingId, status: 'COURT_ACCEPTED' }])
    expect(await court.do(decisionDocument, accepted)).toEqual(answer)

    const packFor = async () => (await ana.fetch(`/filings/${filingId}/pack.html`)).text()
    expect(await packFor()).toContain('April 20, 2027')
    const mustAttend = async () =>
      (
        await ana.do<{ case: { mustAttend: unknown } }>(`query($id: ID!) { case(id: $id) { mustAttend { text } } }`, {
          id: caseId,
        })
      ).case.mustAttend
    expect(await mustAttend()).not.toBeNull()
    const vacate = { input: { caseNumber, messageId: messageId(), isVacated: true } }
    const off = await court.do<{ recordHearing: SeenCase }>(hearingDocument, vacate)
    expect(off.recordHearing.hearing).toMatchObject({ on: '2027-04-20', vacatedAt: world.now().toISOString() })
    expect(await mustAttend()).toBeNull()
    // Nobody is sent to the court by a paper that still names the day.
    const pack = await packFor()
    expect(pack).toContain('The court took it off')
    expect(pack).not.toContain('April 20, 2027')
  })
})

describe('a hearing', () => {
  it('is moved, never into the past, and never without a word', async () => {
    await refer(court, '24SC5')
    const record = (changes: Record<string, unknown>) => ({
      input: { caseNumber: '24SC5', messageId: messageId(), ...changes },
    })
    const moved = await court.do<{ recordHearing: SeenCase }>(
      hearingDocument,
      record({ hearing: { on: '2027-05-04' } }),
    )
    expect(moved.recordHearing.hearing).toMatchObject({ on: '2027-05-04', at: null })
    expect(await court.refused(hearingDocument, record({ hearing: { on: '2027-02-01' } }))).toMatchObject({
      reason: 'DATE_PAST',
    })
    expect(await court.refused(hearingDocument, record({}))).toMatchObject({ field: 'hearing', reason: 'REQUIRED' })
    expect((await seenByCourt(court, '24SC5')).hearing?.on).toBe('2027-05-04')
  })
})

describe('the change feed', () => {
  it('gives every change once, page by page, and only what is newer than the cursor', async () => {
    await court.renew()
    interface Page {
      cases: { nodes: SeenCase[]; cursor: string; hasMore: boolean }
    }
    const all = (await court.do<Page>(casesDocument)).cases
    const seen: string[] = []
    let cursor: string | null = null
    for (let more = true; more;) {
      const { cases }: Page = await court.do<Page>(casesDocument, { since: cursor, first: 2 })
      seen.push(...cases.nodes.map(one => one.id))
      ;({ cursor } = cases)
      more = cases.hasMore
    }
    expect(seen).toEqual(all.nodes.map(one => one.id))
    expect(new Set(seen).size).toBe(seen.length)
    expect((await court.do<Page>(casesDocument, { since: all.cursor })).cases).toMatchObject({
      nodes: [],
      hasMore: false,
    })
    expect(await court.refused(casesDocument, { first: 101 })).toMatchObject({ reason: 'OUT_OF_RANGE' })
    expect(await court.refused(casesDocument, { since: 'x' })).toMatchObject({ reason: 'CURSOR_INVALID' })
    const { changes } = await court.do<{ changes: { nodes: { cursor: string; kind: string }[] } }>(
      `{ changes { nodes { cursor kind case { id } } } }`,
    )
    expect(changes.nodes.map(one => Number(one.cursor))).toEqual(changes.nodes.map((_, index) => index + 1))
  })

  it('takes the same few statements for all cases as for one', async () => {
    for (const document of [
      casesDocument,
      `query($first: Int!) { changes(first: $first) { nodes { cursor kind case { ${caseFields} } } } }`,
    ]) {
      const count = async (first: number) => (await world.statements(() => court.do(document, { first }))).length
      // A subscription that has ended looks once more within its second: of two countings the smaller is ours alone.
      const asked = async (first: number) => Math.min(await count(first), await count(first))
      const one = await asked(1)
      expect(await asked(100)).toBe(one)
      expect(one).toBeLessThanOrEqual(5)
    }
  })

  it('falls silent on open sockets, too, once the credentials are revoked', async () => {
    const credentials = await act(world.platform, jobWho('start-up'), ctx =>
      makeCourtClient(ctx, { courtKey: 'santa-clara', label: 'Old system' }),
    )
    const old = systemOf(world, credentials)
    await old.renew()
    const listening = listenForOutcomes(world, old.token, null)
    await listening.until(() => listening.heard.length > 0)
    await act(world.platform, jobWho('start-up'), ctx => revokeCourtClient(ctx, credentials))
    await listening.until(() => listening.state.isOver)
    expect(await old.refused(`{ court { key } }`)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect((await askToken(world, credentials)).status).toBe(401)
    await listening.stop()
  })

  it('keeps an old secret for the hours that its rotation gives it', async () => {
    const rotated = await act(world.platform, jobWho('start-up'), ctx =>
      rotateCourtSecret(ctx, { clientId: other.clientId, overlapHours: 2 }),
    )
    expect([(await askToken(world, other)).status, (await askToken(world, rotated)).status]).toEqual([200, 200])
    world.later({ hours: 3 })
    expect([(await askToken(world, other)).status, (await askToken(world, rotated)).status]).toEqual([401, 200])
    await court.renew()
  })

  it('ends with the case, when the court ends it', async () => {
    const answer = await court.do<{ recordCourtClosure: SeenCase }>(closureDocument, {
      input: { caseNumber: '24SC5', messageId: messageId() },
    })
    expect(answer.recordCourtClosure).toMatchObject({ isClosedByCourt: true, outcome: 'NO_AGREEMENT' })
  })
})
