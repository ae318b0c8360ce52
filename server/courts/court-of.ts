import type { Actor, Ctx } from '../context.ts'
import { SignInNeeded } from '../errors.ts'

/** The court's system that asks. Throws SignInNeeded for everybody else. */
export function courtOf({ actor }: Ctx): Actor & { kind: 'COURT' } {
  if (actor.kind !== 'COURT') throw new SignInNeeded()
  return actor
}
