import type { IntlShape } from 'react-intl'
import { useIntl } from 'react-intl'
import type { AudienceCaseFragment, AudienceFragment } from '../gql/graphql.ts'
import { shortName, type Named } from './short-names.ts'

/** An audience in words. Each of them stands where a message could go to the wrong people. */
export interface AudienceWords {
  tone: 'joint' | 'private'
  /** "Private: only Mira Cho and you". */
  title: string
  /** "Mediation. Bruno Reyes and the court never see this." */
  detail: string
  /** "Write to Mira". */
  write: string
  /** "Send to Mira only". */
  send: string
  /** Everyone who reads it, for a sentence. */
  people: string
  /** Of a private conversation: the others in it, by short name. */
  names: string
  /** What happens to a file that is added here. */
  files: string
  /** How the next message will be marked: "Negotiation" or "Mediation". */
  standing: string
}

export function useAudience(conversation: AudienceFragment, theCase: AudienceCaseFragment): AudienceWords {
  const intl = useIntl()
  return audienceWords(intl, conversation, theCase)
}

function audienceWords(intl: IntlShape, conversation: AudienceFragment, theCase: AudienceCaseFragment): AudienceWords {
  const isPrivate = conversation.kind === 'PRIVATE'
  const present = conversation.participants.filter(({ endedAt }) => !endedAt)
  const others = present.filter(({ isYou }) => !isYou)
  const named = present.map(seat => asNamed(seat, theCase))
  const names = intl.formatList(others.map(seat => shortName(asNamed(seat, theCase), named)))
  const isHere = others.length < present.length
  const you = isHere ? [intl.formatMessage({ id: 'conversations.you' })] : []
  const people = intl.formatList([...others.map(seat => withDuty(intl, seat)), ...you])
  return {
    tone: isPrivate ? 'private' : 'joint',
    title: intl.formatMessage(
      { id: `conversations.audience.${titleOf(isPrivate, isHere, others.length)}` },
      { people, ...pairOf(intl, conversation, theCase) },
    ),
    detail: detailOf(intl, conversation, theCase),
    write: isPrivate
      ? intl.formatMessage({ id: 'conversations.write.private' }, { names })
      : intl.formatMessage({ id: 'conversations.write.joint' }, { sides: sidesOf(theCase) }),
    send: isPrivate
      ? intl.formatMessage({ id: 'conversations.send.private' }, { names })
      : intl.formatMessage({ id: 'conversations.send.joint' }, { sides: sidesOf(theCase) }),
    people,
    names,
    files: intl.formatMessage(
      { id: isPrivate ? 'conversations.files.private' : 'conversations.files.joint' },
      { names, court: courtOf(theCase) },
    ),
    standing: intl.formatMessage({ id: `conversations.standing.${standingOf(theCase)}` }),
  }
}

/** Between whom a private conversation is, whoever of the two is still there. */
function pairOf(intl: IntlShape, { partyId }: AudienceFragment, { parties, program }: AudienceCaseFragment) {
  const party = parties.find(({ id }) => id === partyId)
  const neutral = program.neutralTitle.toLocaleLowerCase(intl.locale)
  return { own: party?.isYou ? 'yes' : 'no', party: party?.name ?? '', neutral }
}

function titleOf(isPrivate: boolean, isHere: boolean, others: number): 'private' | 'over' | 'joint' | 'alone' {
  // Nobody is left to write to: what was said there is still what these two said to each other.
  if (isPrivate) return isHere && others > 0 ? 'private' : 'over'
  return others > 0 ? 'joint' : 'alone'
}

/** What protects these words now: negotiation is not mediation (EC 1115), and the page says which of the two it is. */
function detailOf(intl: IntlShape, { kind, partyId }: AudienceFragment, theCase: AudienceCaseFragment): string {
  const court = courtOf(theCase)
  const neutral = theCase.program.neutralTitle.toLocaleLowerCase(intl.locale)
  const standing = standingOf(theCase)
  if (kind === 'JOINT') return intl.formatMessage({ id: `conversations.detail.joint.${standing}` }, { court, neutral })
  const shutOut = theCase.parties.filter(({ id }) => id !== partyId)
  const values = { others: intl.formatList(shutOut.map(({ name }) => name)), count: shutOut.length, court }
  return intl.formatMessage(
    { id: standing === 'mediation' ? 'conversations.detail.private.mediation' : 'conversations.detail.private.ended' },
    values,
  )
}

/** Under which protection the next message will stand, as the server will stamp it. */
function standingOf({
  status,
  outcome,
  mediation,
}: AudienceCaseFragment): 'negotiation' | 'mediation' | 'ended' | 'agreed' {
  if (status === 'CLOSED' && (outcome === 'AGREEMENT' || outcome === 'PARTIAL')) return 'agreed'
  if (mediation.status === 'SEATED') return 'mediation'
  return mediation.status === 'ENDED' ? 'ended' : 'negotiation'
}

/** A neutral writes to both sides; a party writes to everyone. */
function sidesOf({ parties, yourSeat }: AudienceCaseFragment): 'two' | 'all' {
  const taking = parties.filter(({ status }) => status !== 'DECLINED' && status !== 'WITHDRAWN')
  return yourSeat.role !== 'PARTY' && taking.length === 2 ? 'two' : 'all'
}

function courtOf({ program }: AudienceCaseFragment): 'yes' | 'no' {
  return program.kind === 'COURT' ? 'yes' : 'no'
}

function withDuty(intl: IntlShape, { name, role }: AudienceFragment['participants'][number]): string {
  if (role === 'PARTY' || role === 'MEDIATOR' || role === 'CO_MEDIATOR') return name
  return intl.formatMessage(
    { id: 'conversations.withRole' },
    { name, role: intl.formatMessage({ id: `conversations.role.${role}` }) },
  )
}

function asNamed(seat: AudienceFragment['participants'][number], { parties }: AudienceCaseFragment): Named {
  const party = seat.role === 'PARTY' ? parties.find(({ id }) => id === seat.partyId) : undefined
  return { name: seat.name, isPerson: party?.kind !== 'ENTITY' }
}
