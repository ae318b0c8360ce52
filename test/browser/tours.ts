/** Every page of client/routes.tsx, with the person for whom it has something to show. */
import type { Page } from 'playwright-core'
import type { DemoKey } from '../../server/demo/people.ts'
import { key, type TestPerson } from '../person.ts'
import { findInMail } from './demo.ts'
import {
  askToSupport,
  beginEviction,
  beginMediatedCase,
  beginMeeting,
  beginUndecidedCase,
  findCase,
  keepOfferDraft,
  keepStartDraft,
  signedIn,
} from './places.ts'
import { planSafetyTours } from './safety-tours.ts'

/** A page to look at. */
export interface Stop {
  name: string
  address: string
  /** What brings one from the address to the page, in any language. */
  go?: (page: Page) => Promise<void>
  /** Its parts stay in their places while it scrolls: a picture of it shows the window, not the whole length. */
  isFixed?: boolean
}

export interface Tour {
  /** Null is nobody: a visitor who is not signed in. */
  visitor: DemoKey | null
  stops: Stop[]
}

const DEPOSIT = '27SC01482'
const TO_SIGN = '27SC01207'
const INVITED = '27SC02117'
const FENCE = '27SC01990'
const CLOSED = '27SC00951'
const MEDIATED = '27SC02303'
const MEETING = '27SC02410'
const EVICTION = '27UD00417'

/** Plans a visit to all pages of a fresh demo, and arranges what they need. */
export async function planTours(url: string): Promise<Tour[]> {
  const invitation = await findInMail(url, 'bruno', /invitation\/(\S+)/)
  const used = await findInMail(url, 'iris', /invitation\/(\S+)/)
  await beginUndecidedCase(url)
  await beginMediatedCase(url, MEDIATED)
  await beginMeeting(url, MEETING)
  await beginEviction(url, EVICTION)
  const more = await planSafetyTours(url)
  const tours: Tour[] = [
    { visitor: null, stops: nobodysStops(url, invitation, used) },
    { visitor: 'sam', stops: await samsStops(url) },
    { visitor: 'ana', stops: await anasStops(url) },
    { visitor: 'bruno', stops: await brunosStops(url) },
    { visitor: 'mira', stops: await mirasStops(url) },
    { visitor: 'omar', stops: await omarsStops(url) },
    { visitor: 'carla', stops: await carlasStops(url) },
  ]
  return [...tours, ...more]
}

const submit = (page: Page) => page.locator('main form button[type=submit]').first().click()

function nobodysStops(url: string, invitation: string, used: string): Stop[] {
  return [
    { name: 'welcome', address: '/' },
    { name: 'programs', address: '/programs' },
    { name: 'program', address: '/programs/orange-small-claims' },
    { name: 'sign-in', address: '/sign-in' },
    { name: 'sign-in-code', address: '/sign-in', go: page => askForCode(page) },
    { name: 'invitation-code', address: '/invitation' },
    { name: 'seat-code', address: '/seat' },
    { name: 'invitation', address: `/invitation/${invitation}` },
    { name: 'invitation-used', address: `/invitation/${used}` },
    {
      name: 'invitation-not-me',
      address: `/invitation/${invitation}`,
      go: page => page.locator('main button').last().click(),
    },
    { name: 'invitation-case', address: `/invitation/${invitation}`, go: proveByNumber },
    { name: 'demo', address: '/demo' },
    { name: 'demo-mail', address: '/demo/mail', isFixed: true },
    { name: 'not-found', address: '/nowhere' },
    // The last, because somebody is signed in after it.
    { name: 'terms', address: '/sign-in', go: page => enterForTheFirstTime(page, url) },
  ]
}

async function askForCode(page: Page, person = 'new.person'): Promise<void> {
  await page.locator('main input[type=email]').fill(`${person}@demo.parley.example`)
  await submit(page)
  await page.locator('main input[autocomplete=one-time-code]').waitFor()
}

/** Only who is here for the first time is asked to accept the terms. */
async function enterForTheFirstTime(page: Page, url: string): Promise<void> {
  const person = `newcomer-${Date.now()}`
  await askForCode(page, person)
  await page.locator('main input[autocomplete=one-time-code]').fill(await findInMail(url, person, /\b(\d{6})\b/))
  await submit(page)
  await page.waitForURL('**/terms**')
}

async function proveByNumber(page: Page): Promise<void> {
  await page.locator('main input[name=caseNumber]').fill(INVITED)
  await submit(page)
  await page.getByText('Ana Silva').first().waitFor()
}

async function samsStops(url: string): Promise<Stop[]> {
  await askToSupport(url, DEPOSIT)
  const seat = await findInMail(url, 'sam', /\/seat\/(\S+)/)
  await keepStartDraft(await signedIn(url, 'sam'))
  const steps = ['program', 'you', 'others', 'story', 'amount', 'court', 'check']
  return [
    { name: 'my-cases-none', address: '/cases' },
    { name: 'account', address: '/account' },
    { name: 'seat', address: `/seat/${seat}` },
    ...steps.map(step => ({ name: `start-${step}`, address: `/start/${step}` })),
  ]
}

