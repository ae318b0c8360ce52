/** Where the pages of the demo's cases are, and what is arranged so that each of them has something to show. */
import { noAnswers, type StartAnswers } from '../../client/cases/start/answers.ts'
import type { ActionDraft, MoneyDraft, OfferDraft } from '../../client/offers/offer-draft.ts'
import type { DemoKey } from '../../server/demo/people.ts'
import { key, personIn, type TestPerson } from '../person.ts'
import { findInMail } from './demo.ts'
import { inDays } from './offer-steps.ts'

/** A case as one person finds it. */
export interface CasePlace {
  id: string
  conversations: { id: string; kind: 'JOINT' | 'PRIVATE' }[]
  /** The newest first. */
  offers: { id: string }[]
  agreements: { id: string }[]
  parties: { id: string; name: string }[]
}

const cards = 'nodes { id caseNumber partyNames }'
const listDocument = `{ myCases { ${cards} } caseload { ${cards} } }`
const placeDocument = `query($id: ID!) {
  case(id: $id) { id conversations { id kind } offers { id } agreements { id } parties { id name } }
}`

export async function signedIn(url: string, who: DemoKey): Promise<TestPerson> {
  const person = personIn(url, 'places')
  await person.signInAs(who)
  return person
}

/** The person's case with this number, or, where there is none, with this party. */
export async function findCase(person: TestPerson, named: string): Promise<CasePlace> {
  type Card = { id: string; caseNumber: string | null; partyNames: string[] }
  const lists = await person.do<Record<'myCases' | 'caseload', { nodes: Card[] }>>(listDocument)
  const isMeant = ({ caseNumber, partyNames }: Card) =>
    caseNumber === named || (!caseNumber && partyNames.includes(named))
  const card = [...lists.myCases.nodes, ...lists.caseload.nodes].find(isMeant)
  if (!card) throw new Error(`There is no case ${named}`)
  return (await person.do<{ case: CasePlace }>(placeDocument, { id: card.id })).case
}

/** Mira takes the mediator's seat between Lena and Bruno. */
export async function mediate(url: string, caseId: string): Promise<TestPerson> {
  const mira = await signedIn(url, 'mira')
  await mira.do('mutation($input: TakeMediatorSeatInput!) { takeMediatorSeat(input: $input) { id } }', {
    input: { key: key(), caseId, hasNoConflict: true, introduction: 'Hello Lena and Bruno. I am Mira Cho.' },
  })
  return mira
}

interface Begun {
  programKey: string
  caseType: string
  sides: readonly [string, string]
  story: string
  caseNumber?: string
  hearing?: { on: string; time: string; department: string }
  orderInForce?: boolean
  safetyNeeds?: string
}

/** One person begins a case with Bruno and takes part; Bruno joins it, and has not said yet whether he does. */
export async function begin(url: string, starter: TestPerson, name: string, { sides, ...about }: Begun) {
  const bruno = await signedIn(url, 'bruno')
  const { startCase } = await starter.do<{ startCase: { id: string } }>(
    'mutation($input: StartCaseInput!) { startCase(input: $input) { id } }',
    {
      input: {
        ...{ ...about, key: key(), side: sides[0], name },
        others: [{ name: 'Bruno Reyes', side: sides[1], email: 'bruno@demo.parley.example' }],
      },
    },
  )
  if (about.caseType === 'COMMUNITY' || about.caseType === 'CIVIL_HARASSMENT') await admit(url, startCase.id, 0)
  await optIn(starter, startCase.id)
  const code = await findInMail(url, 'bruno', /invitation\/(\S+)/)
  await bruno.do('mutation($input: JoinCaseInput!) { joinCase(input: $input) { id } }', {
    input: { key: key(), code, name: 'Bruno Reyes' },
  })
  return { id: startCase.id, bruno }
}

