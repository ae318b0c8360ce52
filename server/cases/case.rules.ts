/** Who may do what on a case, as sentences. Verbs enforce them after the door; `viewerCan` reports them. */
import type { CaseFacts, PartyFacts } from '../access/cases.ts'
import { endOfDay } from '../programs/dates.ts'
import { deadlinesOf } from '../programs/deadlines.ts'
import type { DeadlineKey } from '../programs/program.ts'

export const myParty = (facts: CaseFacts): PartyFacts | null =>
  facts.parties.find(party => party.id === facts.me.partyId) ?? null

const isSeated = (facts: CaseFacts): boolean => facts.me.endedAt === null
const isPartyThat = (facts: CaseFacts, ...statuses: PartyFacts['status'][]): boolean => {
  const party = myParty(facts)
  return isSeated(facts) && facts.me.role === 'PARTY' && party !== null && statuses.includes(party.status)
}
export const isNeutralHere = (facts: CaseFacts): boolean =>
  isSeated(facts) && (facts.me.role === 'MEDIATOR' || facts.me.role === 'CO_MEDIATOR')

/** Nobody is invited yet, or ever will be. */
export const isOutside = ({ status }: Pick<CaseFacts, 'status'>): boolean =>
  status === 'INTAKE' || status === 'SCREENED_OUT'
const isOver = (facts: CaseFacts): boolean => facts.status === 'CLOSED' || isOutside(facts)

/** Whom the others went on without still comes in: one who had joined needs no other invitation for it. */
export const mayOptIn = (facts: CaseFacts): boolean => !isOver(facts) && isPartyThat(facts, 'JOINED', 'RELEASED')
export const mayDecline = (facts: CaseFacts): boolean => !isOver(facts) && isPartyThat(facts, 'JOINED')
/** Anyone can leave at any time, without a reason. */
export const mayWithdraw = (facts: CaseFacts): boolean => !isOver(facts) && isPartyThat(facts, 'TAKING_PART')

/** Until the end of the talk; and only what leaving has closed is opened again, never what time or the court has. */
export function mayRejoin(facts: CaseFacts, now: Date): boolean {
  if (!isPartyThat(facts, 'DECLINED', 'WITHDRAWN') || facts.outcome === 'AGREEMENT' || facts.outcome === 'PARTIAL')
    return false
  if (facts.endedFromOutsideAt !== null) return false
  const end = endOfTalk(facts)
  return end === null || end > now
}

/** The last day to agree, else the program's own end, else the day of the hearing. Null while none of them is known. */
function endOfTalk(facts: CaseFacts): Date | null {
  const named = (key: DeadlineKey) => deadlinesOfCase(facts).find(deadline => deadline.key === key)?.endsAt
  const { hearing, program } = facts
  const hearingDay = hearing?.on && !hearing.vacatedAt ? endOfDay(program.timeZone, hearing.on) : null
  return named('AGREE') ?? named('END_OF_ODR') ?? hearingDay
}

export const mayRequestMediator = (facts: CaseFacts): boolean =>
  facts.status === 'ACTIVE' &&
  isPartyThat(facts, 'TAKING_PART') &&
  facts.program.neutral.mode !== 'NONE' &&
  (facts.mediation === null || facts.mediation.status === 'ENDED')

export const mayCancelMediatorRequest = (facts: CaseFacts): boolean =>
  isPartyThat(facts, 'TAKING_PART') &&
  facts.mediation?.status === 'REQUESTED' &&
  facts.program.neutral.mode === 'ON_REQUEST'

export const mayEndMediation = (facts: CaseFacts): boolean =>
  facts.mediation?.status === 'SEATED' && (isNeutralHere(facts) || isPartyThat(facts, 'TAKING_PART'))

/** Whoever has joined may help the others in: a wrong address is the most common reason why nobody answers. */
export const mayResendInvitation = (facts: CaseFacts): boolean =>
  !isOver(facts) &&
  !facts.safetyMode &&
  isPartyThat(facts, 'JOINED', 'TAKING_PART') &&
  facts.parties.some(({ status }) => status === 'INVITED' || status === 'RELEASED')

export const mayRecordHearing = (facts: CaseFacts): boolean =>
  facts.program.court !== null &&
  isPartyThat(facts, 'JOINED', 'TAKING_PART') &&
  (facts.hearing === null || facts.hearing.source === 'PARTY')

