/** What is wrong with a term, and where. */
import type { PlanProblemCode } from './plan.ts'

export type TermProblemCode =
  | PlanProblemCode
  | 'NO_TERMS'
  | 'TOO_MANY_TERMS'
  | 'PARTY_UNKNOWN'
  | 'PAYER_IS_PAYEE'
  | 'PAYEE_MISSING'
  | 'PAYEE_NAMED_TWICE'
  | 'TEXT_EMPTY'
  | 'TEXT_TOO_LONG'
  | 'TEXT_NOT_READABLE'
  | 'ACCOUNT_DATA'
  | 'DATE_PAST'
  | 'GRACE_OUT_OF_RANGE'
  | 'ON_DEFAULT_NEEDS_COURT'
  | 'DISPOSITION_NOT_OFFERED'
  | 'DISPOSITION_NAMED_TWICE'
  | 'DISPOSITION_BEFORE_PAYMENT'
  | 'DISPOSITION_WITHOUT_PAYMENT'
  | 'JURISDICTION_NOT_OFFERED'
  | 'JURISDICTION_AFTER_PREJUDICE'

/** `field` is the path of the argument, such as `terms[0].amountCents`. */
export class TermProblem extends Error {
  constructor(
    readonly code: TermProblemCode,
    readonly field: string,
    readonly data: Record<string, string | number> = {},
  ) {
    super(`${field}: ${code}`)
    this.name = 'TermProblem'
  }
}
