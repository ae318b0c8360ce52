/** What must come of a try, read from the tables: never from an answer. */
import { operations, type Concern, type Rule } from './operations.ts'
import type { Try } from './table.ts'
import { placeOf, withoutGoodToken, withoutSession, type CaseKind, type KindName } from './three-cases.ts'
import { mayRead, mayWrite } from './who-sees-what.ts'

/**
 * A code, to be given alike for what is there and for what never was; ANSWERED; REFUSED with any code, for who sees the
 * thing but may not do this with it; null, when they may, so that other tests do it.
 */
export interface Expectation {
  code: string | null
  /** The answer is the same for ids of nothing. */
  isBlind: boolean
}

export const ruleOf = (name: string, index: number, { what }: Try): Rule | undefined =>
  operations[index === 0 ? name : `${name}: ${what}`]

export function expectedOf(
  rule: Rule,
  attempt: Try,
  who: KindName,
  caseKind: CaseKind,
  isMutation: boolean,
): Expectation {
  if (withoutGoodToken.includes(who)) return { code: 'SIGN_IN_NEEDED', isBlind: true }
  if (withoutSession.includes(who)) return { code: attempt.expected.anonymous, isBlind: true }
  const blind = { code: attempt.expected.stranger, isBlind: true }
  if (typeof rule === 'string') return blind
  const except = rule.except?.[who]
  if (except) return caseKind !== 'own' && except !== 'ANSWERED' ? blind : { code: except, isBlind: false }
  const { mayDo, sees } = rightsOf(rule, who, caseKind, rule.needs ?? (isMutation ? 'W' : 'R'))
  if (!sees) return blind
  if (!mayDo) return { code: 'REFUSED', isBlind: false }
  return { code: isMutation || rule.needs === 'W' ? null : 'ANSWERED', isBlind: false }
}

function rightsOf(rule: Concern, who: KindName, caseKind: CaseKind, needs: 'R' | 'W') {
  const thing = (caseKind === 'closed' && rule.closed) || rule.thing
  const place = placeOf(who, caseKind, { ...rule, thing })
  const isStaff = place.column === 'admin'
  const isBeyondDoor =
    rule.door === 'nobody' || (rule.isForClosed && caseKind !== 'closed') || (rule.door === 'staff') !== isStaff
  const sees = !isBeyondDoor && mayRead(place.thing, place.column)
  return { sees, mayDo: sees && (needs === 'R' || mayWrite(place.thing, place.column)) }
}