/** The program takes a case, for this fee or for none. */
export async function admit(url: string, caseId: string, feeCents: number): Promise<void> {
  const carla = await signedIn(url, 'carla')
  await carla.do('mutation($input: ScreenCaseInput!) { screenCase(input: $input) }', {
    input: { key: key(), caseId, feeCents },
  })
}

export async function optIn(person: TestPerson, caseId: string, more: { orderInForce?: boolean } = {}): Promise<void> {
  const { case: begun } = await person.do<{ case: { program: { notice: { version: string } } } }>(
    'query($id: ID!) { case(id: $id) { program { notice { version } } } }',
    { id: caseId },
  )
  await person.do('mutation($input: OptInInput!) { optIn(input: $input) { id } }', {
    input: { key: key(), caseId, noticeVersion: begun.program.notice.version, ...more },
  })
}

/** Iris begins a case with Bruno, who joins it and has not said yet whether he takes part. */
export async function beginUndecidedCase(url: string): Promise<void> {
  await begin(url, await signedIn(url, 'iris'), 'Iris Chen', {
    ...{ programKey: 'ccr-community', caseType: 'COMMUNITY', sides: ['PARTICIPANT', 'PARTICIPANT'] },
    story: 'Bruno’s guests park in front of my door. I would like to find a rule that works for both houses.',
  })
}

/** Lena and Bruno talk with a mediator, to whom neither of them has opened a private conversation. */
export async function beginMediatedCase(url: string, caseNumber: string): Promise<void> {
  const lena = await signedIn(url, 'lena')
  const { id, bruno } = await begin(url, lena, 'Lena Ortiz', {
    ...{ programKey: 'lasc-small-claims', caseType: 'SMALL_CLAIMS', sides: ['PLAINTIFF', 'DEFENDANT'], caseNumber },
    story: 'Bruno rented a room in my house and left before the end of May. I ask for the rent of that month.',
  })
  await optIn(bruno, id)
  await lena.do('mutation($input: CaseInput!) { requestMediator(input: $input) { id } }', {
    input: { key: key(), caseId: id },
  })
  await mediate(url, id)
}

/** Lena and Bruno are asked by their mediator when they can meet by video. */
export async function beginMeeting(url: string, caseNumber: string): Promise<void> {
  const lena = await signedIn(url, 'lena')
  const { id, bruno } = await begin(url, lena, 'Lena Ortiz', {
    ...{ programKey: 'santa-clara-remote-mediation', caseType: 'SMALL_CLAIMS', sides: ['PLAINTIFF', 'DEFENDANT'] },
    ...{ caseNumber, hearing: { on: inDays(40), time: '08:30', department: '4' } },
    story: 'Bruno painted my hall and left before it was done. I ask for half of what I paid.',
  })
  await optIn(bruno, id)
  const mira = await mediate(url, id)
  const slots = [4, 5, 6].map((days, at) => ({ on: inDays(days), time: ['10:00', '14:30', '18:00'][at] }))
  await mira.do('mutation($input: ProposeSessionInput!) { proposeSession(input: $input) { id } }', {
    input: { key: key(), caseId: id, kind: 'VIDEO', minutes: 90, slots },
  })
  const asked = await lena.do<{ case: { remoteSessions: { nodes: { id: string; slots: { id: string }[] }[] } } }>(
    'query($id: ID!) { case(id: $id) { remoteSessions { nodes { id slots { id } } } } }',
    { id },
  )
  const [session] = asked.case.remoteSessions.nodes
  await lena.do('mutation($input: AnswerSessionInput!) { answerSession(input: $input) { id } }', {
    input: { key: key(), sessionId: session?.id, slotIds: session?.slots.slice(1).map(slot => slot.id) },
  })
}

