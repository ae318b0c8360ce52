/** The other ways into a case: reviewed first, for a fee, by a letter, without one who stays silent, by the court alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { jobWho } from '../../server/jobs.ts'
import { readProgram } from '../../server/programs/program.ts'
import { storePrograms } from '../../server/programs/store-programs.ts'
import { codeFor, mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { fileOf, lasc } from '../programs/unlike-programs.ts'
import { activeCase, admit, join, onCase, optIn, signedIn, startCase, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, lena: TestPerson, carla: TestPerson, sam: TestPerson

const required = readProgram({
  ...fileOf(lasc),
  key: 'required-like',
  version: 1,
  participation: 'REQUIRED_ATTEMPT',
  exemption: { en: 'You may ask to be let off.', es: 'Puede pedir no participar.' },
})

beforeAll(async () => {
  world = await openWorld()
  await act(world.platform, jobWho('start-up'), ctx => storePrograms(ctx, [required]))
  await world.platform.database.sql
    .insertInto('program_staff')
    .values({
      id: world.platform.clock.newId(),
      program_key: required.key,
      person_id: world.ids.carla,
      since: world.now(),
      until: null,
    })
    .execute()
  ;[ana, bruno, lena, carla, sam] = await signedIn(world, 'ana', 'bruno', 'lena', 'carla', 'sam')
})
afterAll(() => world.close())

const community = {
  programKey: 'ccr-community',
  caseType: 'COMMUNITY',
  side: 'PARTICIPANT',
  caseNumber: null,
  hearing: null,
  claimCents: null,
  others: [{ name: 'Bruno Reyes', side: 'PARTICIPANT', email: 'bruno@demo.parley.example' }],
}

interface Seen {
  status: string
  intake: {
    waitsFor: string | null
    screenedOutReason: string | null
    fee: { amountCents: number } | null
    feeIsAccepted: boolean
  }
  nextStep: { kind: string }
  parties: { id: string; name: string; status: string; viewerCanRelease: boolean }[]
  viewerCan: { optIn: boolean; acceptFee: boolean; requestExemption: boolean }
  exemption: { id: string; reason: string; granted: boolean | null } | null
  attemptCertificate: Record<string, unknown> | null
}
const seenBy = async (person: TestPerson, id: string): Promise<Seen> =>
  (
    await person.do<{ case: Seen }>(
      `query($id: ID!) { case(id: $id) { status intake { waitsFor screenedOutReason fee { amountCents } feeIsAccepted }
        nextStep { kind } parties { id name status viewerCanRelease } viewerCan { optIn acceptFee requestExemption }
        exemption { id reason granted } attemptCertificate { partyName programName caseNumber agreedAt } } }`,
      { id },
    )
  ).case
const sends = (name: string, input: Record<string, unknown>, answer = '{ id }') =>
  [
    `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${answer} }`,
    { input: { key: key(), ...input } },
  ] as const

/** Whose turn a case is on "my cases", and its first task. */
async function turnOf(person: TestPerson, id: string) {
  const seen = await person.do<{
    myCases: { nodes: { id: string; waitingFor: string }[] }
    case: { tasks: { key: string; status: string }[] }
  }>(`query($id: ID!) { myCases(first: 50) { nodes { id waitingFor } } case(id: $id) { tasks { key status } } }`, {
    id,
  })
  return { card: seen.myCases.nodes.find(card => card.id === id)?.waitingFor, first: seen.case.tasks[0] }
}

