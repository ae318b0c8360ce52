/** What the named people do in many tests, each through GraphQL. */
import type { DemoKey } from '../server/demo/people.ts'
import { newestCode } from './mails.ts'
import { key, type TestPerson } from './person.ts'
import type { World } from './world.ts'

/** A window of each of these demo people, signed in. */
export const signedIn = <const Names extends readonly DemoKey[]>(world: World, ...names: Names) =>
  Promise.all(names.map(name => world.person(name))) as Promise<{ [At in keyof Names]: TestPerson }>

export const hearingOn = '2027-04-20'

export interface StartedCase {
  id: string
  /** The code in the newest invitation mail. */
  code: string
}

const startDocument = `mutation Start($input: StartCaseInput!) { startCase(input: $input) { id } }`

/** Ana starts a small-claims case against Bruno, as in the first worked scenario. */
export async function startCase(
  world: World,
  ana: TestPerson,
  changes: Record<string, unknown> = {},
): Promise<StartedCase> {
  const input = {
    key: key(),
    programKey: 'lasc-small-claims',
    caseType: 'SMALL_CLAIMS',
    side: 'PLAINTIFF',
    name: 'Ana Silva',
    story: 'He kept my deposit.',
    claimCents: 220_000,
    caseNumber: '27SC01482',
    hearing: { on: hearingOn, time: '08:30', department: '4' },
    others: [{ name: 'Bruno Reyes', side: 'DEFENDANT', email: 'bruno@demo.parley.example' }],
    ...changes,
  }
  const { startCase: started } = await ana.do<{ startCase: { id: string } }>(startDocument, { input })
  return { id: started.id, code: await newestCode(world) }
}

/** Iris and Ana: a community case without a court. */
export async function startCommunityCase(world: World, ana: TestPerson): Promise<StartedCase> {
  const { id } = await startCase(world, ana, {
    programKey: 'ccr-community',
    caseType: 'COMMUNITY',
    side: 'PARTICIPANT',
    caseNumber: null,
    hearing: null,
    claimCents: null,
    story: 'The drums are loud.',
    others: [{ name: 'Bruno Reyes', side: 'PARTICIPANT', email: 'bruno@demo.parley.example' }],
  })
  await admit(await world.person('carla'), id)
  return { id, code: await newestCode(world) }
}

/** Staff take a case that waits for their review. */
export const admit = (carla: TestPerson, caseId: string, feeCents = 0) =>
  carla.do(`mutation($input: ScreenCaseInput!) { screenCase(input: $input) }`, {
    input: { key: key(), caseId, feeCents },
  })

export const join = (person: TestPerson, code: string, name: string) =>
  person.do<{ joinCase: { id: string } }>(`mutation($input: JoinCaseInput!) { joinCase(input: $input) { id } }`, {
    input: { key: key(), code, name },
  })

export async function optIn(person: TestPerson, caseId: string): Promise<void> {
  const { case: seen } = await person.do<{ case: { program: { notice: { version: string } } } }>(
    `query($id: ID!) { case(id: $id) { program { notice { version } } } }`,
    { id: caseId },
  )
  await person.do(`mutation($input: OptInInput!) { optIn(input: $input) { id status } }`, {
    input: { key: key(), caseId, noticeVersion: seen.program.notice.version },
  })
}

/** A case in which Ana and Bruno both take part. */
export async function activeCase(
  world: World,
  ana: TestPerson,
  bruno: TestPerson,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const { id, code } = await startCase(world, ana, changes)
  await optIn(ana, id)
  await join(bruno, code, 'Bruno Reyes')
  await optIn(bruno, id)
  return id
}

export const onCase = (person: TestPerson, mutation: string, caseId: string) =>
  person.do(`mutation($input: CaseInput!) { ${mutation}(input: $input) { id status } }`, {
    input: { key: key(), caseId },
  })

/** Bruno asks, Mira takes the seat. */
export async function mediatedCase(
  world: World,
  ana: TestPerson,
  bruno: TestPerson,
  mira: TestPerson,
): Promise<string> {
  const id = await activeCase(world, ana, bruno)
  await onCase(bruno, 'requestMediator', id)
  await takeSeat(mira, id)
  return id
}

export const takeSeat = (mira: TestPerson, caseId: string) =>
  mira.do(`mutation($input: TakeMediatorSeatInput!) { takeMediatorSeat(input: $input) { id } }`, {
    input: { key: key(), caseId, hasNoConflict: true, introduction: 'I am Mira Cho. I take no side.' },
  })

export interface SeenConversation {
  id: string
  kind: 'JOINT' | 'PRIVATE'
  partyId: string | null
  audience: string[]
  unread: number
}

export async function conversations(person: TestPerson, caseId: string): Promise<SeenConversation[]> {
  const { case: seen } = await person.do<{ case: { conversations: SeenConversation[] } }>(
    `query($id: ID!) { case(id: $id) { conversations { id kind partyId audience unread } } }`,
    { id: caseId },
  )
  return seen.conversations
}

export async function openPrivate(person: TestPerson, caseId: string): Promise<SeenConversation> {
  const { case: seen } = await person.do<{
    case: { program: { privateConversationExplanation: { version: string } } }
  }>(`query($id: ID!) { case(id: $id) { program { privateConversationExplanation { version } } } }`, { id: caseId })
  const { openPrivateConversation } = await person.do<{ openPrivateConversation: SeenConversation }>(
    `mutation($input: OpenPrivateConversationInput!) { openPrivateConversation(input: $input) { id kind partyId audience unread } }`,
    { input: { key: key(), caseId, explanationVersion: seen.program.privateConversationExplanation.version } },
  )
  return openPrivateConversation
}

export const sendDocument = `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { id body stamp author } }`

/** Sends to the audience that the conversation shows at this moment. */
export async function send(
  person: TestPerson,
  caseId: string,
  kind: 'JOINT' | 'PRIVATE',
  body: string,
  partyId?: string,
): Promise<{ id: string; stamp: string }> {
  const found = (await conversations(person, caseId)).find(
    one => one.kind === kind && (partyId === undefined || one.partyId === partyId),
  )
  if (!found) throw new Error(`no ${kind} conversation`)
  const { sendMessage } = await person.do<{ sendMessage: { id: string; stamp: string } }>(sendDocument, {
    input: { key: key(), conversationId: found.id, body, audience: found.audience },
  })
  return sendMessage
}

/** For lists of codes, whose order says nothing. */
export const inOrder = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1)
