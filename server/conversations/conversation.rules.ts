/** Who may write into a conversation, and under which protection what they write stands. */
import type { CaseFacts } from '../access/cases.ts'
import type { ConversationFacts } from '../access/conversations.ts'
import type { WritingFacts } from '../access/writing.ts'
import { myParty } from '../cases/case.rules.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import type { MessageStamp } from './message.entity.ts'

type CaseState = Pick<WritingFacts, 'caseStatus' | 'outcome'>
type Obstacle = 'CASE_NOT_ACTIVE' | 'CASE_CLOSED' | 'CONVERSATION_NOT_OPEN' | 'NOT_YOURS_TO_DO'

/** Who observes, supports or interprets reads, and writes nowhere. */
const writers: readonly string[] = ['PARTY', 'REPRESENTATIVE', 'MEDIATOR', 'CO_MEDIATOR']

const sentences: Record<Obstacle, string> = {
  CASE_NOT_ACTIVE: 'Messages can be sent once every required party takes part.',
  CASE_CLOSED: 'This case is closed: what was said can be read, nothing can be added.',
  CONVERSATION_NOT_OPEN: 'This conversation has ended: it can be read, nothing can be added.',
  NOT_YOURS_TO_DO: 'You may read this conversation, and not write in it.',
}

/** After a binding agreement the parties still arrange how it is carried out. */
const isAfterAgreement = ({ caseStatus, outcome }: CaseState): boolean =>
  caseStatus === 'CLOSED' && (outcome === 'AGREEMENT' || outcome === 'PARTIAL')

function obstacleInCase(state: CaseState): Obstacle | null {
  if (state.caseStatus !== 'ACTIVE' && state.caseStatus !== 'CLOSED') return 'CASE_NOT_ACTIVE'
  return state.caseStatus === 'CLOSED' && !isAfterAgreement(state) ? 'CASE_CLOSED' : null
}

/** What keeps this seat from writing here now; null when nothing does. */
export function obstacleToWriting(
  facts: Pick<WritingFacts, 'caseStatus' | 'outcome' | 'kind' | 'seat'>,
): Obstacle | null {
  const { kind, seat } = facts
  const inCase = obstacleInCase(facts)
  if (inCase) return inCase
  if (seat.hasEnded || !writers.includes(seat.role)) return 'NOT_YOURS_TO_DO'
  if (seat.partyStatus !== null && seat.partyStatus !== 'TAKING_PART') return 'NOT_YOURS_TO_DO'
  if (!seat.canWrite) return kind === 'PRIVATE' ? 'CONVERSATION_NOT_OPEN' : 'NOT_YOURS_TO_DO'
  return null
}

/** Throws the obstacle, if there is one. */
export function requireWriting(facts: WritingFacts): void {
  const obstacle = obstacleToWriting(facts)
  if (obstacle === 'NOT_YOURS_TO_DO') throw new NotAllowed(obstacle, sentences[obstacle])
  if (obstacle) throw new RuleBroken(obstacle, sentences[obstacle])
}

/** Set when a message is sent, for ever: negotiation and mediation are protected differently (EC 1115, 1119). */
export function stampNow(facts: Pick<WritingFacts, 'caseStatus' | 'outcome' | 'isMediated'>): MessageStamp {
  if (isAfterAgreement(facts)) return 'AFTER_AGREEMENT'
  return facts.isMediated ? 'MEDIATION' : 'NEGOTIATION'
}

const caseState = (facts: CaseFacts): CaseState => ({ caseStatus: facts.status, outcome: facts.outcome })

/** Whether anybody can write here now. */
export const isOpen = (conversation: ConversationFacts, facts: CaseFacts): boolean =>
  obstacleInCase(caseState(facts)) === null && conversation.readers.some(reader => reader.canWrite)

/** What was confided to an earlier neutral, and who sits now has not read from its beginning: that party alone decides. */
export function mayLetNewcomerRead(conversation: ConversationFacts, facts: CaseFacts): boolean {
  const { kind, partyId, openedAt, lastMessageAt, readers } = conversation
  const { me, mediation } = facts
  const isMine = kind === 'PRIVATE' && partyId === me.partyId && me.role === 'PARTY' && me.endedAt === null
  if (!isMine || mediation?.status !== 'SEATED' || lastMessageAt === null) return false
  const readsAll = (seatId: string) =>
    readers.some(reader => reader.seatId === seatId && new Date(reader.readsFrom) <= new Date(openedAt))
  return seatedNeutrals(facts).some(({ id }) => !readsAll(id))
}

export const seatedNeutrals = ({ seats }: CaseFacts): CaseFacts['seats'] =>
  seats.filter(({ role, endedAt }) => endedAt === null && (role === 'MEDIATOR' || role === 'CO_MEDIATOR'))

export function maySend(conversation: ConversationFacts, facts: CaseFacts): boolean {
  const mine = conversation.readers.find(reader => reader.seatId === facts.me.id)
  const seat = {
    id: facts.me.id,
    role: facts.me.role,
    partyStatus: myParty(facts)?.status ?? null,
    hasEnded: facts.me.endedAt !== null,
    canWrite: mine?.canWrite ?? false,
  }
  return obstacleToWriting({ ...caseState(facts), kind: conversation.kind, seat }) === null
}
