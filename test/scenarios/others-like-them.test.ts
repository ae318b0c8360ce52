/** Cases like the worked ones with other numbers: where the rules of several documents meet, and on the odd days. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetDeadlines } from '../../server/cases/meet-deadlines.ts'
import { releaseToCourts } from '../../server/courts/release-to-courts.ts'
import { sendSurveys } from '../../server/surveys/send-surveys.ts'
import {
  confirmDuty,
  confirmPayment,
  filingInput,
  onFiling,
  record,
  standing,
  surveyDocument,
  takeBackDocument,
} from '../agreements/after-steps.ts'
import { readCase, refusedOn, timelineOf } from '../cases/case-steps.ts'
import { both, publish } from '../clock/programs.ts'
import { closureDocument, courtOf, messageId, type CourtSystem } from '../courts/court-system.ts'
import { codeFor, mailsTo } from '../mails.ts'
import {
  acceptOffer,
  agreementOf,
  does,
  makeOffer,
  partiesOf,
  pays,
  proveIdentity,
  signDocument,
  signInput,
  sign,
  type SeenAgreement,
} from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, join, onCase, optIn, signedIn, startCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { seatCode } from './scene.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, lena: TestPerson, sam: TestPerson, carla: TestPerson
let court: CourtSystem

beforeAll(async () => {
  world = await openWorld('2028-02-01T18:00:00.000Z')
  court = await courtOf(world, 'los-angeles', ['lasc-small-claims', 'la-unlawful-detainer'])
  await comeTo('2028-02-01T18:00:00.000Z')
})
afterAll(() => world.close())

/** Back with an empty outbox, so that the newest mail is the newest. */
async function comeTo(instant: string): Promise<void> {
  if (new Date(instant) < world.now()) await world.platform.database.sql.deleteFrom('mails').execute()
  world.setNow(instant)
  ;[ana, bruno, lena] = await signedIn(world, 'ana', 'bruno', 'lena')
  ;[sam, carla] = await signedIn(world, 'sam', 'carla')
  await court.renew()
}

/** What the court may know has come to it. */
async function release(): Promise<void> {
  await releaseToCourts(world.platform)
  world.later({ minutes: world.platform.config.courts.releaseMinutes })
  await releaseToCourts(world.platform)
  await comeTo(world.now().toISOString())
}

const eviction = (caseNumber: string) => ({
  programKey: 'la-unlawful-detainer',
  caseType: 'UNLAWFUL_DETAINER',
  caseNumber,
  hearing: { on: '2028-03-14', time: '08:30' },
})

async function settled(caseId: string, terms: (anas: string, brunos: string) => object[]): Promise<SeenAgreement> {
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  const named = terms(anas, brunos) as Record<string, unknown>[]
  await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], named))
  return agreementOf(ana, caseId)
}
async function bothSign(agreement: SeenAgreement): Promise<void> {
  await sign(world, ana, agreement, 'Ana Silva')
  await sign(world, bruno, agreement, 'Bruno Reyes')
}
const paid = (agreementId: string, amountCents: number, doneOn: string) =>
  ana.do(confirmPayment, {
    input: { key: key(), agreementId, termNumber: 1, amountCents, doneOn, method: 'CHECK', claimId: null },
  })

