/** Worked case 9: in the second worked case the tenant says ZEBRA-1500 to the mediator alone. Everybody else looks for it. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { createLog } from '../../server/platform/log.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import { upload } from '../conversations/threads.ts'
import { nextRelease, openReceiver, packetDocument, type Receiver } from '../courts/court-system.ts'
import { allMails } from '../mails.ts'
import { acceptOffer, agreementOf, sealed, sign } from '../offers/deals.ts'
import { operationsOf } from '../outsiders/documents.ts'
import { nothingLike, type Ids } from '../outsiders/populated-case.ts'
import { table } from '../outsiders/table.ts'
import { key, type TestPerson } from '../person.ts'
import { openPrivate, send } from '../steps.ts'
import { attorneyName, caseNumber, CONFIDED, offerArrears, openArrears, type Arrears } from './arrears.ts'
import { courtViews, staffViews, wholeCase, wholeFeed, wholeLists } from './scene.ts'

let scene: Arrears
let receiver: Receiver
/** All that is real in it is what the tenant confided; everything else is nobody's. */
let real: Ids
const lines: string[] = []

beforeAll(async () => {
  scene = await openArrears({ confides: false })
  receiver = await openReceiver(scene.world)
  Object.assign(scene.world.platform.log, createLog('trace', { write: line => void lines.push(line) }))
  const add = `mutation($url: String!) { addWebhook(input: { url: $url }) { webhook { id } } }`
  await scene.court.do(add, { url: receiver.url })
})
afterAll(async () => {
  await receiver.close()
  await scene.world.close()
})

const landlords = (): TestPerson[] => [scene.landlord, scene.attorney]
const allOf = async (person: TestPerson): Promise<string> =>
  [await wholeCase(person, scene.caseId), await wholeLists(person), await wholeFeed(person)].join('\n')
const everything = async (): Promise<string[]> => [
  ...(await Promise.all(landlords().map(allOf))),
  await staffViews(scene.staff, scene.caseId, CONFIDED),
  await courtViews(scene.court, caseNumber),
]

