/** Signed by hand, and too late to be safe: print, sign, look at each other's pages, file, and go to the hearing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samples } from '../conversations/sample-files.ts'
import {
  acceptOffer,
  agreementOf,
  makeOffer,
  partiesOf,
  pays,
  signDocument,
  signInput,
  type SeenAgreement,
} from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { asIs, byStaff, filingInput, mustAttendOf, onFiling, record, standing } from './after-steps.ts'

interface SeenPage {
  id: string
  partyName: string
  addedByName: string
  signedOn: string
  status: string
  checkedByName: string | null
  refusal: string | null
  url: string
  canCheck: boolean
}

const pagesDocument = `query($id: ID!) { agreement(id: $id) { status boundOn canAddCounterpart counterparts {
  id partyName addedByName signedOn status checkedByName refusal url canCheck } } }`
const confirmDocument = `mutation($input: ConfirmCounterpartInput!) { confirmCounterpart(input: $input) { id status } }`
const refuseDocument = `mutation($input: RefuseCounterpartInput!) { refuseCounterpart(input: $input) { id status } }`

const png = samples['png'] ?? Buffer.alloc(0)

describe('an agreement that is signed by hand, four days after the last safe day', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let carla: TestPerson
  let caseId: string
  let agreement: SeenAgreement
  let anas: string
  let brunos: string

  beforeAll(async () => {
    world = await openWorld('2027-06-09T18:00:00.000Z')
    ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
    caseId = await activeCase(world, ana, bruno, {
      programKey: 'orange-small-claims',
      hearing: { on: '2027-06-15', time: '08:30' },
    })
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
    await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], [pays(brunos, anas, [50_000, '2027-07-01'])]))
    agreement = await agreementOf(ana, caseId)
  })
  afterAll(() => world.close())

  const seen = async (person: TestPerson) =>
    (
      await person.do<{
        agreement: { status: string; boundOn: string | null; canAddCounterpart: boolean; counterparts: SeenPage[] }
      }>(pagesDocument, { id: agreement.id })
    ).agreement
  const add = (person: TestPerson, parties: string[], more: Record<string, string> = {}, bytes: Uint8Array = png) =>
    person.fetch(
      `/agreements/${agreement.id}/counterparts?${new URLSearchParams({
        key: key(),
        name: 'page.png',
        code: agreement.hash.slice(0, 16),
        on: '2027-06-09',
        party: parties.join(','),
        ...more,
      })}`,
      { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) },
    )
  const nextStepOf = async (person: TestPerson) =>
    (
      await person.do<{ case: { nextStep: { kind: string; by: string | null } } }>(
        `query($id: ID!) { case(id: $id) { nextStep { kind by } } }`,
        { id: caseId },
      )
    ).case.nextStep
  const confirm = (id: string) => ({ input: { key: key(), counterpartId: id, hash: agreement.hash } })

  it('is printed, with its code on every page, and cannot be signed on screen', async () => {
    expect((await ana.refused(signDocument, signInput(agreement, 'Ana Silva'))).code).toBe('NOT_YOURS_TO_DO')
    expect((await seen(ana)).canAddCounterpart).toBe(true)
    const page = await (await ana.fetch(agreement.htmlUrl)).text()
    expect(page).toContain(agreement.hash)
    expect((await ana.fetch(agreement.pdfUrl)).status).toBe(200)
  })

  it('takes scans of its own pages only, as pictures that are what they say', async () => {
    expect(await (await add(ana, [anas], { code: '0000000000000000' })).text()).toContain('AGREEMENT_CHANGED')
    expect((await add(ana, [anas], {}, Buffer.from('no picture'))).status).toBe(400)
    expect((await add(ana, [anas], { on: '2027-06-10' })).status).toBe(400)
    expect((await add(ana, [])).status).toBe(400)
    const sam = await world.person('sam')
    expect((await add(sam, [anas])).status).toBe(404)
    expect((await add(ana, [anas])).status).toBe(201)
    expect(await seen(bruno)).toMatchObject({
      status: 'SIGNING',
      counterparts: [{ partyName: 'Ana Silva', addedByName: 'Ana Silva', status: 'UPLOADED', canCheck: true }],
    })
    expect((await seen(ana)).counterparts).toMatchObject([{ canCheck: false }])
  })

  it('has each page looked at by another person, who may find it wrong', async () => {
    const [first] = (await seen(bruno)).counterparts
    expect((await ana.refused(confirmDocument, confirm(first?.id ?? ''))).code).toBe('NOT_YOURS_TO_DO')
    const scan = await bruno.fetch(first?.url ?? '')
    expect(scan.headers.get('content-disposition')).toContain('attachment')
    expect(Buffer.from(await scan.arrayBuffer()).equals(Buffer.from(png))).toBe(true)
    expect((await (await world.person('mira')).fetch(first?.url ?? '')).status).toBe(404)
    await bruno.do(refuseDocument, { input: { key: key(), counterpartId: first?.id, words: 'The date is missing.' } })
    expect((await seen(ana)).counterparts).toMatchObject([{ status: 'REFUSED', refusal: 'The date is missing.' }])
    expect((await add(ana, [anas])).status).toBe(201)
    const [second] = (await seen(bruno)).counterparts
    await bruno.do(confirmDocument, confirm(second?.id ?? ''))
    expect(await seen(ana)).toMatchObject({ status: 'SIGNING', counterparts: [{ status: 'CONFIRMED' }] })
  })

  it('binds as of the day in ink once every page is confirmed; the certificate says by whom', async () => {
    world.setNow('2027-06-10T18:00:00.000Z')
    await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno'), carla.signInAs('carla')])
    expect((await add(bruno, [brunos])).status).toBe(201)
    const page = (await seen(ana)).counterparts.find(({ partyName }) => partyName === 'Bruno Reyes')
    await ana.do(confirmDocument, confirm(page?.id ?? ''))
    expect(await seen(bruno)).toMatchObject({ status: 'BINDING', boundOn: '2027-06-09', canAddCounterpart: false })
    expect(await asIs(ana, caseId)).toMatchObject({ status: 'CLOSED' })
    await world.app.jobs.run()
    const { certificateUrl } = await agreementOf(ana, caseId)
    expect((await ana.fetch(certificateUrl ?? '')).status).toBe(200)
    const kept = await (await ana.fetch(`/agreements/${agreement.id}/record.json`)).text()
    expect(kept).toContain('"checkedBy":"Bruno Reyes"')
    expect(kept).toContain('"method":"WET_PRINTED"')
  })

  it('is late: the parties file it themselves, and must attend until the court says otherwise', async () => {
    const [filing] = (await standing(ana, agreement.id)).filings
    expect(filing).toMatchObject({ actor: 'PARTIES', status: 'DUE', dueOn: '2027-06-04', isLate: true })
    expect(filing?.lateText).toContain('late. The court may still take it.')
    expect(filing?.viewerCan).toEqual({ report: true, refile: false })
    expect((await carla.refused(byStaff('refileWithCourt'), filingInput(filing?.id ?? ''))).code).toBe(
      'FILING_NOT_OPEN',
    )
    const pack = await (await bruno.fetch(filing?.packHtmlUrl ?? '')).text()
    for (const words of ['This is late', 'CIV-110', 'June 4, 2027', 'June 9, 2027', 'original pages'])
      expect(pack).toContain(words)
    expect(await nextStepOf(bruno)).toEqual({ kind: 'FILE', by: '2027-06-05T06:59:59.999Z' })
    await ana.do(onFiling('reportFiling'), filingInput(filing?.id ?? ''))
    expect(await nextStepOf(bruno)).toEqual({ kind: 'DO_AS_AGREED', by: null })
    expect((await standing(bruno, agreement.id)).filings).toMatchObject([
      { status: 'SENT', sentBy: 'PARTY', isLate: true },
    ])
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, caseId)).toContain('attend your hearing')
  })

  it('is corrected and filed again when the court does not take it', async () => {
    const filingId = (await standing(ana, agreement.id)).filings[0]?.id ?? ''
    const noReason = await carla.refused(record, filingInput(filingId, { decision: 'REJECTED', reason: ' ' }))
    expect(noReason).toMatchObject({ code: 'BAD_INPUT', field: 'reason' })
    await carla.do(record, filingInput(filingId, { decision: 'REJECTED', reason: 'The form is not signed.' }))
    expect((await standing(bruno, agreement.id)).filings).toMatchObject([
      { status: 'COURT_REJECTED', reason: 'The form is not signed.', viewerCan: { report: false, refile: true } },
    ])
    await bruno.do(onFiling('refileAgreement'), filingInput(filingId))
    expect((await standing(ana, agreement.id)).filings).toMatchObject([
      { attempt: 1, status: 'COURT_REJECTED', viewerCan: { refile: false } },
      { attempt: 2, status: 'DUE', isLate: true, viewerCan: { report: true } },
    ])
    expect(await mustAttendOf(ana, caseId)).not.toBeNull()
  })
})
