/** Pages that only some cases have: those held for safety, those signed by hand and filed, those with a fee. */
import { signedPage } from '../../server/demo/signed-page.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf, pays } from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { openPrivate, send } from '../steps.ts'
import { inDays } from './offer-steps.ts'
import { admit, begin, findCase, keepSafetyDraft, mediate, optIn, signedIn } from './places.ts'
import type { Tour } from './tours.ts'

const TO_FILE = '26SC07733'
const CLOSED = '27SC00951'
const SIGNED_IN_INK = '30-2026-00377'

const harassment = {
  programKey: 'ccr',
  caseType: 'CIVIL_HARASSMENT',
  sides: ['PETITIONER', 'RESPONDENT'],
  story: 'Bruno waits at my door in the evening and shouts. I ask that he stays away from my floor.',
  hearing: { on: inDays(25), time: '08:30', department: '12' },
  orderInForce: true,
  safetyNeeds: 'I do not want to be online at the same hour as he is.',
} as const

/** Plans a visit to them, and arranges what they need. */
export async function planSafetyTours(url: string): Promise<Tour[]> {
  const [lena, iris] = [await signedIn(url, 'lena'), await signedIn(url, 'iris')]
  const undecided = await begin(url, lena, 'Lena Ortiz', { ...harassment, caseNumber: '27CH00422' })
  const held = await beginHeldCase(url, lena, '27CH00911')
  const ink = await beginInk(url, lena, '30-2026-00411')
  const [toFile, filed] = [await findCase(lena, TO_FILE), await findCase(lena, SIGNED_IN_INK)]
  const withFee = await beginWithFee(url, iris)
  await keepSafetyDraft(iris)
  const home = `/cases/${held.id}`
  const theirs = `/cases/${filed.id}/agreements/${filed.agreements[0]?.id}`
  return [
    {
      visitor: 'lena',
      stops: [
        { name: 'case-home-safety', address: home },
        { name: 'conversation-safety', address: `${home}/conversations`, isFixed: true },
        { name: 'offer-with-mediator', address: held.offer },
        { name: 'people-safety', address: `${home}/people` },
        { name: 'mediator-end', address: `${home}/mediator?do=end` },
        { name: 'agreement-ink', address: ink.agreement },
        { name: 'agreement-ink-pages', address: `${ink.agreement}?do=pages` },
        { name: 'case-home-to-file', address: `/cases/${toFile.id}` },
        { name: 'agreement-to-file', address: `/cases/${toFile.id}/agreements/${toFile.agreements[0]?.id}` },
        { name: 'case-home-ink-signed', address: `/cases/${filed.id}` },
        { name: 'agreement-ink-signed', address: theirs },
        { name: 'survey', address: `/cases/${(await findCase(lena, CLOSED)).id}/survey` },
        { name: 'agreement-filed', address: `${theirs}?do=filed&filing=${await filingOf(lena, filed.id)}` },
      ],
    },
    {
      visitor: 'bruno',
      stops: [
        { name: 'agree-safety', address: `/cases/${undecided.id}/agree` },
        { name: 'agreement-ink-check', address: `${ink.agreement}?do=check&page=${ink.pageId}` },
      ],
    },
    {
      visitor: 'iris',
      stops: [
        { name: 'start-safety', address: '/start/safety' },
        { name: 'fee', address: `/cases/${withFee}/fee` },
      ],
    },
    {
      visitor: 'mira',
      stops: [
        { name: 'desk-safety', address: `/desk/${held.id}`, isFixed: true },
        { name: 'offer-relay', address: held.offer },
        { name: 'desk-end', address: `/desk/${held.id}?end=` },
      ],
    },
    { visitor: 'carla', stops: [{ name: 'staff-case-safety', address: `/staff/cases/${held.id}` }] },
    {
      visitor: 'sam',
      stops: [
        { name: 'invitation-unknown', address: '/invitation/AAAA-BBBB-CCCC' },
        { name: 'case-unknown', address: '/cases/01940000-0000-7000-8000-000000000000' },
      ],
    },
  ]
}