describe('a case that the program looks at first', () => {
  it('invites nobody until staff have taken it, free of charge', async () => {
    const before = (await mailsTo(world, 'bruno')).length
    const { id } = await startCase(world, ana, community)
    expect(await turnOf(ana, id)).toEqual({ card: 'NOBODY', first: { key: 'AGREE', status: 'NOT_YET' } })
    expect(await seenBy(ana, id)).toMatchObject({
      status: 'INTAKE',
      intake: { waitsFor: 'REVIEW', fee: null },
      nextStep: { kind: 'WAIT_FOR_PROGRAM' },
      viewerCan: { optIn: false, acceptFee: false },
    })
    expect((await mailsTo(world, 'bruno')).length).toBe(before)
    await admit(carla, id)
    expect((await mailsTo(world, 'bruno')).length).toBe(before + 1)
    expect(await seenBy(ana, id)).toMatchObject({ status: 'INVITED', intake: { fee: { amountCents: 0 } } })
    const again = sends('screenCase', { caseId: id, feeCents: 0 }, '')
    expect(await carla.refused(...again)).toMatchObject({ code: 'CASE_NOT_IN_REVIEW' })
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
  })

  it('with a fee, waits until its starter has accepted exactly that', async () => {
    const { id } = await startCase(world, ana, community)
    await admit(carla, id, 4_000)
    expect(await seenBy(ana, id)).toMatchObject({
      status: 'INTAKE',
      intake: { waitsFor: 'FEE', fee: { amountCents: 4_000 }, feeIsAccepted: false },
      nextStep: { kind: 'ACCEPT_FEE' },
      viewerCan: { acceptFee: true },
    })
    expect(await turnOf(ana, id)).toEqual({ card: 'YOU', first: { key: 'AGREE', status: 'YOUR_TURN' } })
    const before = (await mailsTo(world, 'bruno')).length
    expect(await ana.refused(...sends('acceptFee', { caseId: id, feeCents: 3_000 }))).toMatchObject({
      code: 'FEE_CHANGED',
    })
    await ana.do(...sends('acceptFee', { caseId: id, feeCents: 4_000 }))
    expect(await seenBy(ana, id)).toMatchObject({ status: 'INVITED', intake: { feeIsAccepted: true } })
    // Now the notice is to be agreed to: that is another thing of hers to do.
    expect((await turnOf(ana, id)).card).toBe('YOU')
    expect((await mailsTo(world, 'bruno')).length).toBe(before + 1)
  })

  it('is refused for a reason of the list, or given up over its fee; nobody else ever hears of it', async () => {
    const refused = await startCase(world, ana, community)
    await carla.do(...sends('screenCase', { caseId: refused.id, refuseBecause: 'NEEDS_COURT' }, ''))
    expect(await seenBy(ana, refused.id)).toMatchObject({
      status: 'SCREENED_OUT',
      intake: { screenedOutReason: 'NEEDS_COURT' },
      nextStep: { kind: 'SCREENED_OUT' },
    })
    const tooDear = await startCase(world, ana, community)
    await admit(carla, tooDear.id, 9_000)
    await onCase(ana, 'declineFee', tooDear.id)
    expect((await seenBy(ana, tooDear.id)).intake.screenedOutReason).toBe('FEE_NOT_ACCEPTED')
  })

  it('is decided by the program’s own staff alone', async () => {
    const { id } = await startCase(world, ana, community)
    for (const person of [ana, bruno, sam])
      expect(await person.refused(...sends('screenCase', { caseId: id, feeCents: 0 }, ''))).toMatchObject({
        code: 'NOT_FOUND',
      })
  })
})

describe('who may start', () => {
  it('a program to which only the court sends cases says so', async () => {
    await expect(startCase(world, ana, { programKey: 'santa-clara-small-claims' })).rejects.toThrow(/COURT_REFERS/)
  })

  it('either side: a defendant starts as well', async () => {
    const others = [{ name: 'Ana Silva', side: 'PLAINTIFF', email: 'ana@demo.parley.example' }]
    const { id } = await startCase(world, bruno, { side: 'DEFENDANT', name: 'Bruno Reyes', others })
    expect((await seenBy(bruno, id)).status).toBe('INVITED')
  })
})

