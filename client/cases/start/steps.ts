import type { StartAnswers } from './answers.ts'
import type { StartCaseType, StartProgram } from './start-case.ts'

/** One page each, in this order; what a program does not need is left out. */
export const allSteps = ['program', 'type', 'safety', 'you', 'others', 'story', 'amount', 'court', 'check'] as const

export type Step = (typeof allSteps)[number]

export interface Chosen {
  program: StartProgram | null
  caseType: StartCaseType | null
}

/** What the answers mean among the programs that are offered now. One kind of case needs no choice. */
export function chosen(programs: readonly StartProgram[], { programKey, caseType }: StartAnswers): Chosen {
  const program = (programs.length === 1 ? programs[0] : programs.find(one => one.key === programKey)) ?? null
  const types = program?.caseTypes ?? []
  return { program, caseType: (types.length === 1 ? types[0] : types.find(one => one.key === caseType)) ?? null }
}

export function stepsFor(programs: readonly StartProgram[], { program, caseType }: Chosen): readonly Step[] {
  return allSteps.filter(step => {
    if (step === 'program') return programs.length > 1
    if (step === 'type') return program === null || program.caseTypes.length > 1
    if (step === 'safety') return caseType?.key === 'CIVIL_HARASSMENT'
    if (step === 'court') return program?.kind !== 'COMMUNITY' || caseType?.needsCaseNumber === true
    return true
  })
}

/** The page on which an input of the server is asked. */
export function stepOf(field: string | null): Step {
  const [root = ''] = (field ?? '').split(/[.[]/)
  const places: Record<string, Step> = {
    programKey: 'program',
    caseType: 'type',
    orderInForce: 'safety',
    safetyNeeds: 'safety',
    side: 'you',
    name: 'you',
    kind: 'you',
    others: 'others',
    story: 'story',
    claimCents: 'amount',
    caseNumber: 'court',
    hearing: 'court',
  }
  return places[root] ?? 'check'
}
