/**
 * One world with three cases, for every kind of actor: `own`, where each has the seat that their kind has; `closed`, the
 * same people after they agreed and signed; `other`, between Nell and Otto, where nobody but the program's staff has any
 * business. Each thing in them bears a word of its own, and says whose it is.
 */
import { courtOf } from '../courts/court-system.ts'
import { markRead } from '../conversations/threads.ts'
import { acceptOffer, agreementOf, answerOffer, does, makeOffer, partiesOf, pays, sign } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, conversations, onCase, openPrivate, send, signedIn, takeSeat } from '../steps.ts'
import type { World } from '../world.ts'
import { expired, newcomer, playerOf, sit, type Player } from './cast.ts'
import { BILATERAL, JOINT, nothingLike, populatedCase, PRIVATE, type Ids } from './populated-case.ts'
import type { Column, Thing } from './who-sees-what.ts'

export const caseKinds = ['own', 'closed', 'other'] as const
export type CaseKind = (typeof caseKinds)[number]
type PartyName = 'ana' | 'bruno' | 'lena'

/** A kind of actor: the party they stand for, or the column they are in; in which cases they have a seat. */
interface Kind {
  party?: PartyName
  column: Exclude<Column, 'own' | 'other'> | 'party'
  in: readonly CaseKind[]
}

const both = ['own', 'closed'] as const
/** To add a kind of actor: a line here, and its player in `playersOf`. */
export const kinds = {
  ana: { party: 'ana', column: 'party', in: both },
  bruno: { party: 'bruno', column: 'party', in: both },
  coParty: { party: 'lena', column: 'party', in: ['own'] },
  anasAttorney: { party: 'ana', column: 'party', in: both },
  brunosAttorney: { party: 'bruno', column: 'party', in: both },
  anasSupport: { column: 'third', in: both },
  anasInterpreter: { column: 'third', in: both },
  mediator: { column: 'mediator', in: both },
  coMediator: { column: 'mediator', in: both },
  observer: { column: 'observer', in: both },
  staff: { column: 'admin', in: ['own', 'closed', 'other'] },
  staffElsewhere: { column: 'public', in: [] },
  mediatorElsewhere: { column: 'public', in: [] },
  removed: { column: 'public', in: [] },
  stranger: { column: 'public', in: [] },
  /** Courts by their credentials, which open an endpoint of their own and nothing of this one. */
  courtOfTheCase: { column: 'public', in: [] },
  courtElsewhere: { column: 'public', in: [] },
  expired: { column: 'public', in: [] },
  anonymous: { column: 'public', in: [] },
} as const satisfies Record<string, Kind>
export type KindName = keyof typeof kinds
export const kindNames = Object.keys(kinds) as KindName[]
/** Whose token is none of a person's, or none any more. */
export const withoutGoodToken: KindName[] = ['courtOfTheCase', 'courtElsewhere', 'expired']
/** Those without a session: what they ask for themselves is refused, too. */
export const withoutSession: KindName[] = [...withoutGoodToken, 'anonymous']

export interface Secret {
  what: string
  thing: Thing
  /** What it is for a party that it does not concern. */
  elsewhere: Thing
  words: string[]
  /** Whose it is; whom else it concerns. */
  of: readonly PartyName[]
  also: readonly PartyName[]
  /** Only its author's, so that for others who might see it the table says the most, not what must be. */
  isAuthorsAlone: boolean
}

export interface ThreeCases {
  players: Record<KindName, Player>
  people: Record<KindName, TestPerson>
  ids: Record<CaseKind, Ids>
  secrets: Record<CaseKind, Secret[]>
}

const everybody = ['ana', 'bruno', 'lena'] as const
const secret = (
  what: string,
  thing: Thing,
  words: string[],
  of: readonly PartyName[],
  more: Partial<Secret> = {},
): Secret => ({ what, thing, words, of, also: [], elsewhere: thing, isAuthorsAlone: false, ...more })