describe('without the other’s address', () => {
  it('a letter with a typeable code invites; the case number is the proof', async () => {
    const { id } = await startCase(world, ana, {
      caseNumber: '27SC77001',
      others: [{ name: 'Bruno Reyes', side: 'DEFENDANT', email: null }],
    })
    const partyId = (await seenBy(ana, id)).parties.find(party => party.name === 'Bruno Reyes')?.id
    const document = `mutation($input: PartyInput!) { printInvitation(input: $input) { code name expiresAt } }`
    const input = { key: key(), partyId }
    const { printInvitation } = await ana.do<{ printInvitation: { code: string; name: string; expiresAt: string } }>(
      document,
      { input },
    )
    expect(printInvitation.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(await ana.do(document, { input })).toEqual({ printInvitation })
    const joining = (caseNumber: string | null) => ({
      input: { key: key(), code: printInvitation.code.toLowerCase(), caseNumber, name: 'Bruno Reyes' },
    })
    const joins = `mutation($input: JoinCaseInput!) { joinCase(input: $input) { id } }`
    expect(await bruno.refused(joins, joining(null))).toMatchObject({ code: 'INVITATION_PROOF_WRONG' })
    expect(await bruno.do(joins, joining('27 sc 77001'))).toEqual({ joinCase: { id } })
  })

  it('a case without a number cannot be invited by letter', async () => {
    const others = [{ name: 'Bruno Reyes', side: 'PARTICIPANT', email: null }]
    await expect(startCase(world, ana, { ...community, others })).rejects.toThrow(/others\[0\].email/)
  })
})

describe('one of several who stays silent', () => {
  const three = [
    { name: 'Bruno Reyes', side: 'DEFENDANT', email: 'bruno@demo.parley.example' },
    { name: 'Oak Street Homes', kind: 'ENTITY', side: 'DEFENDANT', email: 'lena@demo.parley.example' },
  ]

  it.each(['a remaining party', 'staff'])('is released by %s, the talk begins, and the door stays open', async by => {
    const { id } = await startCase(world, ana, { others: three, caseNumber: `27SC88${by.length}` })
    await optIn(ana, id)
    const silent = async () => (await seenBy(ana, id)).parties.find(party => party.name === 'Oak Street Homes')
    expect(await silent()).toMatchObject({ status: 'INVITED', viewerCanRelease: false })
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await optIn(bruno, id)
    expect((await seenBy(ana, id)).status).toBe('INVITED')
    const partyId = (await silent())?.id
    const operation = by === 'staff' ? 'releasePartyByStaff' : 'releaseParty'
    const document = `mutation($input: PartyInput!) { ${operation}(input: $input) ${by === 'staff' ? '' : '{ id }'} }`
    await (by === 'staff' ? carla : ana).do(document, { input: { key: key(), partyId } })
    expect(await seenBy(bruno, id)).toMatchObject({ status: 'ACTIVE' })
    expect(await silent()).toMatchObject({ status: 'RELEASED' })
    await join(lena, await codeFor(world, 'lena'), 'Lena Ortiz')
    await optIn(lena, id)
    expect(await silent()).toMatchObject({ status: 'TAKING_PART' })
  })

  it('when it had joined without a word more, and it may agree later without another invitation', async () => {
    const { id } = await startCase(world, ana, { others: three, caseNumber: '27SC88777' })
    await optIn(ana, id)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await join(lena, await codeFor(world, 'lena'), 'Lena Ortiz')
    const nobody = (await seenBy(ana, id)).parties.map(({ viewerCanRelease }) => viewerCanRelease)
    expect(nobody).toEqual([false, false, false])
    await optIn(bruno, id)
    // Each side may say so by itself, and nobody may of oneself.
    const silent = (await seenBy(bruno, id)).parties.find(party => party.viewerCanRelease)
    expect(silent).toMatchObject({ name: 'Oak Street Homes', status: 'JOINED' })
    const document = `mutation($input: PartyInput!) { releaseParty(input: $input) { id } }`
    const input = () => ({ input: { key: key(), partyId: silent?.id } })
    expect(await lena.refused(document, input())).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    await bruno.do(document, input())
    expect((await seenBy(ana, id)).status).toBe('ACTIVE')
    expect(await seenBy(lena, id)).toMatchObject({ nextStep: { kind: 'OPT_IN' }, viewerCan: { optIn: true } })
    await optIn(lena, id)
    expect((await seenBy(ana, id)).parties.map(({ status }) => status)).toEqual(Array(3).fill('TAKING_PART'))
  })
})

describe('safety, in a case where nobody had to be asked', () => {
  const answer = (
    person: TestPerson,
    caseId: string,
    orderInForce: boolean | null,
    safetyNeeds: string | null = null,
  ) => person.do(...sends('answerSafety', { caseId, orderInForce, safetyNeeds }))
  const answersSeen = async (person: TestPerson, id: string) =>
    (
      await person.do<{ case: { safetyAnswers: { orderInForce: boolean; needs: string | null }[] } }>(
        `query($id: ID!) { case(id: $id) { safetyAnswers { orderInForce needs } } }`,
        { id },
      )
    ).case.safetyAnswers
  const everything = async (person: TestPerson, id: string) =>
    JSON.stringify(
      await person.do(
        `query($id: ID!) { myCases(first: 50) { nodes { id lastActivityAt waitingFor unread } } case(id: $id) { status safetyMode nextStep { kind }
          safetyAnswers { needs } mediation { status } timeline(first: 50) { nodes { kind by at } } conversations { id isOpen viewerCan { send } } } }`,
        { id },
      ),
    )

  it('what a party needs is told to the mediator alone; an order holds the case apart from then on', async () => {
    const mira = await world.person('mira')
    const id = await activeCase(world, ana, bruno, { caseNumber: '27SC66001' })
    const before = await everything(bruno, id)
    await answer(ana, id, false, 'HERON: never call me at work.')
    await answer(ana, id, null, 'HERON: never write to me at work.')
    expect(await everything(bruno, id)).toBe(before)
    expect(await answersSeen(ana, id)).toEqual([{ orderInForce: false, needs: 'HERON: never write to me at work.' }])
    // Words alone change nothing of how the case is held; an order does, and nobody is named.
    await answer(ana, id, true, 'HERON: never write to me at work.')
    const brunos = await everything(bruno, id)
    expect(brunos).not.toContain('HERON')
    expect(brunos).toContain('{"kind":"SAFETY_MODE_BEGAN","by":null')
    expect(JSON.parse(brunos)).toMatchObject({
      case: { safetyMode: true, mediation: { status: 'REQUESTED' }, safetyAnswers: [] },
    })
    expect(brunos).not.toContain('"send":true')
    await takeSeat(mira, id)
    expect(await answersSeen(mira, id)).toEqual([{ orderInForce: true, needs: 'HERON: never write to me at work.' }])
    const staffs = JSON.stringify(
      await carla.do(`query($id: ID!) { staffCase(id: $id) { safetyAnswers { orderInForce hasWords } } }`, { id }),
    )
    expect(staffs).toBe('{"staffCase":{"safetyAnswers":[{"orderInForce":true,"hasWords":true}]}}')
    // Bruno says something of his own; neither learns of the other's, and no answer of a party ends how the case is held.
    await answer(bruno, id, false, 'IBIS')
    await answer(ana, id, false)
    expect(await answersSeen(bruno, id)).toEqual([{ orderInForce: false, needs: 'IBIS' }])
    expect(await answersSeen(ana, id)).toEqual([{ orderInForce: false, needs: null }])
    expect(JSON.parse(await everything(ana, id))).toMatchObject({ case: { safetyMode: true } })
    expect(await sam.refused(...sends('answerSafety', { caseId: id, orderInForce: true }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('where an attempt is required', () => {
  it('the willing party has a certificate of its own part, and nothing on the other', async () => {
    const { id } = await startCase(world, ana, { programKey: required.key, caseNumber: '27SC99001' })
    expect((await seenBy(ana, id)).attemptCertificate).toBeNull()
    await optIn(ana, id)
    const { attemptCertificate } = await seenBy(ana, id)
    expect(attemptCertificate).toMatchObject({ partyName: 'Ana Silva', caseNumber: '27SC99001' })
    expect(JSON.stringify(attemptCertificate)).not.toContain('Bruno')
  })

  it('a party asks to be let off; staff decide, and nobody else learns that it asked', async () => {
    const { id } = await startCase(world, ana, { programKey: required.key, caseNumber: '27SC99002' })
    await optIn(ana, id)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    const asking = { caseId: id, reason: 'DISABILITY', words: 'I cannot type for long.' }
    await bruno.do(...sends('requestExemption', asking))
    expect(await bruno.refused(...sends('requestExemption', asking))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    const requestId = (await seenBy(bruno, id)).exemption?.id
    expect((await seenBy(ana, id)).exemption).toBeNull()
    const answering = { requestId, granted: true }
    expect(await ana.refused(...sends('decideExemption', answering, ''))).toMatchObject({ code: 'NOT_FOUND' })
    await carla.do(...sends('decideExemption', answering, ''))
    expect((await seenBy(bruno, id)).exemption).toMatchObject({ reason: 'DISABILITY', granted: true })
    expect(await seenBy(ana, id)).toMatchObject({ status: 'CLOSED', exemption: null })
  })
})
