/** Terms that a neutral suggests: in Orange County's program, where K9 allows it, and in Los Angeles', where it does not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { takeSeat as sit } from '../../server/cases/take-seat.ts'
import { jobWho } from '../../server/jobs.ts'
import { readThread } from '../conversations/threads.ts'
import { mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, conversations, mediatedCase, onCase, openPrivate, signedIn, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { does, makeOffer, partiesOf, pays } from './deals.ts'

const document = `mutation Suggest($input: SuggestTermsInput!) {
  suggestTerms(input: $input) { id conversationId body stamp role suggestsTerms } }`
const suggestedTerms = `query($messageId: ID!) { suggestedTerms(messageId: $messageId) {
  viewerCanOffer readBack { total { amountCents } payments firstDue sentences }
  terms { __typename ... on MoneyTerm { sentence payerName instalments { due amount { amountCents } } } ... on ActionTerm { sentence } } } }`
const can = `query($id: ID!) { conversation(id: $id) { viewerCan { suggestTerms } } }`

interface Suggested {
  viewerCanOffer: boolean
  readBack: { total: { amountCents: number }; payments: number; firstDue: string; sentences: string[] }
  terms: { __typename: string; sentence: string; instalments?: { due: string; amount: { amountCents: number } }[] }[]
}

let world: World
let ana: TestPerson,
  bruno: TestPerson,
  mira: TestPerson,
  omar: TestPerson,
  lena: TestPerson,
  sam: TestPerson,
  carla: TestPerson
let caseId: string, anas: string, brunos: string
let joint: { id: string; audience: string[] }

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, omar] = await signedIn(world, 'ana', 'bruno', 'mira', 'omar')
  ;[lena, sam, carla] = await signedIn(world, 'lena', 'sam', 'carla')
  caseId = await activeCase(world, ana, bruno, { programKey: 'orange-small-claims', caseNumber: '30-2027-01482' })
  await onCase(bruno, 'requestMediator', caseId)
  await takeSeat(mira, caseId)
  ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
  joint = await threadOf(mira, 'JOINT')
})
afterAll(() => world.close())

async function threadOf(person: TestPerson, kind: 'JOINT' | 'PRIVATE') {
  const found = (await conversations(person, caseId)).find(one => one.kind === kind)
  if (!found) throw new Error(`no ${kind} conversation`)
  return found
}

const terms = () => [
  pays(brunos, anas, [90_000, '2027-03-15', 3]),
  does(brunos, 'Writes OKAPI a reference letter', '2027-03-01'),
]
const inputFor = (thread: { id: string; audience: string[] }, more: Record<string, unknown> = {}) => ({
  input: { key: key(), conversationId: thread.id, audience: thread.audience, body: '', terms: terms(), ...more },
})
const suggest = async (person: TestPerson, thread: { id: string; audience: string[] }, more = {}) =>
  (await person.do<{ suggestTerms: { id: string } }>(document, inputFor(thread, more))).suggestTerms
const read = async (person: TestPerson, messageId: string) =>
  (await person.do<{ suggestedTerms: Suggested }>(suggestedTerms, { messageId })).suggestedTerms

describe('terms that a neutral suggests', () => {
  let messageId: string

  it('stand in the joint conversation as a message of the neutral, with every payment computed', async () => {
    const heard = await bruno.listen()
    const posted = await mira.do<{ suggestTerms: Record<string, unknown> & { id: string } }>(
      document,
      inputFor(joint, { body: 'One way among others.' }),
    )
    messageId = posted.suggestTerms.id
    expect(posted.suggestTerms).toMatchObject({ role: 'MEDIATOR', stamp: 'MEDIATION', suggestsTerms: true })
    await heard.until(one => one.change.kind === 'TERMS_SUGGESTED')
    expect(heard.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP', 'MESSAGE_SENT', 'TERMS_SUGGESTED'])
    heard.stop()
    const seen = await read(bruno, messageId)
    expect(seen.readBack).toMatchObject({ total: { amountCents: 90_000 }, payments: 3, firstDue: '2027-03-15' })
    expect(seen.terms.map(term => term.__typename)).toEqual(['MoneyTerm', 'ActionTerm'])
    expect(seen.terms[1]?.sentence).toContain('OKAPI')
    expect(await read(ana, messageId)).toEqual(seen)
    expect((await readThread(ana, joint.id)).nodes.at(-1)).toMatchObject({
      id: messageId,
      body: 'One way among others.',
    })
  })

  it('are told of in the timeline and by a mail that says nothing of them', async () => {
    const { case: seen } = await ana.do<{ case: { timeline: { nodes: { kind: string; by: string }[] } } }>(
      `query($id: ID!) { case(id: $id) { timeline(first: 1) { nodes { kind by } } } }`,
      { id: caseId },
    )
    expect(seen.timeline.nodes).toEqual([{ kind: 'TERMS_SUGGESTED', by: 'Mira Cho' }])
    const [newest] = await mailsTo(world, 'bruno')
    expect(newest?.subject).toBe('There is news in your case')
    expect(newest?.text).not.toMatch(/OKAPI|suggest|term|Mira|\d{3}/i)
  })

  it('are no offer: nothing is open, nobody is waited for, and a party that likes them offers in its own name', async () => {
    const { case: before } = await ana.do<{ case: { offers: unknown[]; nextStep: unknown } }>(
      `query($id: ID!) { case(id: $id) { offers { id } nextStep { kind } } }`,
      { id: caseId },
    )
    expect(before.offers).toEqual([])
    expect((await read(ana, messageId)).viewerCanOffer).toBe(true)
    expect((await read(mira, messageId)).viewerCanOffer).toBe(false)
    const offer = await makeOffer(bruno, caseId, [anas], terms())
    expect(offer).toMatchObject({ fromName: 'Bruno Reyes', round: 1, status: 'OPEN' })
  })

  it('are written once, however often the same key comes; other terms under it are refused', async () => {
    const once = inputFor(joint)
    const [first, second] = [await mira.do(document, once), await mira.do(document, once)]
    expect(second).toEqual(first)
    const other = { input: { ...once.input, terms: [pays(brunos, anas, [1, '2027-03-15'])] } }
    expect(await mira.refused(document, other)).toMatchObject({ code: 'KEY_REUSED' })
  })

  it('are refused to the parties, to readers other than those shown, and where a term is none', async () => {
    expect(await ana.refused(document, inputFor(await threadOf(ana, 'JOINT')))).toMatchObject({
      code: 'NOT_YOURS_TO_DO',
    })
    expect(await sam.refused(document, inputFor(joint))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await mira.refused(document, inputFor(joint, { audience: joint.audience.slice(1) }))).toMatchObject({
      code: 'AUDIENCE_CHANGED',
    })
    expect(await mira.refused(document, inputFor(joint, { terms: [] }))).toMatchObject({ field: 'terms' })
    const stranger = [pays(world.ids.sam, anas, [100, '2027-03-15'])]
    expect(await mira.refused(document, inputFor(joint, { terms: stranger }))).toMatchObject({
      field: 'terms[0].payerPartyId',
    })
    expect(
      (await mira.do<{ conversation: { viewerCan: unknown } }>(can, { id: joint.id })).conversation.viewerCan,
    ).toEqual({ suggestTerms: true })
    expect(
      (await ana.do<{ conversation: { viewerCan: unknown } }>(can, { id: joint.id })).conversation.viewerCan,
    ).toEqual({
      suggestTerms: false,
    })
  })

  it('are sealed: the database holds not a word of them', async () => {
    const row = await world.platform.database.sql
      .selectFrom('messages')
      .select(['terms', 'body'])
      .where('id', '=', messageId)
      .executeTakeFirstOrThrow()
    expect(row.terms).not.toBeNull()
    expect(Buffer.from(row.terms ?? []).toString('latin1')).not.toMatch(/OKAPI|MONEY|reference/)
  })

  it('are computed before they are sent, and nothing is kept of that', async () => {
    const preview = `query($input: SuggestedTermsPreviewInput!) { suggestedTermsPreview(input: $input) { viewerCanOffer readBack { payments } } }`
    const input = { conversationId: joint.id, terms: terms() }
    const count = async () => (await readThread(mira, joint.id)).nodes.length
    const before = await count()
    expect(await mira.do(preview, { input })).toEqual({
      suggestedTermsPreview: { viewerCanOffer: false, readBack: { payments: 3 } },
    })
    expect(await ana.refused(preview, { input })).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect(await count()).toBe(before)
  })
})

describe('terms suggested in private', () => {
  it('do not exist for the other side: nothing that it can ask changes', async () => {
    await openPrivate(ana, caseId)
    const everything = async () => ({
      seen: await bruno.do(
        `query($id: ID!) { viewer { cursor } myCases { nodes { id unread lastActivityAt } }
          case(id: $id) { unread nextStep { kind } timeline { nodes { id kind at } } offers { id } conversations { id unread lastMessageAt messages { nodes { id } } } } }`,
        { id: caseId },
      ),
      mails: (await mailsTo(world, 'bruno')).length,
    })
    const before = await everything()
    const hers = await threadOf(mira, 'PRIVATE')
    const { id } = await suggest(mira, hers, { body: 'Between us.' })
    expect(await everything()).toEqual(before)
    expect((await read(ana, id)).viewerCanOffer).toBe(true)
    const nothing = await bruno.refused(suggestedTerms, { messageId: '01890000-0000-7000-8000-000000000000' })
    expect(await bruno.refused(suggestedTerms, { messageId: id })).toEqual(nothing)
    expect(await sam.refused(suggestedTerms, { messageId: id })).toEqual(nothing)
    expect(await carla.refused(suggestedTerms, { messageId: id })).toEqual(nothing)
  })

  it('a co-mediator may suggest as well; an observer reads what stands in the joint conversation, and suggests nothing', async () => {
    await seat('omar', 'Omar Haddad', 'OBSERVER')
    await seat('lena', 'Lena Ortiz', 'CO_MEDIATOR')
    world.later({ minutes: 1 })
    const thread = await threadOf(lena, 'JOINT')
    const { id } = await suggest(lena, thread)
    expect((await read(omar, id)).viewerCanOffer).toBe(false)
    expect((await read(mira, id)).terms).toHaveLength(2)
    const omars = await threadOf(omar, 'JOINT')
    expect(await omar.refused(document, inputFor(omars))).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect((await conversations(omar, caseId)).map(({ kind }) => kind)).toEqual(['JOINT'])
  })
})

describe('where the program does not let neutrals suggest terms', () => {
  it('nothing can be suggested, and nobody is told that it could', async () => {
    caseId = await mediatedCase(world, ana, bruno, mira)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
    const thread = await threadOf(mira, 'JOINT')
    expect(await mira.refused(document, inputFor(thread))).toMatchObject({ code: 'SUGGESTIONS_NOT_ALLOWED' })
    expect(
      (await mira.do<{ conversation: { viewerCan: unknown } }>(can, { id: thread.id })).conversation.viewerCan,
    ).toEqual({ suggestTerms: false })
  })
})

/** By the verb itself: a program that ships and lets neutrals suggest terms has no third persons to invite. */
const seat = (who: 'omar' | 'lena', name: string, role: 'OBSERVER' | 'CO_MEDIATOR') =>
  act(world.platform, jobWho('start-up'), ctx =>
    sit(ctx, { caseId, personId: world.ids[who], role, partyId: null, name }),
  )