describe('what the tenant confides', () => {
  it('changes nothing that the landlord, her attorney, the staff and the court can obtain', async () => {
    const { world, tenant, mediator, caseId, tenants } = scene
    const before = await everything()
    const { id, audience } = await openPrivate(tenant, caseId)
    const message = await send(tenant, caseId, 'PRIVATE', `My hours may be cut in May; please don't say. ${CONFIDED}`)
    await send(mediator, caseId, 'PRIVATE', `${CONFIDED} stays here.`, tenants)
    const file = await upload(tenant, id, `${CONFIDED}.txt`, Buffer.from(CONFIDED))
    const { id: evidence } = (await file.json()) as { id: string }
    const slot = `conversation:${id}`
    await tenant.do(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot } }`, {
      input: { key: key(), slot, body: CONFIDED },
    })
    expect(await everything()).toEqual(before)
    // It would have been seen.
    for (const person of [tenant, mediator]) expect(await wholeCase(person, caseId)).toContain(CONFIDED)
    const nobodys = nothingLike({ lenasAudience: [], privateReaders: [] } as unknown as Ids)
    real = {
      ...nobodys,
      termsVersion: '2026-11',
      privateConversation: id,
      privateMessage: message.id,
      privateReaders: audience,
      sharedEvidence: evidence,
      unsentEvidence: evidence,
      draftSlot: slot,
    }
    expect(world.now().toISOString()).toBe('2027-04-12T18:00:00.000Z')
  })

  it('is the same as nothing to the landlord and her attorney, by whatever id they guess', async () => {
    const fake = { ...nothingLike(real), privateReaders: real.privateReaders }
    const secrets = [real.privateConversation, real.privateMessage, real.sharedEvidence]
    const rows = table(real)
    let tries = 0
    for (const { name, document, kind } of operationsOf(buildParleySchema()))
      for (const attempt of kind === 'subscription' ? [] : (rows[name] ?? [])) {
        if (!secrets.some(id => JSON.stringify(attempt.variables(real)).includes(id))) continue
        tries++
        for (const person of landlords()) {
          const [there, nowhere] = [
            await person.raw(document, attempt.variables(real)),
            await person.raw(document, attempt.variables(fake)),
          ]
          expect([name, withoutIds(there, real)]).toEqual([name, withoutIds(nowhere, fake)])
          expect([name, JSON.stringify(there).includes('ZEBRA')]).toEqual([name, false])
        }
      }
    expect(tries).toBeGreaterThan(5)
    for (const person of landlords())
      for (const inline of ['', '?inline=1']) {
        const answers = await Promise.all(
          [real, fake].map(async ({ sharedEvidence }) => {
            const answer = await person.fetch(`/evidence/${sharedEvidence}${inline}`)
            return [answer.status, withoutIds(await answer.text(), real)]
          }),
        )
        expect(answers).toEqual([answers[1], answers[1]])
        expect(answers[0]?.[0]).toBe(404)
      }
  })

  it('is in no paper, no mail, no webhook, no line of the log, and nothing that the court fetches', async () => {
    const { world, court, landlord, attorney, tenant, staff, caseId } = scene
    await acceptOffer(attorney, await offerArrears(scene))
    const agreement = await agreementOf(tenant, caseId)
    await sign(world, tenant, agreement, 'Bruno Reyes')
    await sign(world, attorney, agreement, attorneyName)
    await sealed(world, landlord, caseId)
    await nextRelease(world, court)
    await world.app.jobs.run()
    await scene.comeTo(world.now().toISOString())
    const found = await everything()
    const urls = [
      ...new Set(
        found
          .slice(0, 2)
          .join('\n')
          .match(/\/(agreements|filings)\/[^"]+/g) ?? [],
      ),
    ]
    expect(urls.length).toBeGreaterThan(4)
    const { filingPacket } = await court.do<{ filingPacket: { filingId: string } }>(packetDocument, { caseNumber })
    const files = [
      ...landlords().flatMap(person => [...urls, `/audit/${caseId}.json`].map(url => [person, url] as const)),
      ...['pack.html', 'agreement.pdf'].map(name => [staff, `/filings/${filingPacket.filingId}/${name}`] as const),
      ...['pdf', 'xml'].map(name => [court, `/court/filings/${filingPacket.filingId}/packet.${name}`] as const),
    ]
    for (const [who, url] of files) {
      const answer = await who.fetch(url)
      expect([url, answer.status]).toEqual([url, 200])
      const body = Buffer.from(await answer.arrayBuffer())
      found.push(
        answer.headers.get('content-type') === 'application/pdf' ? (await pagesOf(body)).join(' ') : body.toString(),
      )
    }
    expect(receiver.received.length).toBeGreaterThan(0)
    found.push(...receiver.received.map(({ body }) => body), ...court.heard, JSON.stringify(await allMails(world)))
    expect(lines.length).toBeGreaterThan(10)
    const all = [...found, ...lines].join('\n')
    expect(all).toContain('Bruno Reyes')
    expect(all).not.toMatch(/ZEBRA|hours may be cut/)
    for (const id of [real.privateMessage, real.sharedEvidence]) expect(found.join('\n')).not.toContain(id)
  })

  it('and everything else comes no more to the attorney whose seat has ended, on a socket that is open', async () => {
    const { landlord, attorney, tenant, caseId } = scene
    const seen = await landlord.do<{ case: { seats: { id: string; role: string }[] } }>(
      `query($id: ID!) { case(id: $id) { seats { id role } } }`,
      { id: caseId },
    )
    const seatId = seen.case.seats.find(({ role }) => role === 'REPRESENTATIVE')?.id
    const [listening, stays] = [await attorney.listen(null), await landlord.listen(null)]
    await claimPayment(tenant, 30_000)
    await listening.until(isClaimed)
    await landlord.do(`mutation($input: SeatInput!) { endSeat(input: $input) }`, { input: { key: key(), seatId } })
    const heard = listening.heard.length
    await claimPayment(tenant, 3_000)
    await expect.poll(() => stays.heard.filter(isClaimed).length).toBe(2)
    await wait(200)
    listening.stop()
    stays.stop()
    expect(listening.heard.slice(heard).filter(({ change }) => change.kind !== 'ACCOUNT_CHANGED')).toEqual([])
    for (const id of [caseId, key()])
      expect((await attorney.refused(`query($id: ID!) { case(id: $id) { id } }`, { id })).code).toBe('NOT_FOUND')
  })
})

const isClaimed = ({ change }: { change: { kind: string } }): boolean => change.kind === 'PAYMENT_CLAIMED'
const claimPayment = async (tenant: TestPerson, amountCents: number): Promise<unknown> =>
  tenant.do(`mutation($input: ClaimPaymentInput!) { claimPayment(input: $input) { id } }`, {
    input: {
      key: key(),
      agreementId: (await agreementOf(tenant, scene.caseId)).id,
      termNumber: 2,
      amountCents,
      doneOn: '2027-04-12',
      method: 'CASH',
    },
  })

/** What was asked for aside: ids, and those made while answering. */
const withoutIds = (answer: unknown, asked: Ids): string =>
  JSON.stringify(answer)
    .replaceAll(asked.draftSlot, 'slot')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