describe('how an eviction ends when the parties choose no way', () => {
  it('waits, with prejudice, for the last payment; and for nothing else that was promised', async () => {
    const id = await activeCase(world, ana, bruno, eviction('28UD1'))
    const agreement = await settled(id, (anas, brunos) => [
      pays(brunos, anas, [100_001, '2028-02-29', 3]),
      does(anas, 'Writes to the agency', '2028-06-01'),
    ])
    expect(agreement.document.schedule.map(({ due, amount }) => [due, amount.amountCents])).toEqual([
      ['2028-02-29', 33_333],
      ['2028-03-29', 33_333],
      ['2028-05-01', 33_335],
    ])
    expect(agreement.document.disposition.join(' ')).toMatch(/every payment.*with prejudice/)
    await bothSign(agreement)
    const filings = async () =>
      (await standing(ana, agreement.id)).filings.map(({ purpose, status }) => `${purpose} ${status}`)
    expect(await filings()).toEqual(['SETTLEMENT DUE', 'DISMISSAL NOT_DUE'])
    await comeTo('2028-05-02T18:00:00.000Z')
    await paid(agreement.id, 66_666, '2028-03-29')
    expect((await filings())[1]).toBe('DISMISSAL NOT_DUE')
    await paid(agreement.id, 33_335, '2028-05-01')
    expect((await filings())[1]).toBe('DISMISSAL DUE')
    expect((await standing(ana, agreement.id)).performedAt).toBeNull()
    const receipt = (await standing(ana, agreement.id)).ledger?.receipts.find(({ canTakeBack }) => canTakeBack)
    await ana.do(takeBackDocument, { input: { key: key(), receiptId: receipt?.id, words: 'The check bounced.' } })
    expect((await filings())[1]).toBe('DISMISSAL NOT_DUE')
    await paid(agreement.id, 33_335, '2028-05-02')
    expect((await filings())[1]).toBe('DISMISSAL DUE')
    await confirmDuty(bruno, agreement.id, 2, '2028-05-02')
    expect((await standing(ana, agreement.id)).performedAt).not.toBeNull()
  })

  it('does not wait for a payment where nothing is to be paid', async () => {
    await comeTo('2028-02-01T18:00:00.000Z')
    const id = await activeCase(world, ana, bruno, eviction('28UD2'))
    const agreement = await settled(id, (_, brunos) => [does(brunos, 'Moves out', '2028-03-31')])
    expect(agreement.document.disposition.join(' ')).not.toMatch(/payment/)
    expect(agreement.document.disposition.join(' ')).toMatch(/without prejudice.*664\.6/)
  })
})