/** In which column this kind of actor stands for a thing of these parties; and what the thing is for them. */
export function placeOf(
  kindName: KindName,
  caseKind: CaseKind,
  { thing, elsewhere, of, also }: Pick<Secret, 'thing' | 'elsewhere' | 'of' | 'also'>,
): { column: Column; thing: Thing } {
  const kind: Kind = kinds[kindName]
  if (!kind.in.includes(caseKind)) return { column: 'public', thing }
  if (kind.column !== 'party') return { column: kind.column, thing }
  if (kind.party && of.includes(kind.party)) return { column: 'own', thing }
  return { column: 'other', thing: kind.party && also.includes(kind.party) ? thing : elsewhere }
}

export async function threeCases(world: World): Promise<ThreeCases> {
  const extra = await newcomers(world)
  const own = await ownCase(world, extra)
  const closed = await closedCase(world, extra, own.people)
  const other = await otherCase(world)
  const players = await playersOf(world, extra, own.people)
  const people = Object.fromEntries(kindNames.map(name => [name, players[name].person])) as ThreeCases['people']
  people.expired = expired(world, players.ana)
  people.anonymous = world.anonymous()
  people.courtOfTheCase = await courtAt(world, 'los-angeles', 'lasc-small-claims')
  people.courtElsewhere = await courtAt(world, 'santa-clara', 'santa-clara-small-claims')
  const without = nothingLike(own.ids)
  return {
    players,
    people,
    ids: { own: own.ids, closed: { ...without, ...closed.ids }, other: { ...without, ...other.ids } },
    secrets: { own: own.secrets, closed: closed.secrets, other: other.secrets },
  }
}

type Extra = Awaited<ReturnType<typeof newcomers>>
type Cast = Record<'ana' | 'bruno' | 'lena' | 'iris' | 'mira', TestPerson>

async function newcomers(world: World) {
  const known = async (name: 'omar' | 'sam' | 'carla') => {
    const person = await world.person(name)
    return playerOf(world, person, world.ids[name])
  }
  const made = {
    anasAttorney: await newcomer(world, 'Paula Gray', 'paula@example.org'),
    brunosAttorney: await newcomer(world, 'Quentin Bell', 'quentin@example.org'),
    anasSupport: await newcomer(world, 'Ruth Park', 'ruth@example.org'),
    anasInterpreter: await newcomer(world, 'Tomas Vega', 'tomas@example.org'),
    coMediator: await newcomer(world, 'Nora Finch', 'nora@example.org'),
    mediatorElsewhere: await newcomer(world, 'Theo Brandt', 'theo@example.org'),
    staffElsewhere: await newcomer(world, 'Wanda Moss', 'wanda@example.org'),
    observer: await known('omar'),
    stranger: await known('sam'),
    staff: await known('carla'),
  }
  const rows = world.platform.database.sql
  const since = { since: world.now(), until: null }
  const newId = () => world.platform.clock.newId()
  const { personId } = made.mediatorElsewhere.actor
  await rows
    .insertInto('program_neutrals')
    .values({ id: newId(), program_key: 'lasc-small-claims', person_id: personId, organisation: 'Elsewhere', ...since })
    .execute()
  await rows
    .insertInto('program_staff')
    .values({ id: newId(), program_key: 'ccr-community', person_id: made.staffElsewhere.actor.personId, ...since })
    .execute()
  return made
}

async function playersOf(world: World, extra: Extra, { ana, bruno, lena, iris, mira }: Cast) {
  const anas = await playerOf(world, ana, world.ids.ana)
  return {
    ...extra,
    ana: anas,
    bruno: await playerOf(world, bruno, world.ids.bruno),
    coParty: await playerOf(world, lena, world.ids.lena),
    mediator: await playerOf(world, mira, world.ids.mira),
    removed: await playerOf(world, iris, world.ids.iris),
    courtOfTheCase: anas,
    courtElsewhere: anas,
    expired: anas,
    anonymous: anas,
  }
}

/** A window with the token of a court's system. */
async function courtAt(world: World, key: string, program: string): Promise<TestPerson> {
  const person = world.anonymous()
  person.token = (await courtOf(world, key, [program])).token
  return person
}

