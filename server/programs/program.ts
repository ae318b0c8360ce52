/**
 * A program: one court's or centre's configured service, as versioned data. A case keeps the version under which it
 * began. Nothing in the code names a court, a day count or a prescribed sentence: it all stands here.
 */
import type { z } from 'zod'
import { checkProgram } from './check-program.ts'
import { fillUnofferedLanguages } from './fill-unoffered-languages.ts'
import { programSchema } from './program-schema.ts'
import { problemOf, ProgramError } from './program-error.ts'

export { languages, localized, type Language, type Localized } from './language.ts'
export { ProgramError } from './program-error.ts'

export type Program = z.infer<typeof programSchema>
export type CaseType = Program['caseTypes'][number]
export type CaseTypeKey = CaseType['key']
export type Side = CaseType['sides'][number]
export type AgreementVisibility = CaseType['agreementVisibility']
export type Deadline = Program['deadlines'][number]
export type DeadlineKey = Deadline['key']

/** Reads a whole program file. Throws `ProgramError` with every problem, each with its key and its reason. */
export function readProgram(json: unknown): Program {
  const parsed = programSchema.safeParse(fillUnofferedLanguages(json), { reportInput: true })
  if (!parsed.success) throw new ProgramError(parsed.error.issues.map(problemOf))
  const problems = checkProgram(parsed.data)
  if (problems.length > 0) throw new ProgramError(problems)
  return parsed.data
}

/**
 * Reads a version that was stored before. It was checked when it was published, under the checks of that day; what came
 * later has defaults. A check that is added today must never make the cases of yesterday unreadable.
 */
export const readStoredProgram = (body: unknown): Program => programSchema.parse(body)

/** Throws when the program does not take this type of case. */
export function caseTypeOf(program: Program, key: CaseTypeKey): CaseType {
  const found = program.caseTypes.find(caseType => caseType.key === key)
  if (!found) throw new Error(`program ${program.key} takes no ${key} cases`)
  return found
}

/** A court case has a court behind it: filing, hearing, disposition. A community case has none of them. */
export const isCourtCase = (program: Program, key: CaseTypeKey): boolean =>
  program.court !== null && key !== 'COMMUNITY'