describe('an attorney who sits beside a party', () => {
  it('signs nothing for it, files nothing and confirms no payment', async () => {
    const id = await activeCase(world, ana, bruno, eviction('28UD3'))
    await ana.do(`mutation($input: InviteToSeatInput!) { inviteToSeat(input: $input) { id } }`, {
      input: {
        key: key(),
        caseId: id,
        role: 'REPRESENTATIVE',
        capacity: 'WITH',
        name: 'Sam',
        email: 'sam@demo.parley.example',
      },
    })
    const code = await seatCode(world, 'sam')
    const { seatInvitationDetails } = await sam.do<{ seatInvitationDetails: { disclosure: { version: string } } }>(
      `query($code: String!) { seatInvitationDetails(code: $code) { disclosure { version } } }`,
      { code },
    )
    const disclosureVersion = seatInvitationDetails.disclosure.version
    await sam.do(`mutation($input: TakeAnnouncedSeatInput!) { takeAnnouncedSeat(input: $input) { id } }`, {
      input: { key: key(), code, name: 'Sam', disclosureVersion },
    })
    const agreement = await settled(id, (anas, brunos) => [pays(brunos, anas, [10_000, '2028-03-01'])])
    await proveIdentity(world, sam)
    expect(await sam.refused(signDocument, signInput(agreement, 'Sam'))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    await bothSign(agreement)
    const payment = {
      agreementId: agreement.id,
      termNumber: 1,
      amountCents: 10_000,
      doneOn: '2028-02-01',
      method: 'CASH',
    }
    expect(await sam.refused(confirmPayment, { input: { key: key(), ...payment, claimId: null } })).toMatchObject({
      code: 'NOT_YOURS_TO_DO',
    })
  })
})

describe('what was closed', () => {
  const other = { name: 'Lena Ortiz', side: 'DEFENDANT', email: 'lena@demo.parley.example' }
  async function three(caseNumber: string, changes: Record<string, unknown> = {}): Promise<string> {
    const { id } = await startCase(world, ana, {
      caseNumber,
      hearing: { on: '2028-03-14' },
      others: [{ name: 'Bruno Reyes', side: 'DEFENDANT', email: 'bruno@demo.parley.example' }, other],
      ...changes,
    })
    await optIn(ana, id)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await optIn(bruno, id)
    await join(lena, await codeFor(world, 'lena'), 'Lena Ortiz')
    await optIn(lena, id)
    return id
  }

  it('by the court is not opened again by somebody who had left before', async () => {
    const id = await three('28SC1')
    await onCase(lena, 'withdrawFromCase', id)
    await release()
    await court.do(closureDocument, { input: { messageId: messageId(), caseNumber: '28SC1' } })
    expect((await readCase(lena, id)).viewerCan.rejoin).toBe(false)
    expect(await refusedOn(lena, 'rejoinCase', id)).toMatchObject({ code: 'TOO_LATE' })
    expect((await readCase(ana, id)).status).toBe('CLOSED')
  })

  it('by leaving, and then by the court, is not opened again either', async () => {
    const id = await activeCase(world, ana, bruno, { caseNumber: '28SC2', hearing: { on: '2028-03-14' } })
    await release()
    await onCase(bruno, 'withdrawFromCase', id)
    expect((await readCase(bruno, id)).viewerCan.rejoin).toBe(true)
    await court.do(closureDocument, { input: { messageId: messageId(), caseNumber: '28SC2' } })
    expect(await refusedOn(bruno, 'rejoinCase', id)).toMatchObject({ code: 'TOO_LATE' })
  })

  it('is not opened again once the program’s end of the talk, or the hearing, is over', async () => {
    const id = await activeCase(world, ana, bruno, {
      programKey: 'orange-small-claims',
      caseNumber: '28SC3',
      hearing: { on: '2028-02-29' },
    })
    await onCase(bruno, 'withdrawFromCase', id)
    await comeTo('2028-02-28T18:00:00.000Z')
    expect((await readCase(bruno, id)).viewerCan.rejoin).toBe(true)
    await comeTo('2028-02-29T18:00:00.000Z')
    expect(await refusedOn(bruno, 'rejoinCase', id)).toMatchObject({ code: 'TOO_LATE' })
  })

  it('asks how it was whoever has nothing left to perform, and the others only when all is done', async () => {
    await comeTo('2028-02-01T18:00:00.000Z')
    const asked = async (person: TestPerson, caseId: string): Promise<boolean> =>
      Boolean((await person.raw(surveyDocument, { caseId })).data?.['survey'])
    const lasting = await activeCase(world, ana, bruno, { caseNumber: '28SC8', hearing: { on: '2028-03-14' } })
    await bothSign(await settled(lasting, (_, brunos) => [does(brunos, 'Keeps the dog on a leash', null)]))
    const partly = await three('28SC9')
    await onCase(lena, 'withdrawFromCase', partly)
    await bothSign(await settled(partly, (anas, brunos) => [pays(brunos, anas, [10_000, '2028-03-01'])]))
    expect(await readCase(ana, partly)).toMatchObject({ status: 'CLOSED', outcome: 'PARTIAL' })
    await sendSurveys(world.platform)
    expect([await asked(ana, lasting), await asked(bruno, lasting)]).toEqual([true, true])
    expect([await asked(lena, partly), await asked(ana, partly), await asked(bruno, partly)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('a hearing that is near', () => {
  const said = (person: TestPerson, caseId: string, day: string) =>
    person.do(`mutation($input: RecordHearingInput!) { recordHearing(input: $input) { id } }`, {
      input: { key: key(), caseId, hearing: { on: day } },
    })

  it('does not close a case at once that begins after the last day to agree: the talk ends with the hearing', async () => {
    // Two court days before Tuesday, 15 February 2028: Lincoln Day is a Saturday, so that Friday is no court day.
    await comeTo('2028-02-11T18:00:00.000Z')
    const id = await activeCase(world, ana, bruno, { caseNumber: '28SC6', hearing: { on: '2028-02-15' } })
    await meetDeadlines(world.platform)
    const seen = await readCase(bruno, id)
    expect(seen.deadlines).toContainEqual(expect.objectContaining({ key: 'AGREE', on: '2028-02-10' }))
    expect(seen).toMatchObject({ status: 'ACTIVE', viewerCan: { makeOffer: false } })
    expect(seen.mustAttend).toMatchObject({ text: 'ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.', isConfirmed: false })
    await comeTo('2028-02-16T08:00:00.000Z')
    await meetDeadlines(world.platform)
    expect(await readCase(bruno, id)).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT' })
  })

  it('ends no talk on the word of one party that may be a slip: put right, the talk goes on', async () => {
    await comeTo('2028-02-28T18:00:00.000Z')
    const id = await activeCase(world, ana, bruno, { caseNumber: '28SC7', hearing: { on: '2028-05-02' } })
    await said(bruno, id, '2028-02-29')
    await meetDeadlines(world.platform)
    const slip = await readCase(ana, id)
    expect(slip).toMatchObject({ status: 'ACTIVE', viewerCan: { makeOffer: false } })
    expect(slip.mustAttend).toMatchObject({ isConfirmed: false, hearing: { on: '2028-02-29', source: 'PARTY' } })
    await said(ana, id, '2028-05-02')
    expect((await readCase(bruno, id)).viewerCan.makeOffer).toBe(true)
    await said(bruno, id, '2028-02-29')
    await comeTo('2028-03-01T08:00:00.000Z')
    await meetDeadlines(world.platform)
    expect(await readCase(ana, id)).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT' })
  })
})

describe('where the parties file, hearing on Monday, 20 March 2028', () => {
  const selfFiled = { programKey: 'orange-on-screen', hearing: { on: '2028-03-20' } }
  beforeAll(async () => {
    await comeTo('2028-02-01T18:00:00.000Z')
    await publish(world, 'orange-small-claims', {
      key: 'orange-on-screen',
      signatureMethod: 'ESIGN',
      hearingVacatedOn: 'FILING_ACCEPTED',
      standingOrder: both('General Order 12'),
    })
    await world.platform.database.sql
      .insertInto('program_staff')
      .values({
        id: world.platform.clock.newId(),
        program_key: 'orange-on-screen',
        person_id: world.ids.carla,
        since: world.now(),
      })
      .execute()
  })
  const newsNow = async (who: string) =>
    (await mailsTo(world, who))
      .filter(({ createdAt }) => createdAt === world.now().toISOString())
      .map(({ subject }) => subject)

  it('the day to file is Friday, 10 March; after signing both are reminded of it, and told once it has passed', async () => {
    const id = await activeCase(world, ana, bruno, { ...selfFiled, caseNumber: '28SC4' })
    const days = (await readCase(ana, id)).deadlines.map(({ key: name, on }) => [name, on])
    expect(days).toEqual(expect.arrayContaining([['FILE', '2028-03-10']]))
    const agreement = await settled(id, (anas, brunos) => [pays(brunos, anas, [10_000, '2028-06-01'])])
    await bothSign(agreement)
    expect((await readCase(ana, id)).status).toBe('CLOSED')
    await comeTo('2028-03-07T16:59:59.000Z')
    await meetDeadlines(world.platform)
    expect(await timelineOf(ana, id)).not.toContain('DEADLINE_NEAR')
    await comeTo('2028-03-07T17:00:00.000Z')
    await meetDeadlines(world.platform)
    expect(await timelineOf(ana, id)).toContain('DEADLINE_NEAR')
    for (const who of ['ana', 'bruno']) expect(await newsNow(who)).toContain('A date is coming up in your case')
    await comeTo('2028-03-11T08:00:00.000Z')
    await meetDeadlines(world.platform)
    expect((await timelineOf(bruno, id)).at(-1)).toBe('DEADLINE_PASSED')
    const [filing] = (await standing(ana, agreement.id)).filings
    expect(filing).toMatchObject({ status: 'DUE', isLate: true, dueOn: '2028-03-10' })
    await ana.do(onFiling('reportFiling'), filingInput(filing?.id ?? ''))
    await carla.do(record, filingInput(filing?.id ?? '', { decision: 'ACCEPTED' }))
    expect((await readCase(bruno, id)).mustAttend).toBeNull()
    const near = (await timelineOf(bruno, id)).filter(kind => kind === 'DEADLINE_NEAR').length
    await comeTo('2028-03-17T17:00:00.000Z')
    await meetDeadlines(world.platform)
    // The standing order took the hearing off: nobody is called to it.
    expect((await timelineOf(bruno, id)).filter(kind => kind === 'DEADLINE_NEAR').length).toBe(near)
  })

  it('the program’s words say that the time is over when the talk has ended without an agreement', async () => {
    await comeTo('2028-02-01T18:00:00.000Z')
    const id = await activeCase(world, ana, bruno, { ...selfFiled, caseNumber: '28SC5' })
    await comeTo('2028-03-20T07:00:00.000Z')
    await meetDeadlines(world.platform)
    const seen = await readCase(ana, id)
    expect(seen).toMatchObject({ status: 'CLOSED', outcome: 'NO_AGREEMENT' })
    expect(seen.mustAttend?.text).toContain('The time to settle here has ended.')
  })
})