/** Lena wants Bruno out of a room: his time to answer the court runs on while they talk. */
export async function beginEviction(url: string, caseNumber: string): Promise<void> {
  const { id, bruno } = await begin(url, await signedIn(url, 'lena'), 'Lena Ortiz', {
    ...{ programKey: 'la-unlawful-detainer', caseType: 'UNLAWFUL_DETAINER', sides: ['PLAINTIFF', 'DEFENDANT'] },
    ...{ caseNumber, hearing: { on: inDays(30), time: '08:30', department: '94' } },
    story: 'Bruno has not paid the rent of May and June. I ask him to leave the room, or to pay.',
  })
  await optIn(bruno, id)
}

const keep = (person: TestPerson, slot: string, draft: StartAnswers | OfferDraft) =>
  person.do('mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot } }', {
    input: { key: key(), slot, body: JSON.stringify(draft) },
  })

/** Answers to every question about a new case, kept as a draft: so each question has an address that shows it. */
export const keepStartDraft = (person: TestPerson): Promise<unknown> =>
  keep(person, 'start-case', {
    ...{
      programKey: 'lasc-small-claims',
      caseType: 'SMALL_CLAIMS',
      side: 'PLAINTIFF',
      name: 'Sam Stone',
      kind: 'PERSON',
    },
    others: [{ name: 'Maple Street Movers LLC', kind: 'ENTITY', side: 'DEFENDANT', email: 'office@maple.example' }],
    story: 'The movers dropped my washing machine on 3 May. It does not turn any more. A repair costs 380 dollars.',
    ...{ amount: '380.00', caseNumber: '27SC02240', hearingKnown: 'yes', hearingOn: inDays(70), hearingTime: '08:30' },
    ...{ department: '4', orderInForce: null, safetyNeeds: '' },
  })

/** A case that is asked about safety first, begun and not sent. */
export const keepSafetyDraft = (person: TestPerson): Promise<unknown> =>
  keep(person, 'start-case', { ...noAnswers, programKey: 'ccr', caseType: 'CIVIL_HARASSMENT' })

/** An offer with a plan and something to do, not sent yet. */
export function keepOfferDraft(person: TestPerson, { id, parties }: CasePlace, from: string): Promise<unknown> {
  const [payer, payee] = [parties.find(({ name }) => name === from), parties.find(({ name }) => name !== from)]
  const fresh = { carriedFromTermId: null, wasAgreed: false, carriedAs: null }
  const money: MoneyDraft = {
    ...{ ...fresh, id: 'money', kind: 'MONEY', payerPartyId: payer?.id ?? '', payee: payee?.id ?? '', payeeName: '' },
    ...{ hasSource: false, sourceName: '', amount: '1,500.00', manner: 'EQUAL', frequency: 'MONTH', payments: [] },
    ...{
      firstDue: inDays(18),
      count: '4',
      graceDays: '5',
      weekendRule: 'NEXT_COURT_DAY',
      onDefault: 'ACCELERATE',
      note: '',
    },
  }
  const action: ActionDraft = {
    ...{ ...fresh, id: 'action', kind: 'ACTION', partyId: payer?.id ?? '', when: 'BY', due: inDays(9) },
    ...{ what: 'Write a neutral reference letter for Ana', howToTell: 'Ana has the letter' },
  }
  return keep(person, `offer:${id}`, {
    ...{
      version: 1,
      answersOfferId: null,
      fromMessageId: null,
      recipientPartyIds: payee ? [payee.id] : [],
      expiresOn: '',
    },
    ...{ terms: [money, action], explanation: 'Four smaller payments are what I can really keep.' },
  })
}

/** Ana asks Sam to support her in a case; he has not answered yet. */
export async function askToSupport(url: string, caseNumber: string): Promise<void> {
  const ana = await signedIn(url, 'ana')
  const { id } = await findCase(ana, caseNumber)
  await ana.do('mutation($input: InviteToSeatInput!) { inviteToSeat(input: $input) { id } }', {
    input: { key: key(), caseId: id, role: 'SUPPORT', name: 'Sam Stone', email: 'sam@demo.parley.example' },
  })
}
