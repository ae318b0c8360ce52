import { RuleBroken, type RefusalData } from '../errors.ts'

/** Why an act is not possible now. The rules answer with one, or null: verbs throw it, `viewerCan` only asks. */
export interface Ruling {
  code: string
  message: string
  data?: RefusalData
}

/** Throws RuleBroken with the code of the ruling; does nothing when there is none. */
export function enforce(ruling: Ruling | null): void {
  if (ruling) throw new RuleBroken(ruling.code, ruling.message, ruling.data)
}