async function anasStops(url: string): Promise<Stop[]> {
  const ana = await signedIn(url, 'ana')
  const deposit = await findCase(ana, DEPOSIT)
  const toSign = await findCase(ana, TO_SIGN)
  const noise = await findCase(ana, 'Iris Chen')
  const home = `/cases/${deposit.id}`
  const [newest, first] = deposit.offers.map(({ id }) => `${home}/offers/${id}`)
  const agreement = `/cases/${toSign.id}/agreements/${toSign.agreements[0]?.id}`
  const talk = (kind: string) => `${home}/conversations/${deposit.conversations.find(one => one.kind === kind)?.id}`
  return [
    { name: 'my-cases', address: '/cases' },
    { name: 'case-home', address: home },
    { name: 'case-home-invited', address: `/cases/${(await findCase(ana, INVITED)).id}` },
    { name: 'case-home-to-sign', address: `/cases/${toSign.id}` },
    { name: 'case-home-settled', address: `/cases/${noise.id}` },
    { name: 'conversation', address: talk('JOINT'), isFixed: true },
    { name: 'conversation-private', address: talk('PRIVATE'), isFixed: true },
    { name: 'offers', address: `${home}/offers` },
    { name: 'offer-own', address: newest ?? '' },
    { name: 'offer-answered', address: first ?? '' },
    { name: 'offer-withdraw', address: `${newest}?do=withdraw` },
    { name: 'people', address: `${home}/people` },
    { name: 'timeline', address: `${home}/timeline` },
    { name: 'prepare', address: `${home}/prepare` },
    { name: 'mediator', address: `${home}/mediator` },
    { name: 'hearing', address: `${home}/hearing` },
    { name: 'hearing-pack', address: `${home}/hearing-pack` },
    { name: 'safety', address: `${home}/safety` },
    { name: 'leave', address: `${home}/leave` },
    { name: 'agreement', address: agreement },
    { name: 'agreement-give-up', address: `${agreement}?do=abandon` },
    { name: 'agreement-open-again', address: `${agreement}?do=reopen` },
    { name: 'sign-read', address: `${agreement}/sign` },
    { name: 'sign', address: `${agreement}/sign`, go: page => page.locator('main button').first().click() },
    { name: 'agreement-binding', address: `/cases/${noise.id}/agreements/${noise.agreements[0]?.id}` },
    { name: 'payments', address: `/cases/${noise.id}/agreements/${noise.agreements[0]?.id}/payments` },
    {
      name: 'payment-made',
      address: `/cases/${noise.id}/agreements/${noise.agreements[0]?.id}/payments`,
      go: page => page.locator('main a[href*="do=claim"]').first().click(),
    },
  ]
}

async function brunosStops(url: string): Promise<Stop[]> {
  const bruno = await signedIn(url, 'bruno')
  const deposit = await findCase(bruno, DEPOSIT)
  const undecided = `/cases/${(await findCase(bruno, 'Iris Chen')).id}`
  await keepOfferDraft(bruno, deposit, 'Bruno Reyes')
  const home = `/cases/${deposit.id}`
  const offer = `${home}/offers/${deposit.offers[0]?.id}`
  const money = ['who', 'amount', 'manner', 'dates', 'late'].map(step => `step=${step}&term=money`)
  const action = ['doer', 'what', 'when', 'tell'].map(step => `step=${step}&term=action`)
  const whole = ['kind', 'terms', 'explanation', 'expiry', 'check'].map(step => `step=${step}`)
  const built = [...whole.slice(0, 1), ...money, ...action, ...whole.slice(1)]
  return [
    { name: 'case-home-offer', address: home },
    { name: 'offer', address: offer },
    { name: 'offer-accept', address: `${offer}?do=accept` },
    { name: 'offer-answer', address: `${offer}?do=answer` },
    ...built.map(query => ({
      name: `build-offer-${/step=(\w+)/.exec(query)?.[1]}`,
      address: `${home}/offers/new?${query}`,
    })),
    { name: 'agree', address: `${undecided}/agree` },
    { name: 'decline', address: `${undecided}/decline` },
    { name: 'case-home-fence', address: `/cases/${(await findCase(bruno, FENCE)).id}` },
    { name: 'case-home-closed', address: `/cases/${(await findCase(bruno, CLOSED)).id}` },
    {
      name: 'conversation-private-unopened',
      address: `/cases/${(await findCase(bruno, MEDIATED)).id}/conversations/private`,
    },
    { name: 'meetings', address: `/cases/${(await findCase(bruno, MEETING)).id}/sessions` },
    { name: 'case-home-eviction', address: `/cases/${(await findCase(bruno, EVICTION)).id}` },
    { name: 'return', address: `/cases/${(await findCase(bruno, CLOSED)).id}/return` },
  ]
}