const seatEverybody =
  (world: World, extra: Extra) =>
  async (caseId: string, [anas = '', brunos = '']: string[]): Promise<void> => {
    const seat = (player: Player, role: Parameters<typeof sit>[2]['role'], name: string, partyId?: string) =>
      sit(world, player, { caseId, role, name, ...(partyId ? { partyId } : {}) })
    await seat(extra.anasAttorney, 'REPRESENTATIVE', 'Paula Gray', anas)
    await seat(extra.brunosAttorney, 'REPRESENTATIVE', 'Quentin Bell', brunos)
    await seat(extra.anasSupport, 'SUPPORT', 'Ruth Park', anas)
    await seat(extra.anasInterpreter, 'INTERPRETER', 'Tomas Vega', anas)
    await seat(extra.coMediator, 'CO_MEDIATOR', 'Nora Finch')
    await seat(extra.observer, 'OBSERVER', 'Omar Haddad')
  }

async function ownCase(world: World, extra: Extra) {
  let offerToTwo = ''
  const { ids, people } = await populatedCase(world, async (caseId, partyIds) => {
    await seatEverybody(world, extra)(caseId, partyIds)
    offerToTwo = await offerOfAnaToTwo(world, caseId, partyIds)
  })
  const { bruno } = people
  const brunosPrivate = await openPrivate(bruno, ids.caseId)
  const said = await send(bruno, ids.caseId, 'PRIVATE', 'I could pay GNU-1900.')
  const anasOwn = [ids.privateConversation, ids.privateMessage]
  const secrets = [
    secret('what all hear', 'Joint conversation', [JOINT, ids.jointMessage, ids.jointConversation], everybody),
    secret('a file for all', 'Evidence, shared', [ids.jointEvidence], ['ana'], { also: ['bruno', 'lena'] }),
    secret('what Ana confides', 'Own private conversation', [...anasOwn, `I would take ${PRIVATE}`], ['ana']),
    secret('her file in confidence', 'Own private conversation', [ids.sharedEvidence, `${PRIVATE} budget`], ['ana']),
    secret('what Bruno confides', 'Own private conversation', ['GNU-1900', brunosPrivate.id, said.id], ['bruno']),
    secret('a file not sent', 'Evidence, not shared', [ids.unsentEvidence], ['ana'], { isAuthorsAlone: true }),
    secret('what she typed', 'Drafts, worksheet', [`Not ${PRIVATE} yet`], ['ana'], { isAuthorsAlone: true }),
    secret(
      'a refused offer',
      'Offer to a named recipient',
      [ids.offer, `${BILATERAL} is fair`, 'is too much'],
      ['ana'],
      {
        also: ['bruno'],
        elsewhere: 'Offer between two others',
      },
    ),
    secret('an offer to two', 'Offer to a named recipient', [offerToTwo, 'TAPIR-3'], ['ana'], {
      also: ['bruno', 'lena'],
    }),
    secret('one answer of two', 'Answers to an offer of several', ['LORIS-77'], ['lena']),
    secret('an agreement under way', 'Agreement draft', [ids.agreement, `the letter ${BILATERAL}`], ['ana', 'bruno'], {
      elsewhere: 'Offer between two others',
    }),
    secret('the case', 'Hearing, case number, parties', [ids.caseId, '27SC01482', 'Oak Street Homes'], everybody),
    secret('Ana’s address', 'Contact details', ['ana@demo.parley.example'], ['ana'], { isAuthorsAlone: true }),
  ]
  return { ids, people, secrets }
}

/** Oak Street Homes has answered, Bruno has not. */
async function offerOfAnaToTwo(world: World, caseId: string, [anas = '', brunos = '', lenas = '']: string[]) {
  const [ana, lena] = await signedIn(world, 'ana', 'lena')
  const offer = await makeOffer(ana, caseId, [brunos, lenas], [does(anas, 'Returns the keys TAPIR-3', null)])
  await answerOffer(lena, offer, ['Not LORIS-77.'])
  return offer.id
}