export const mayOpenPrivateConversation = (facts: CaseFacts): boolean =>
  facts.mediation?.status === 'SEATED' && isPartyThat(facts, 'TAKING_PART')

const isGone = (status: PartyFacts['status']): boolean =>
  status === 'DECLINED' || status === 'WITHDRAWN' || status === 'RELEASED'

/** The case can begin without this party: it has not answered, all others have, and opposing ones take part. */
export function maySpare(
  { status, parties }: { status: CaseFacts['status']; parties: Pick<PartyFacts, 'id' | 'side' | 'status'>[] },
  partyId: string,
): boolean {
  const spared = parties.find(({ id }) => id === partyId)
  const rest = parties.filter(({ id }) => id !== partyId)
  return (
    status === 'INVITED' &&
    (spared?.status === 'INVITED' || spared?.status === 'JOINED') &&
    canGoOn(rest.filter(party => party.status === 'TAKING_PART'))
  )
}

export const mayReleaseParty = (facts: CaseFacts, partyId: string): boolean =>
  isPartyThat(facts, 'TAKING_PART') && maySpare(facts, partyId)

/** In any case, while it lasts: also before the others are invited. */
export const mayAnswerSafety = (facts: CaseFacts): boolean =>
  facts.status !== 'CLOSED' &&
  facts.status !== 'SCREENED_OUT' &&
  isPartyThat(facts, 'JOINED', 'TAKING_PART', 'RELEASED')

export const mayAcceptFee = (facts: CaseFacts): boolean =>
  facts.status === 'INTAKE' &&
  facts.intake.waitsFor === 'FEE' &&
  facts.me.partyId === facts.startedByPartyId &&
  facts.me.role === 'PARTY' &&
  isSeated(facts)

export const mayRequestExemption = (facts: CaseFacts): boolean =>
  facts.program.participation === 'REQUIRED_ATTEMPT' && !isOver(facts) && isPartyThat(facts, 'JOINED', 'TAKING_PART')

/** The talk begins once nobody is still to say yes or no. Who declined or left holds nobody up. */
export const everybodyHasDecided = (parties: Pick<PartyFacts, 'status'>[]): boolean =>
  parties.every(({ status }) => status !== 'INVITED' && status !== 'JOINED')

/** Negotiation goes on while two opposing parties take part; in a community case, while two participants do. */
export function canGoOn(parties: Pick<PartyFacts, 'side' | 'status'>[]): boolean {
  const left = parties.filter(({ status }) => !isGone(status))
  const sides = new Set(left.map(party => party.side))
  return sides.size > 1 || (sides.has('PARTICIPANT') && left.length > 1)
}

export function deadlinesOfCase(
  facts: Pick<CaseFacts, 'program' | 'hearing' | 'invitedAt'>,
): ReturnType<typeof deadlinesOf> {
  return deadlinesOf(facts.program, {
    hearingOn: facts.hearing?.vacatedAt ? null : (facts.hearing?.on ?? null),
    invitedAt: facts.invitedAt ? new Date(facts.invitedAt) : null,
    signedOn: null,
  })
}

/**
 * The days that still mean something to who asks: what is settled or has ended counts no days for talks any more, and
 * what has gone to the court has no last day to be filed.
 */
export function standingDeadlines(
  facts: Pick<CaseFacts, 'program' | 'hearing' | 'invitedAt' | 'status' | 'outcome' | 'filingSentAt'>,
  isUndecided: boolean,
): ReturnType<typeof deadlinesOf> {
  const isSettled = facts.outcome === 'AGREEMENT' || facts.outcome === 'PARTIAL'
  return deadlinesOfCase(facts).filter(({ key }) => {
    if (key === 'FILE' && facts.filingSentAt !== null) return false
    if (facts.status === 'CLOSED') return isSettled && (key === 'FILE' || key === 'EMAILS_RECEIVED')
    return key !== 'RESPOND_TO_INVITATION' || facts.status === 'INVITED' || isUndecided
  })
}

export const lastDayToAgree = (facts: CaseFacts): Date | null =>
  deadlinesOfCase(facts).find(deadline => deadline.key === 'AGREE')?.endsAt ?? null