async function mirasStops(url: string): Promise<Stop[]> {
  const mira = await signedIn(url, 'mira')
  const { mediationQueue } = await mira.do<{ mediationQueue: { caseId: string }[] }>('{ mediationQueue { caseId } }')
  const deposit = await findCase(mira, DEPOSIT)
  const queue = `/queue/${mediationQueue[0]?.caseId}`
  const meeting = await findCase(mira, MEETING)
  return [
    { name: 'caseload', address: '/caseload' },
    { name: 'queue', address: queue },
    { name: 'desk', address: `/desk/${deposit.id}`, isFixed: true },
    { name: 'case-home-mediator', address: `/cases/${deposit.id}` },
    { name: 'people-mediator', address: `/cases/${deposit.id}/people` },
    { name: 'desk-meeting', address: `/desk/${meeting.id}`, isFixed: true },
    { name: 'meetings-mediator', address: `/cases/${meeting.id}/sessions` },
    {
      name: 'meetings-move',
      address: `/cases/${meeting.id}/sessions`,
      go: page => page.locator('main section button').nth(2).click(),
    },
  ]
}

async function omarsStops(url: string): Promise<Stop[]> {
  const omar = await signedIn(url, 'omar')
  const deposit = await findCase(omar, DEPOSIT)
  return [
    { name: 'case-home-observer', address: `/cases/${deposit.id}` },
    { name: 'conversation-observer', address: `/cases/${deposit.id}/conversations`, isFixed: true },
    { name: 'offers-observer', address: `/cases/${deposit.id}/offers` },
  ]
}

async function carlasStops(url: string): Promise<Stop[]> {
  const carla = await signedIn(url, 'carla')
  const caseOf = async (words: string) => {
    const { staffCases } = await carla.do<{ staffCases: { nodes: { id: string }[] } }>(
      `{ staffCases(words: "${words}") { nodes { id } } }`,
    )
    return `/staff/cases/${staffCases.nodes[0]?.id}`
  }
  const [home, intake, referral] = [await caseOf(DEPOSIT), await caseOf('Café'), await caseOf('Whitfield')]
  const acts = ['hearing', 'number', 'close', 'hold', 'handover']
  const opened = `/staff/cases/${await openedCase(carla)}`
  return [
    { name: 'staff', address: '/staff' },
    { name: 'staff-cases', address: '/staff/cases' },
    { name: 'staff-cases-none', address: '/staff/cases?words=Nobody' },
    { name: 'staff-case', address: home },
    ...acts.map(act => ({ name: `staff-case-${act}`, address: `${home}/${act}` })),
    { name: 'staff-case-intake', address: intake },
    { name: 'staff-case-screen', address: `${intake}/screen` },
    { name: 'staff-case-referral', address: referral },
    { name: 'staff-case-addresses', address: `${referral}/addresses` },
    { name: 'staff-programs', address: '/staff/programs' },
    { name: 'staff-program', address: '/staff/programs/lasc-small-claims' },
    { name: 'staff-content', address: '/staff/programs/lasc-small-claims/content/what-is-odr' },
    { name: 'staff-case-glass', address: `${opened}/glass` },
    { name: 'staff-case-opened', address: opened },
    { name: 'staff-case-conversation', address: `${opened}/conversation` },
    { name: 'staff-people', address: '/staff/people?program=lasc-small-claims' },
    { name: 'staff-courts', address: '/staff/courts' },
    { name: 'staff-court', address: '/staff/courts/santa-clara' },
    { name: 'staff-court-credentials', address: '/staff/courts/santa-clara/credentials/new' },
    {
      name: 'staff-court-secret',
      address: '/staff/courts/santa-clara/credentials/01940000-0000-7000-8000-0000000000a3',
    },
    { name: 'staff-court-referrals', address: '/staff/courts/santa-clara/referrals' },
    { name: 'staff-filings', address: '/staff/filings' },
    { name: 'staff-undelivered', address: '/staff/undelivered' },
    { name: 'staff-figures', address: '/staff/figures' },
  ]
}

/** A community case whose joint conversation the office has opened in an emergency. */
async function openedCase(carla: TestPerson): Promise<string> {
  const { staffCases } = await carla.do<{ staffCases: { nodes: { id: string }[] } }>(
    `{ staffCases(programKey: "ccr-community", words: "Ana") { nodes { id } } }`,
  )
  const caseId = staffCases.nodes[0]?.id
  if (!caseId) throw new Error('There is no community case')
  const read = `query($caseId: ID!) { openedConversation(caseId: $caseId) { id } }`
  const isOpen = !(await carla.raw(read, { caseId })).errors
  if (!isOpen)
    await carla.do(`mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id } }`, {
      input: { key: key(), caseId, reason: 'A neighbor wrote that somebody was threatened.' },
    })
  return caseId
}
