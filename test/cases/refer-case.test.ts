/** A court refers cases: both addresses in time, one missing, too late, twice. The days are those of the worked scenario. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { jobWho } from '../../server/jobs.ts'
import { storePrograms } from '../../server/programs/store-programs.ts'
import { codeFor, mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { santaClaraLike } from '../programs/unlike-programs.ts'
import { join, onCase, optIn, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, carla: TestPerson

beforeAll(async () => {
  world = await openWorld('2027-05-25T17:00:00.000Z')
  await act(world.platform, jobWho('start-up'), ctx => storePrograms(ctx, [santaClaraLike]))
  await world.platform.database.sql
    .insertInto('program_staff')
    .values({
      id: world.platform.clock.newId(),
      program_key: santaClaraLike.key,
      person_id: world.ids.carla,
      since: world.now(),
      until: null,
    })
    .execute()
  ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
})
afterAll(() => world.close())

interface Answered {
  referCase: { caseId: string; status: string }
}
const referDocument = `mutation($input: ReferCaseInput!) { referCase(input: $input) { caseId status } }`
const completeDocument = `mutation($input: CompleteReferralInput!) { completeReferral(input: $input) { caseId status } }`
const parties = (anas: string | null, brunos: string | null) => [
  { side: 'PLAINTIFF', name: 'Ana Silva', email: anas },
  { side: 'DEFENDANT', name: 'Bruno Reyes', email: brunos },
]
const both = parties('ana@demo.parley.example', 'bruno@demo.parley.example')
const onlyAnas = parties('ana@demo.parley.example', null)
const referral = (caseNumber: string, changes: Record<string, unknown> = {}) => ({
  input: {
    key: key(),
    programKey: santaClaraLike.key,
    caseType: 'SMALL_CLAIMS',
    caseNumber,
    claimCents: 120_000,
    hearing: { heldOn: '2027-06-15', heldAt: '2027-06-15T16:00:00.000Z', department: '11' },
    parties: both,
    ...changes,
  },
})
const refer = async (caseNumber: string, changes?: Record<string, unknown>) =>
  (await carla.do<Answered>(referDocument, referral(caseNumber, changes))).referCase

const caseDocument = `query($id: ID!) { case(id: $id) { status outcome story intake { isReferred waitsFor screenedOutReason alternative }
  mustAttend { text isConfirmed hearing { on source } } parties { id name status isYou } nextStep { kind names }
  viewerCan { optIn decline makeOffer } } }`
interface Seen {
  case: {
    status: string
    intake: {
      isReferred: boolean
      waitsFor: string | null
      screenedOutReason: string | null
      alternative: string | null
    }
    mustAttend: { text: string; isConfirmed: boolean; hearing: { on: string; source: string } } | null
    parties: { id: string; name: string; status: string }[]
    nextStep: { kind: string; names: string[] }
    viewerCan: { optIn: boolean; decline: boolean; makeOffer: boolean }
  }
}
const seenBy = async (person: TestPerson, id: string) => (await person.do<Seen>(caseDocument, { id })).case
const partyNamed = async (id: string, name: string): Promise<string> => {
  const { sql } = world.platform.database
  const row = await sql
    .selectFrom('parties')
    .select('id')
    .where('case_id', '=', id)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return row.id
}

describe('with both addresses in time', () => {
  let id: string

  it('the case goes on by itself: the plaintiff is invited, the defendant not yet', async () => {
    const before = (await mailsTo(world, 'bruno')).length
    const referred = await refer('26CV1')
    expect(referred.status).toBe('FORWARDED')
    id = referred.caseId
    const code = await codeFor(world, 'ana')
    expect(code).toMatch(/^[0-9A-Z]{4}-/)
    expect((await mailsTo(world, 'bruno')).length).toBe(before)
    await join(ana, code, 'Ana Silva')
    const seen = await seenBy(ana, id)
    expect(seen).toMatchObject({
      status: 'INVITED',
      intake: { isReferred: true, waitsFor: null, screenedOutReason: null },
      mustAttend: { isConfirmed: true, hearing: { on: '2027-06-15', source: 'STAFF' } },
      nextStep: { kind: 'OPT_IN' },
    })
  })

  it('once the plaintiff has begun, the defendant may opt in, and the talk begins', async () => {
    await optIn(ana, id)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    expect((await seenBy(bruno, id)).status).toBe('INVITED')
    await optIn(bruno, id)
    expect((await seenBy(bruno, id)).status).toBe('ACTIVE')
    expect((await seenBy(ana, id)).nextStep.kind).toBe('TELL_YOUR_SIDE')
  })

  it('says that the same number is there already, however it is typed', async () => {
    expect(await carla.refused(referDocument, referral(' 26-cv 1'))).toMatchObject({
      code: 'CASE_ALREADY_REFERRED',
      caseId: id,
    })
  })
})

describe('with an address missing', () => {
  it('the case waits, and goes on once the address has come', async () => {
    const { caseId, status } = await refer('26CV2', { parties: onlyAnas })
    expect(status).toBe('WAITING_FOR_EMAIL')
    const emails = [{ partyId: await partyNamed(caseId, 'Bruno Reyes'), email: 'bruno@demo.parley.example' }]
    const input = { key: key(), caseId, emails }
    expect(await ana.refused(completeDocument, { input })).toMatchObject({ code: 'NOT_FOUND' })
    const { completeReferral } = await carla.do<{ completeReferral: { status: string } }>(completeDocument, { input })
    expect(completeReferral.status).toBe('FORWARDED')
    expect(await carla.refused(completeDocument, { input: { ...input, key: key() } })).toMatchObject({
      code: 'REFERRAL_NOT_WAITING',
    })
    await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
    expect((await seenBy(ana, caseId)).status).toBe('INVITED')
  })

  it('the same address for two parties is said to be one', async () => {
    const same = parties('ana@demo.parley.example', 'Ana@demo.parley.example')
    expect(await carla.refused(referDocument, referral('26CV9', { parties: same }))).toMatchObject({
      field: 'parties[1].email',
      reason: 'EMAIL_TWICE',
    })
  })
})

/** Sessions do not outlive the days between. */
async function on(instant: string): Promise<void> {
  world.setNow(instant)
  ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
}

