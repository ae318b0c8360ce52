export type AssemblyProblem =
  /** A court case whose program lacks the clause of EC 1123: such an agreement could not be shown to the court. */
  | 'BINDING_CLAUSE_MISSING'
  | 'TOO_FEW_PARTIES'
  | 'PARTY_NAMED_TWICE'
  | 'NAME_EMPTY'
  | 'NO_TERMS'
  | 'UNKNOWN_PARTY'
  | 'NO_PAYMENTS'
  | 'PAYMENTS_DO_NOT_ADD_UP'
  /** A judgment or dismissal in a case that no court knows. */
  | 'COURT_TERM_WITHOUT_COURT'

/** An agreement that must not be assembled. `data` holds numbers and ids, never words that somebody wrote. */
export class AssemblyError extends Error {
  constructor(
    readonly code: AssemblyProblem,
    readonly data: Record<string, string | number> = {},
  ) {
    super(`the agreement cannot be assembled: ${code} ${JSON.stringify(data)}`)
    this.name = 'AssemblyError'
  }
}
