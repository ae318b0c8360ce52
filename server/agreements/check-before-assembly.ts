import type { MoneyTerm, Term } from '../offers/term.ts'
import type { AssemblyInput } from './assemble-document.ts'
import { AssemblyError } from './assembly-error.ts'
import { cleanName } from './clean-text.ts'

/** Throws `AssemblyError` for the first thing that must not stand in an agreement that people sign. */
export function checkBeforeAssembly(input: AssemblyInput, kind: 'COURT' | 'COMMUNITY'): void {
  const { clauses } = input.program
  if (kind === 'COURT' && (clauses.binding === null || clauses.nonBinding !== null)) {
    throw new AssemblyError('BINDING_CLAUSE_MISSING')
  }
  checkParties(input.parties)
  if (input.terms.length === 0) throw new AssemblyError('NO_TERMS')
  const known = new Set(input.parties.map(({ id }) => id))
  input.terms.forEach((term, index) => checkTerm(term, index + 1, known, kind))
}

function checkParties(parties: AssemblyInput['parties']): void {
  if (parties.length < 2) throw new AssemblyError('TOO_FEW_PARTIES', { parties: parties.length })
  if (new Set(parties.map(({ id }) => id)).size < parties.length) throw new AssemblyError('PARTY_NAMED_TWICE')
  const nameless = parties.find(({ name }) => cleanName(name) === '')
  if (nameless) throw new AssemblyError('NAME_EMPTY', { partyId: nameless.id })
}

function checkTerm(term: Term, number: number, known: ReadonlySet<string>, kind: 'COURT' | 'COMMUNITY'): void {
  const named = namedIn(term)
  const unknown = named.find(id => !known.has(id))
  if (unknown !== undefined) throw new AssemblyError('UNKNOWN_PARTY', { term: number, partyId: unknown })
  const needsCourt = term.kind === 'DISPOSITION' || (term.kind === 'MONEY' && term.onDefault === 'JUDGMENT_FOR_BALANCE')
  if (needsCourt && kind === 'COMMUNITY') throw new AssemblyError('COURT_TERM_WITHOUT_COURT', { term: number })
  if (term.kind === 'MONEY') checkPayments(term, number)
}

function namedIn(term: Term): string[] {
  if (term.kind === 'ACTION') return [term.partyId]
  if (term.kind === 'DISPOSITION') return []
  return term.payeePartyId === null ? [term.payerPartyId] : [term.payerPartyId, term.payeePartyId]
}

function checkPayments(term: MoneyTerm, number: number): void {
  if (term.instalments.length === 0) throw new AssemblyError('NO_PAYMENTS', { term: number })
  if (term.payeePartyId === null && cleanName(term.payeeName ?? '') === '') {
    throw new AssemblyError('NAME_EMPTY', { term: number })
  }
  const paid = term.instalments.reduce((sum, { amountCents }) => sum + amountCents, 0)
  const differenceCents = term.amountCents - paid
  if (differenceCents !== 0) throw new AssemblyError('PAYMENTS_DO_NOT_ADD_UP', { term: number, differenceCents })
}
