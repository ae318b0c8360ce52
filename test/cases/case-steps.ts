/** What the tests of cases ask again and again. */
import { sql } from 'kysely'
import { key, type TestPerson } from '../person.ts'
import type { World } from '../world.ts'

export interface SeenHearing {
  on: string | null
  at: string | null
  department: string | null
  source: string
  vacatedAt: string | null
}

export interface SeenMustAttend {
  text: string
  isConfirmed: boolean
  lookUpUrl: string | null
  hearing: SeenHearing | null
}

export interface SeenCase {
  id: string
  status: string
  outcome: string | null
  caseNumber: string | null
  story: string
  claim: { amountCents: number; currency: string } | null
  parties: { id: string; name: string; side: string; kind: string; status: string; isYou: boolean }[]
  seats: {
    id: string
    name: string
    role: string
    title: string | null
    partyId: string | null
    startedAt: string
    endedAt: string | null
    isYou: boolean
  }[]
  hearing: SeenHearing | null
  mustAttend: SeenMustAttend | null
  deadlines: { key: string; on: string; endsAt: string; timeZone: string }[]
  tasks: { key: string; status: string }[]
  nextStep: {
    kind: string
    names: string[]
    by: string | null
    offerId: string | null
    agreementId: string | null
    amount: { amountCents: number } | null
  }
  mediation: {
    status: string
    requestedAt: string | null
    queuePosition: number | null
    answerBy: string | null
    neutralNames: string[]
    startedAt: string | null
    endedAt: string | null
  }
  viewerCan: Record<
    | 'optIn'
    | 'decline'
    | 'withdraw'
    | 'rejoin'
    | 'requestMediator'
    | 'cancelMediatorRequest'
    | 'endMediation'
    | 'makeOffer'
    | 'resendInvitation'
    | 'recordHearing',
    boolean
  >
}

const hearingFields = `on at department source vacatedAt`
export const mustAttendFields = `mustAttend { text isConfirmed lookUpUrl hearing { ${hearingFields} } }`

const caseFields = `id status outcome caseNumber story claim { amountCents currency } parties { id name side kind status isYou }
  seats { id name role title partyId startedAt endedAt isYou } hearing { ${hearingFields} } ${mustAttendFields} deadlines { key on endsAt timeZone }
  tasks { key status } nextStep { kind names by offerId agreementId amount { amountCents } }
  mediation { status requestedAt queuePosition answerBy neutralNames startedAt endedAt }
  viewerCan { optIn decline withdraw rejoin requestMediator cancelMediatorRequest endMediation makeOffer resendInvitation recordHearing }`

export const readCase = async (person: TestPerson, id: string): Promise<SeenCase> =>
  (await person.do<{ case: SeenCase }>(`query($id: ID!) { case(id: $id) { ${caseFields} } }`, { id })).case

export interface SeenCard {
  id: string
  title: string
  status: string
  unread: number
  openOffers: number
  waitingFor: string
  waitingForNames: string[]
  mediation: string
  nextDeadline: { key: string; on: string } | null
  mustAttend: SeenMustAttend | null
  partyNames: string[]
}

const cardFields = `id title status unread openOffers waitingFor waitingForNames mediation nextDeadline { key on } ${mustAttendFields} partyNames`

/** The card of a case in somebody's list; undefined when it is not there. */
export async function cardOf(
  person: TestPerson,
  id: string,
  list: 'myCases' | 'caseload' = 'myCases',
): Promise<SeenCard | undefined> {
  const answer = await person.do<Record<string, { nodes: SeenCard[] }>>(
    `{ ${list}(first: 100) { nodes { ${cardFields} } } }`,
  )
  return answer[list]?.nodes.find(card => card.id === id)
}

export interface SeenRequest {
  caseId: string
  partyNames: string[]
  requestedAt: string
  answerBy: string
  hearing: SeenHearing | null
}

export const queueOf = async (person: TestPerson): Promise<SeenRequest[]> =>
  (
    await person.do<{ mediationQueue: SeenRequest[] }>(
      `{ mediationQueue { caseId partyNames requestedAt answerBy hearing { ${hearingFields} } } }`,
    )
  ).mediationQueue

/** What happened, the oldest first, as `KIND by whom`. */
export async function timelineOf(person: TestPerson, id: string): Promise<string[]> {
  const { case: seen } = await person.do<{ case: { timeline: { nodes: { kind: string; by: string | null }[] } } }>(
    `query($id: ID!) { case(id: $id) { timeline(first: 100) { nodes { kind by } } } }`,
    { id },
  )
  return seen.timeline.nodes.toReversed().map(({ kind, by }) => (by === null ? kind : `${kind} by ${by}`))
}

type CaseMutation =
  | 'optIn'
  | 'declineCase'
  | 'withdrawFromCase'
  | 'rejoinCase'
  | 'requestMediator'
  | 'cancelMediatorRequest'
  | 'endMediation'

/** The refusal of an act that needs nothing but the case. */
export const refusedOn = (person: TestPerson, mutation: CaseMutation, caseId: string) =>
  mutation === 'optIn'
    ? person.refused(`mutation($input: OptInInput!) { optIn(input: $input) { id } }`, {
        input: { key: key(), caseId, noticeVersion: '2026-11' },
      })
    : person.refused(`mutation($input: CaseInput!) { ${mutation}(input: $input) { id } }`, {
        input: { key: key(), caseId },
      })

const tables = [
  'cases',
  'parties',
  'seats',
  'hearings',
  'invitations',
  'mails',
  'events',
  'feed',
  'conversations',
  'data_keys',
  'done_mutations',
  'case_cards',
] as const

/** How many rows each of these tables has: nothing that is refused leaves one behind. */
export async function countRows(world: World): Promise<Record<(typeof tables)[number], number>> {
  const counts = sql.join(
    tables.map(table => sql`(select count(*)::int from ${sql.table(table)}) as ${sql.ref(table)}`),
  )
  const { rows } = await sql<Record<(typeof tables)[number], number>>`select ${counts}`.execute(
    world.platform.database.sql,
  )
  if (!rows[0]) throw new Error('nothing was counted')
  return rows[0]
}

/** Puts a demo person on a program's roster of neutrals: staff do that, by no mutation yet. */
export async function putOnRoster(
  world: World,
  who: 'omar' | 'bruno' | 'carla',
  programKey = 'lasc-small-claims',
): Promise<void> {
  await world.platform.database.sql
    .insertInto('program_neutrals')
    .values({
      id: world.platform.clock.newId(),
      program_key: programKey,
      person_id: world.ids[who],
      organisation: 'Center for Dialogue',
      since: world.now(),
      until: null,
    })
    .execute()
}

/** A word of the court itself about a hearing, which comes by no mutation yet. */
export async function courtSays(
  world: World,
  caseId: string,
  hearing: { on: string; vacatedAt?: Date },
): Promise<void> {
  await world.platform.database.sql
    .insertInto('hearings')
    .values({
      id: world.platform.clock.newId(),
      case_id: caseId,
      held_on: hearing.on,
      held_at: null,
      department: null,
      source: 'COURT_SYSTEM',
      recorded_by_seat_id: null,
      recorded_at: world.now(),
      vacated_at: hearing.vacatedAt ?? null,
    })
    .execute()
}
