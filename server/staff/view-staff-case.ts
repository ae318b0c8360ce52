import type { StaffCardFacts, StaffCaseFacts } from '../access/staff-cases.ts'
import { maySpare, standingDeadlines } from '../cases/case.rules.ts'
import { caseTypeLabel, viewHearing, viewMustAttend } from '../cases/case-view.ts'
import { mustAttendOf } from '../cases/must-attend-of.ts'
import { localized, type Language } from '../programs/language.ts'
import { mayBreakGlass } from './glass.rules.ts'
import type { StaffCaseCardType, StaffCaseType } from './staff-case.type.ts'

export function viewStaffCard(facts: StaffCardFacts, language: Language): StaffCaseCardType {
  const { program, caseType, hearing, ...rest } = facts
  return {
    ...rest,
    programKey: program.key,
    programName: localized(program.name, language),
    caseTypeLabel: caseTypeLabel(program, caseType, language),
    timeZone: program.timeZone,
    hearing: viewHearing(hearing, program),
    fee: facts.feeCents === null ? null : { amountCents: facts.feeCents, currency: 'USD' },
  }
}

export function viewStaffCase(facts: StaffCaseFacts, now: Date, language: Language): StaffCaseType {
  return {
    ...viewStaffCard(facts, language),
    claim: facts.claimCents === null ? null : { amountCents: facts.claimCents, currency: 'USD' },
    closedAt: facts.closedAt,
    canBreakGlass: mayBreakGlass(facts.program) && !facts.safetyMode,
    seats: facts.seats,
    filings: facts.filings,
    exemptions: facts.exemptions,
    safetyAnswers: facts.safetyAnswers,
    releasablePartyIds: facts.parties.filter(party => maySpare(facts, party.id)).map(party => party.id),
    hearings: facts.hearings.map(({ id, recordedAt, ...hearing }) => ({
      id,
      recordedAt,
      hearing: { ...hearing, timeZone: facts.program.timeZone },
    })),
    mustAttend: viewMustAttend(mustAttendOf(facts, now), facts.hearing, facts.program, language),
    deadlines: standingDeadlines(
      facts,
      facts.parties.some(party => party.status === 'JOINED'),
    ),
  }
}
