/** The rules of emergency access: pure, for the verb that enforces them and for the pages that report them. */
import type { Program } from '../programs/program.ts'

export const mayBreakGlass = (program: Program): boolean => program.adminContentAccess === 'BREAK_GLASS'

export const glassCloses = ({ breakGlass }: Program, openedAt: Date): Date =>
  new Date(openedAt.getTime() + breakGlass.minutes * 60_000)

/** When the parties are told at the latest. */
export const mustTellBy = ({ breakGlass }: Program, openedAt: Date): Date =>
  new Date(openedAt.getTime() + breakGlass.discloseLaterDays * 86_400_000)
