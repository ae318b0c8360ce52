/** What time asks of the parties, as sentences: who may extend the mediation, who owes the court an answer. */
import type { CaseFacts, PartyFacts } from '../access/cases.ts'
import { dayIn, compareDays } from '../programs/dates.ts'
import { caseTypeOf, isCourtCase, type Localized } from '../programs/program.ts'
import { isNeutralHere, myParty } from './case.rules.ts'
import { daysLeft, isQuiet, silenceOf, type Silence, type SilenceFacts } from './silence.ts'

type Clocked = Pick<CaseFacts, 'program' | 'caseType' | 'hearing' | 'mediation' | 'parties'>

const isSeatedParty = ({ me }: CaseFacts): boolean => me.endedAt === null && me.role === 'PARTY'

export const mayAgreeToExtension = (facts: CaseFacts): boolean =>
  facts.status !== 'CLOSED' &&
  isSeatedParty(facts) &&
  myParty(facts)?.status === 'TAKING_PART' &&
  myParty(facts)?.extensionAgreedAt === null &&
  facts.program.neutral.mode !== 'NONE' &&
  facts.program.mediationExtension !== null

/** All who take part have agreed that no silence ends the mediation. */
export function isExtended({ parties }: Pick<CaseFacts, 'parties'>): boolean {
  const taking = parties.filter(party => party.status === 'TAKING_PART')
  return taking.length > 0 && taking.every(party => party.extensionAgreedAt !== null)
}

export interface MediationClock extends Silence {
  isExtended: boolean
  /** A week without anything joint is over: said to all alike. */
  isNear: boolean
  daysLeft: number
}

/** The clock of EC 1125 while a neutral sits. Null without one, or when only a written end can end the mediation. */
export function clockOf(facts: Clocked, now: Date): MediationClock | null {
  const { mediation, program, hearing } = facts
  if (mediation?.status !== 'SEATED' || mediation.seatedAt === null) return null
  const of: SilenceFacts = {
    timeZone: program.timeZone,
    mediatedSince: new Date(mediation.seatedAt),
    lastJointAt: mediation.lastJointAt === null ? null : new Date(mediation.lastJointAt),
    isExtended: isExtended(facts),
    hearingOn: isCourtCase(program, facts.caseType) && !hearing?.vacatedAt ? (hearing?.on ?? null) : null,
  }
  const silence = silenceOf(of)
  if (!silence) return null
  return {
    ...silence,
    isExtended: of.isExtended,
    isNear: isQuiet(of, now),
    daysLeft: daysLeft(silence, program.timeZone, now),
  }
}

/**
 * The statute counts contact in private too. The neutral alone learns that somebody wrote to them in private after the
 * last joint act, and is asked to post a joint note, which everybody's clock then counts. Null for everybody else.
 */
export function needsJointNote(
  facts: CaseFacts,
  conversations: { kind: 'JOINT' | 'PRIVATE'; lastMessageAt: string | null }[],
): boolean | null {
  if (!isNeutralHere(facts)) return null
  const { mediation } = facts
  if (mediation?.status !== 'SEATED' || isExtended(facts)) return false
  const joint = new Date(mediation.lastJointAt ?? mediation.seatedAt ?? 0)
  return conversations.some(
    ({ kind, lastMessageAt }) => kind === 'PRIVATE' && lastMessageAt !== null && new Date(lastMessageAt) > joint,
  )
}

/** The side that the court gave a time to answer, while it has not said that it has answered. */
const owesAnswer = (facts: Pick<CaseFacts, 'program' | 'caseType'>, party: PartyFacts): boolean =>
  caseTypeOf(facts.program, facts.caseType).sides[1] === party.side && party.answeredCourtAt === null

export interface ResponseDue {
  text: Localized
  parties: PartyFacts[]
}

/**
 * Talking here gives nobody more time to answer the court. Derived at every look: while a party of the side that was sued
 * has not said that it has answered, until the day of the hearing is over or the court has taken the hearing off.
 */
export function responseDueOf(
  facts: Pick<CaseFacts, 'program' | 'caseType' | 'hearing' | 'parties'>,
  now: Date,
): ResponseDue | null {
  const { program, hearing } = facts
  if (!isCourtCase(program, facts.caseType)) return null
  const text = caseTypeOf(program, facts.caseType).responseDueText
  if (text === null || hearing?.vacatedAt) return null
  if (hearing?.on && compareDays(hearing.on, dayIn(program.timeZone, now)) < 0) return null
  const parties = facts.parties.filter(party => owesAnswer(facts, party))
  return parties.length > 0 ? { text, parties } : null
}

export function maySayAnswered(facts: CaseFacts): boolean {
  const mine = myParty(facts)
  return (
    isSeatedParty(facts) &&
    mine !== null &&
    isCourtCase(facts.program, facts.caseType) &&
    caseTypeOf(facts.program, facts.caseType).responseDueText !== null &&
    owesAnswer(facts, mine)
  )
}
