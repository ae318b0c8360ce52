/** K7: where a court's standing order says so, the court's acceptance of the filing itself takes the hearing off. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { standing } from '../agreements/after-steps.ts'
import {
  courtOf,
  decisionDocument,
  messageId,
  nextRelease,
  packetDocument,
  seenByCourt,
  type CourtSystem,
} from '../courts/court-system.ts'
import { acceptOffer, agreementOf, makeOffer, partiesOf, pays, sealed, sign } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { viewsOfDuty } from './scene.ts'

const order = { en: 'General Order 12', es: 'Orden General 12' }
let world: World
let folder: string
let court: CourtSystem
let ana: TestPerson, bruno: TestPerson

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-standing-order-'))
  const library = new URL('../../server/programs/library/lasc-small-claims.json', import.meta.url)
  const file = JSON.parse(await readFile(library, 'utf8')) as Record<string, unknown>
  const changed = { ...file, key: 'hill-county', hearingVacatedOn: 'FILING_ACCEPTED', standingOrder: order }
  await writeFile(join(folder, 'hill-county.json'), JSON.stringify(changed))
  world = await openWorld('2027-02-22T18:00:00.000Z', { programsDir: folder })
  court = await courtOf(world, 'hill', ['hill-county'])
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** Agreed, signed, filed, and told to the court. */
async function filed(caseNumber: string): Promise<{ caseId: string; agreementId: string }> {
  const caseId = await activeCase(world, ana, bruno, { programKey: 'hill-county', caseNumber })
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], [pays(brunos, anas, [50_000, '2027-03-15'])]))
  await sign(world, ana, await agreementOf(ana, caseId), 'Ana Silva')
  await sign(world, bruno, await agreementOf(bruno, caseId), 'Bruno Reyes')
  return { caseId, agreementId: (await sealed(world, ana, caseId)).id }
}

async function decide(caseNumber: string, decision: Record<string, string>): Promise<void> {
  const { filingPacket } = await court.do<{ filingPacket: { filingId: string } }>(packetDocument, { caseNumber })
  const input = { messageId: messageId(), caseNumber, filingId: filingPacket.filingId, ...decision }
  await court.do(decisionDocument, { input })
}

it('the duty to come ends with the acceptance, in every view, and with nothing that comes before it', async () => {
  const [taken, sentBack] = [await filed('27HC1'), await filed('27HC2')]
  await nextRelease(world, court)
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  const duty = async ({ caseId }: { caseId: string }) =>
    (await Promise.all([ana, bruno].map(person => viewsOfDuty(person, caseId)))).flatMap(
      ({ case: page, card, pack }) => [page, card, pack],
    )
  const stands = Array.from({ length: 6 }, () => expect.stringMatching(/must attend/i) as unknown)
  expect(await duty(taken)).toEqual(stands)
  expect((await standing(ana, taken.agreementId)).filings).toMatchObject([{ status: 'SENT', vacatedBy: order.en }])

  await decide('27HC2', { decision: 'REJECTED', reason: 'The form is not signed.' })
  await decide('27HC1', { decision: 'ACCEPTED' })
  expect(await duty(taken)).toEqual(Array.from({ length: 6 }, () => null))
  expect(await duty(sentBack)).toEqual(stands)
  // The hearing itself was not vacated by anybody: the order did it.
  expect((await seenByCourt(court, '27HC1')).hearing?.vacatedAt ?? null).toBeNull()
})

it('the last day to file is over with the filing, stands again after a rejection, and the court reads its own reason', async () => {
  const deadlines = async (caseNumber: string) => {
    const { nodes } = (
      await ana.do<{ myCases: { nodes: { caseNumber: string; id: string }[] } }>(
        `{ myCases(first: 25) { nodes { id caseNumber } } }`,
      )
    ).myCases
    const id = nodes.find(node => node.caseNumber === caseNumber)?.id
    const { case: seen } = await ana.do<{ case: { deadlines: { key: string }[] } }>(
      `query($id: ID!) { case(id: $id) { deadlines { key } } }`,
      { id },
    )
    return seen.deadlines.map(({ key }) => key)
  }
  expect(await deadlines('27HC1')).not.toContain('FILE')
  expect(await deadlines('27HC2')).toContain('FILE')
  const reasons = async (caseNumber: string) =>
    (await seenByCourt(court, caseNumber)).filings.map(({ rejectionReason }) => rejectionReason)
  expect([await reasons('27HC1'), await reasons('27HC2')]).toEqual([[null], ['The form is not signed.']])
  const { filingPacket } = await court.do<{ filingPacket: unknown }>(packetDocument, { caseNumber: '27HC2' })
  expect(filingPacket).toMatchObject({ status: 'COURT_REJECTED', rejectionReason: 'The form is not signed.' })
})