async function closedCase(world: World, extra: Extra, { ana, bruno, mira }: Cast) {
  const caseId = await activeCase(world, ana, bruno, { caseNumber: '27SC09090', story: 'MOOSE-1: it was mine.' })
  await onCase(bruno, 'requestMediator', caseId)
  await takeSeat(mira, caseId)
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  await seatEverybody(world, extra)(caseId, [anas, brunos])
  const { id: privateConversation } = await openPrivate(ana, caseId)
  const confided = await send(ana, caseId, 'PRIVATE', 'Anything above BISON-9 is fine.')
  await markRead(mira, privateConversation, confided.id)
  const [joint] = await conversations(ana, caseId)
  const { id: jointMessage } = await send(ana, caseId, 'JOINT', 'ELAND-4 is over for me.')
  const offer = await makeOffer(ana, caseId, [brunos], [pays(brunos, anas, [123_400, '2027-03-15'])], {
    explanation: 'HERON-5 and we are done.',
  })
  await acceptOffer(bruno, offer)
  const agreement = await agreementOf(ana, caseId)
  await sign(world, ana, agreement, 'Ana Silva')
  await sign(world, bruno, agreement, 'Bruno Reyes')
  await world.app.jobs.run()
  const { case: seen } = await ana.do<{ case: { status: string } }>(`query($id: ID!) { case(id: $id) { status } }`, {
    id: caseId,
  })
  if (seen.status !== 'CLOSED') throw new Error(`the case is ${seen.status}`)
  const two = ['ana', 'bruno'] as const
  const ids: Partial<Ids> = {
    caseId,
    anasParty: anas,
    brunosParty: brunos,
    jointConversation: joint?.id ?? '',
    jointMessage,
    privateConversation,
    privateMessage: confided.id,
    offer: offer.id,
    offerHash: offer.hash,
    offerTerm: offer.terms[0]?.id ?? '',
    agreement: agreement.id,
    agreementHash: agreement.hash,
    draftSlot: `conversation:${privateConversation}`,
  }
  const secrets = [
    secret('what all heard', 'Joint conversation', ['MOOSE-1', 'ELAND-4', jointMessage], two),
    secret('what Ana confided', 'Own private conversation', ['BISON-9', privateConversation, confided.id], ['ana']),
    secret('the accepted offer', 'Offer to a named recipient', [offer.id, 'HERON-5'], ['ana'], { also: ['bruno'] }),
    secret('the signed agreement', 'Signed agreement, not filed', [agreement.id, agreement.hash], two),
    secret('the case', 'Hearing, case number, parties', [caseId, '27SC09090'], two),
  ]
  return { ids, secrets }
}

async function otherCase(world: World) {
  const { person: nell } = await newcomer(world, 'Nell Ashby', 'nell@example.org')
  const { person: otto } = await newcomer(world, 'Otto Crane', 'otto@example.org')
  const others = [{ name: 'Otto Crane', side: 'DEFENDANT', email: 'otto@example.org' }]
  const caseId = await activeCase(world, nell, otto, {
    caseNumber: '27SC05151',
    name: 'Nell Ashby',
    story: 'CAMEL-2: the fence.',
    others,
  })
  const [nells = '', ottos = ''] = await partiesOf(nell, caseId)
  const { id: jointMessage } = await send(nell, caseId, 'JOINT', 'See IBEX-8.')
  const [joint] = await conversations(nell, caseId)
  const offer = await makeOffer(nell, caseId, [ottos], [does(ottos, 'Mends the fence DINGO-6', '2027-03-01')])
  const ids: Partial<Ids> = {
    caseId,
    anasParty: nells,
    brunosParty: ottos,
    jointConversation: joint?.id ?? '',
    jointMessage,
    offer: offer.id,
    offerHash: offer.hash,
    offerTerm: offer.terms[0]?.id ?? '',
  }
  const secrets = [
    secret('what the two say', 'Joint conversation', ['CAMEL-2', 'IBEX-8', jointMessage], []),
    secret('their offer', 'Offer to a named recipient', [offer.id, 'DINGO-6'], []),
    secret('their case', 'Hearing, case number, parties', [caseId, '27SC05151', 'Nell Ashby'], []),
  ]
  return { ids, secrets }
}