/** Lena and Bruno each speak with Mira alone; an offer of Lena's waits until Mira has read it. */
async function beginHeldCase(url: string, lena: TestPerson, caseNumber: string) {
  const { id, bruno } = await begin(url, lena, 'Lena Ortiz', { ...harassment, caseNumber })
  await optIn(bruno, id, { orderInForce: true })
  await mediate(url, id)
  await openPrivate(lena, id)
  await openPrivate(bruno, id)
  await send(lena, id, 'PRIVATE', 'I am afraid of the stairs when he is there. Could he use the other door?')
  const [lenas, brunos] = await sidesOf(lena, id)
  const terms = [
    does(brunos, 'Stays off the third floor, and uses the door at the back', inDays(180)),
    does(lenas, 'Writes to the building manager and not to Bruno when something is loud', inDays(180)),
  ]
  const { id: offerId } = await makeOffer(lena, id, [brunos], terms)
  return { id, offer: `/cases/${id}/offers/${offerId}` }
}

/** Agreed in Orange County, where people sign by hand: Lena has added her page, and Bruno has not looked at it. */
async function beginInk(url: string, lena: TestPerson, caseNumber: string) {
  const { id, bruno } = await begin(url, lena, 'Lena Ortiz', {
    ...{ programKey: 'orange-small-claims', caseType: 'SMALL_CLAIMS', sides: ['PLAINTIFF', 'DEFENDANT'], caseNumber },
    hearing: { on: inDays(45), time: '13:30', department: 'C62' },
    story: 'Bruno scratched my car when he moved out. The paint costs 400 dollars.',
  })
  await optIn(bruno, id)
  const [lenas, brunos] = await sidesOf(lena, id)
  const offer = await makeOffer(lena, id, [brunos], [pays(brunos, lenas, [40_000, inDays(15)])])
  await acceptOffer(bruno, offer)
  const { id: agreementId, hash } = await agreementOf(lena, id)
  const code = hash.slice(0, 16)
  const about = { key: key(), name: 'page.pdf', code, on: inDays(-1), party: lenas }
  const added = await lena.fetch(`/agreements/${agreementId}/counterparts?${new URLSearchParams(about)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(signedPage([`Settlement agreement, page 2. Code ${code}`, 'Lena Ortiz'])),
  })
  if (!added.ok) throw new Error(`The page was not taken: ${await added.text()}`)
  const { agreement } = await bruno.do<{ agreement: { counterparts: { id: string }[] } }>(
    'query($id: ID!) { agreement(id: $id) { counterparts { id } } }',
    { id: agreementId },
  )
  return { agreement: `/cases/${id}/agreements/${agreementId}`, pageId: agreement.counterparts[0]?.id }
}

/** Iris has to say whether she pays what the program asks. */
async function beginWithFee(url: string, iris: TestPerson): Promise<string> {
  const { startCase } = await iris.do<{ startCase: { id: string } }>(
    'mutation($input: StartCaseInput!) { startCase(input: $input) { id } }',
    {
      input: {
        ...{ key: key(), programKey: 'ccr-community', caseType: 'COMMUNITY', side: 'PARTICIPANT', name: 'Iris Chen' },
        others: [{ name: 'Bruno Reyes', side: 'PARTICIPANT', email: 'bruno@demo.parley.example' }],
        story: 'The hedge between our gardens takes the light from my kitchen.',
      },
    },
  )
  await admit(url, startCase.id, 2_500)
  return startCase.id
}

async function sidesOf(person: TestPerson, caseId: string): Promise<[string, string]> {
  const [first = '', second = ''] = await partiesOf(person, caseId)
  return [first, second]
}

async function filingOf(person: TestPerson, caseId: string): Promise<string> {
  const { case: seen } = await person.do<{ case: { agreements: { filings: { id: string }[] }[] } }>(
    'query($id: ID!) { case(id: $id) { agreements { filings { id } } } }',
    { id: caseId },
  )
  return seen.agreements[0]?.filings[0]?.id ?? ''
}