describe('the last day', () => {
  it('ends the waiting for an address that never comes', async () => {
    const { caseId } = await refer('26CV6', { parties: onlyAnas })
    const statusNow = async () =>
      (
        await world.platform.database.sql
          .selectFrom('cases')
          .select(['status', 'screened_out_reason'])
          .where('id', '=', caseId)
          .executeTakeFirstOrThrow()
      ).status
    await world.app.jobs.run()
    expect(await statusNow()).toBe('INTAKE')
    await on('2027-05-27T07:01:00.000Z')
    await world.app.jobs.run()
    expect(await statusNow()).toBe('SCREENED_OUT')
    await join(ana, await codeFor(world, 'ana'), 'Ana Silva')
    expect((await seenBy(ana, caseId)).intake.screenedOutReason).toBe('TOO_LATE')
  })

  it('is in time to its end in the court’s time zone, and the moment after is too late', async () => {
    await on('2027-05-27T20:00:00.000Z')
    const received = (at: string, number: string) => refer(number, { emailsReceivedAt: at })
    expect((await received('2027-05-27T06:59:59.999Z', '26CV3')).status).toBe('FORWARDED')
    expect((await received('2027-05-27T07:00:00.000Z', '26CV4')).status).toBe('TOO_LATE')
  })

  it('who comes too late must attend, and is told of the program’s alternative before and after joining', async () => {
    const { caseId } = await refer('26CV5')
    const code = await codeFor(world, 'bruno')
    const { invitationDetails } = await bruno.do<{
      invitationDetails: { tooLateAlternative: string; respondBy: string | null; mustAttend: { text: string } }
    }>(
      `query($code: String!) { invitationDetails(code: $code) { tooLateAlternative respondBy mustAttend { text } } }`,
      {
        code,
      },
    )
    expect(invitationDetails.tooLateAlternative).toContain('mediate by telephone')
    expect(invitationDetails.mustAttend.text).not.toBe('')
    await join(bruno, code, 'Bruno Reyes')
    const seen = await seenBy(bruno, caseId)
    expect(seen).toMatchObject({
      status: 'SCREENED_OUT',
      intake: { screenedOutReason: 'TOO_LATE' },
      nextStep: { kind: 'SCREENED_OUT' },
      viewerCan: { optIn: false, decline: false, makeOffer: false },
    })
    expect(seen.intake.alternative).toContain('mediate by telephone')
    expect(seen.mustAttend?.hearing.on).toBe('2027-06-15')
    await expect(optIn(bruno, caseId)).rejects.toThrow(/NOT_YOURS_TO_DO|You take part/)
    await expect(onCase(bruno, 'withdrawFromCase', caseId)).rejects.toThrow(/NOT_YOURS_TO_DO/)
  })
})

describe('what cannot be referred is refused by name', () => {
  it.each([
    ['a kind of case that the program lacks', { caseType: 'UNLAWFUL_DETAINER' }, 'caseType', 'UNKNOWN'],
    ['no number', { caseNumber: '  ' }, 'caseNumber', 'REQUIRED'],
    ['one side only', { parties: [both[0], { ...both[1], side: 'PLAINTIFF' }] }, 'parties', 'SIDE_INVALID'],
    ['a hearing that is over', { hearing: { heldOn: '2027-05-01' } }, 'hearing.heldOn', 'DATE_PAST'],
    ['addresses from tomorrow', { emailsReceivedAt: '2027-07-01T00:00:00.000Z' }, 'emailsReceivedAt', 'DATE_INVALID'],
  ])('%s', async (_what, changes, field, reason) => {
    expect(await carla.refused(referDocument, referral('26CV7', changes))).toMatchObject({ field, reason })
  })

  it('a program for which one does not work is not there', async () => {
    expect(await ana.refused(referDocument, referral('26CV8'))).toMatchObject({ code: 'NOT_FOUND' })
  })
})
