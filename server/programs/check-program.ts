/** What must hold between the keys of a program. The schema has checked each key by itself. */
import type { z } from 'zod'
import { checkCaseTypes } from './check-case-types.ts'
import { checkDeadlines } from './check-deadlines.ts'
import { checkLaterKeys } from './check-later-keys.ts'
import { placeholderProblems } from './placeholders.ts'
import type { ProgramProblem } from './program-error.ts'
import type { programSchema } from './program-schema.ts'

type ProgramFile = z.infer<typeof programSchema>

/** Every problem, in the order of the file. Empty when the program can be used. */
export function checkProgram(program: ProgramFile): ProgramProblem[] {
  return [
    ...checkLanguages(program),
    ...(program.kind === 'COURT' ? checkCourtProgram(program) : checkCommunityProgram(program)),
    ...checkCaseTypes(program),
    ...checkNeutral(program),
    ...checkDeadlines(program),
    ...checkOffers(program),
    ...checkLaterKeys(program),
    ...placeholderProblems(program),
  ]
}

function checkLanguages({ languages, controllingLanguage }: ProgramFile): ProgramProblem[] {
  if (new Set(languages).size < languages.length) return [{ path: 'languages', reason: 'names a language twice' }]
  if (languages.includes(controllingLanguage)) return []
  return [{ path: 'controllingLanguage', reason: 'must be one of the languages of the program' }]
}

function checkCourtProgram(program: ProgramFile): ProgramProblem[] {
  const { clauses, notices } = program
  const vacatedByOrder = program.hearingVacatedOn === 'FILING_ACCEPTED'
  const needed: [path: string, value: unknown][] = [
    ['court', program.court],
    ['hearingVacatedOn', program.hearingVacatedOn],
    ['clauses.default.JUDGMENT_FOR_BALANCE', clauses.default.JUDGMENT_FOR_BALANCE],
    ['notices.mustAttend', notices.mustAttend],
    ['notices.someDoNotParticipate', notices.someDoNotParticipate],
    ['notices.deadlineExpired', notices.deadlineExpired],
  ]
  const problems = needed
    .filter(([, value]) => value === null)
    .map(([path]) => ({ path, reason: 'is missing: a court program needs it' }))
  if (clauses.binding === null) {
    const reason = 'is missing: a court program needs the clause that the agreement is binding (EC 1123)'
    problems.push({ path: 'clauses.binding', reason })
  }
  if (clauses.nonBinding !== null) {
    problems.push({ path: 'clauses.nonBinding', reason: 'must be null: agreements of a court program bind' })
  }
  if (program.filingActor === 'NONE') {
    problems.push({ path: 'filingActor', reason: 'must say who files with the court' })
  }
  if (vacatedByOrder !== (program.standingOrder !== null)) {
    problems.push({ path: 'standingOrder', reason: 'must name the order behind FILING_ACCEPTED, and only that' })
  }
  return problems
}

function checkCommunityProgram(program: ProgramFile): ProgramProblem[] {
  const { clauses, notices } = program
  const courtOnly: [path: string, value: unknown][] = [
    ['court', program.court],
    ['hearingVacatedOn', program.hearingVacatedOn],
    ['standingOrder', program.standingOrder],
    ['clauses.default.JUDGMENT_FOR_BALANCE', clauses.default.JUDGMENT_FOR_BALANCE],
    ['clauses.retainedJurisdiction', clauses.retainedJurisdiction],
    ['notices.mustAttend', notices.mustAttend],
    ['notices.someDoNotParticipate', notices.someDoNotParticipate],
    ['notices.deadlineExpired', notices.deadlineExpired],
  ]
  const problems = courtOnly
    .filter(([, value]) => value !== null)
    .map(([path]) => ({ path, reason: 'must be null: a community program has no court' }))
  if ((clauses.binding === null) === (clauses.nonBinding === null)) {
    problems.push({ path: 'clauses.binding', reason: 'or clauses.nonBinding must be given, and only one of them' })
  }
  if (program.filingActor !== 'NONE') {
    problems.push({ path: 'filingActor', reason: 'must be NONE: a community program files nothing' })
  }
  if (program.initiation === 'COURT_REFERRAL') {
    problems.push({ path: 'initiation', reason: 'cannot be COURT_REFERRAL: a community program has no court' })
  }
  return problems
}

function checkNeutral({ neutral }: ProgramFile): ProgramProblem[] {
  if (neutral.mode !== 'NONE' || !neutral.mayPropose) return []
  return [{ path: 'neutral.mayPropose', reason: 'must be false where no neutral takes part' }]
}

function checkOffers({ offers }: ProgramFile): ProgramProblem[] {
  if (offers.defaultDaysOpen <= offers.maxDaysOpen) return []
  return [{ path: 'offers.defaultDaysOpen', reason: 'must not be more than maxDaysOpen' }]
}
