import type { CaseFacts, HearingFacts, PartyFacts } from '../access/cases.ts'
import { deadlinesOfCase } from './case.rules.ts'
import { mustAttend, type HearingFacts as CourtHearing, type MustAttend } from './must-attend.ts'

/** What the warning depends on: of a whole case, or of its card in a list, which say the same. */
type Warned = Pick<
  CaseFacts,
  'program' | 'caseType' | 'hearing' | 'invitedAt' | 'status' | 'outcome' | 'filingAcceptedAt'
> & {
  parties: Pick<PartyFacts, 'status'>[]
}

/** The must-attend warning of one case as it stands now. */
export function mustAttendOf(facts: Warned, now: Date): MustAttend | null {
  const passed = deadlinesOfCase(facts).filter(deadline => deadline.endsAt < now)
  return mustAttend(facts.program, {
    caseType: facts.caseType,
    hearing: hearingForRule(facts.hearing),
    someDoNotParticipate: facts.parties.some(party => ['DECLINED', 'WITHDRAWN', 'RELEASED'].includes(party.status)),
    deadlineExpired:
      facts.outcome !== 'AGREEMENT' &&
      passed.some(
        ({ key }) =>
          key === 'AGREE' || key === 'END_OF_ODR' || (key === 'RESPOND_TO_INVITATION' && facts.parties.some(isSilent)),
      ),
    filingAcceptedByCourtAt: facts.filingAcceptedAt ? new Date(facts.filingAcceptedAt) : null,
    now,
  })
}

const isSilent = ({ status }: Pick<PartyFacts, 'status'>): boolean => status === 'INVITED' || status === 'JOINED'

/** A hearing as the rule wants it. */
export const hearingForRule = (hearing: HearingFacts | null): CourtHearing | null =>
  hearing && {
    on: hearing.on,
    at: hearing.at ? new Date(hearing.at) : null,
    department: hearing.department,
    source: hearing.source,
    vacatedByCourtAt: hearing.vacatedAt ? new Date(hearing.vacatedAt) : null,
  }
