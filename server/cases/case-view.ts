/** What the screens show of a case, computed from its facts for one reader. */
import type { CaseFacts, HearingFacts, SeatFacts } from '../access/cases.ts'
import { localized, type Language } from '../programs/language.ts'
import { organisationName } from '../programs/organisation-name.ts'
import { caseTypeOf, type Program } from '../programs/program.ts'
import { mayConsentToObserver, mayEndSeat, mayObject } from './seat.rules.ts'
import { mustAttendOf } from './must-attend-of.ts'
import type { MustAttend } from './must-attend.ts'
import type { CaseIntakeType } from './case.type.ts'
import type { HearingType, MustAttendType } from './hearing.type.ts'
import type { SeatType } from './seat.type.ts'

export const viewHearing = (hearing: HearingFacts | null, program: Program): HearingType | null =>
  hearing && { ...hearing, timeZone: program.timeZone }

export function viewMustAttend(
  warning: MustAttend | null,
  hearing: HearingFacts | null,
  program: Program,
  language: Language,
): MustAttendType | null {
  if (!warning) return null
  return {
    text: localized(warning.text, language),
    hearing: viewHearing(hearing, program),
    isConfirmed: warning.confirmed,
    lookUpUrl: warning.lookUpUrl,
  }
}

export const viewMustAttendOf = (facts: CaseFacts, now: Date, language: Language): MustAttendType | null =>
  viewMustAttend(mustAttendOf(facts, now), facts.hearing, facts.program, language)

export function viewSeat(seat: SeatFacts, facts: CaseFacts, language: Language): SeatType {
  return {
    id: seat.id,
    role: seat.role,
    name: seat.name,
    title:
      seat.role === 'MEDIATOR' || seat.role === 'CO_MEDIATOR' ? localized(facts.program.neutral.title, language) : null,
    partyId: seat.partyId,
    capacity: seat.capacity,
    organisation: organisationName(facts.program, seat.organisation, language),
    startedAt: seat.startedAt,
    endedAt: seat.endedAt,
    isYou: seat.id === facts.me.id,
    viewerCanEnd: mayEndSeat(facts, seat),
    viewerCanObject: mayObject(facts, seat),
    viewerCanConsent: mayConsentToObserver(facts, seat),
  }
}

export function viewIntake({ intake, program }: CaseFacts, language: Language): CaseIntakeType {
  const { feeCents, screenedOutReason } = intake
  return {
    isReferred: intake.isReferred,
    waitsFor: intake.waitsFor,
    screenedOutReason,
    fee: feeCents === null ? null : { amountCents: feeCents, currency: 'USD' },
    feeIsAccepted: intake.feeAcceptedAt !== null,
    alternative:
      screenedOutReason === 'TOO_LATE' && program.referral
        ? localized(program.referral.lateAlternative, language)
        : null,
  }
}

export const caseTypeLabel = (program: Program, key: CaseFacts['caseType'], language: Language): string =>
  localized(caseTypeOf(program, key).label, language)

/** Where those who mediate now come from; before, to whom the request was handed, if to one. */
export function organisationsOf({ program, seats, mediation }: CaseFacts, language: Language): string[] {
  const neutrals = seats.filter(
    ({ partyId, endedAt, role }) => partyId === null && endedAt === null && role !== 'OBSERVER',
  )
  const written = mediation?.status === 'REQUESTED' ? [mediation.handedTo] : neutrals.map(seat => seat.organisation)
  return [...new Set(written.flatMap(one => organisationName(program, one, language) ?? []))]
}
