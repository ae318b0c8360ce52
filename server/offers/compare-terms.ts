/** What moved between two rounds, term by term. Pure. */
import { canonicalJson } from '../platform/canonical-json.ts'
import type { MoneyTerm, Term } from './term.ts'

/** A term on its way through the rounds. `carriedFromTermId` names the term of the round before that it continues. */
export interface OfferTerm {
  id: string
  carriedFromTermId: string | null
  term: Term
}

/** A term of the round before. `isAgreed`: accepted in principle by everybody whom it was put to. */
export interface AnsweredTerm extends OfferTerm {
  isAgreed: boolean
}

/**
 * OPEN: first round, nothing to compare with. NEW: not in the round before. AGREED: unchanged, and agreed in principle.
 * SAME: unchanged, not agreed. CHANGED: it continues a term but says something else (`wasAgreed` tells the worst case).
 */
export type TermStanding = 'OPEN' | 'NEW' | 'AGREED' | 'SAME' | 'CHANGED'

export type ChangedField =
  | 'kind'
  | 'payer'
  | 'source'
  | 'payee'
  | 'amount'
  | 'count'
  | 'dates'
  | 'parts'
  | 'grace'
  | 'weekendRule'
  | 'onDefault'
  | 'note'
  | 'party'
  | 'text'
  | 'due'
  | 'howToTell'
  | 'disposition'
  | 'retainJurisdiction'

/** Party ids, cents, days, texts: `dates` and `parts` list one entry per payment. */
export type FieldValue = string | number | boolean | null | readonly string[] | readonly number[]

export interface TermChange {
  field: ChangedField
  before: FieldValue
  after: FieldValue
}

export interface TermComparison {
  termId: string
  previousTermId: string | null
  standing: TermStanding
  wasAgreed: boolean
  changes: TermChange[]
}

export interface TermsCompared {
  terms: TermComparison[]
  /** Terms of the round before that are gone. */
  dropped: { termId: string; wasAgreed: boolean }[]
}

/** Compares an offer with the one before it; `previous` is null in the first round. */
export function compareTerms(previous: readonly AnsweredTerm[] | null, now: readonly OfferTerm[]): TermsCompared {
  const terms = now.map(term => compareTerm(previous, term))
  const continued = new Set(terms.map(term => term.previousTermId))
  const dropped = (previous ?? []).filter(term => !continued.has(term.id))
  return { terms, dropped: dropped.map(({ id, isAgreed }) => ({ termId: id, wasAgreed: isAgreed })) }
}

function compareTerm(previous: readonly AnsweredTerm[] | null, now: OfferTerm): TermComparison {
  const before = previous?.find(term => term.id === now.carriedFromTermId)
  const nothing = { termId: now.id, previousTermId: null, wasAgreed: false, changes: [] }
  if (!before) return { ...nothing, standing: previous ? 'NEW' : 'OPEN' }
  const changes = changesBetween(before.term, now.term)
  const unchanged = before.isAgreed ? 'AGREED' : 'SAME'
  const standing = changes.length > 0 ? 'CHANGED' : unchanged
  return { termId: now.id, previousTermId: before.id, standing, wasAgreed: before.isAgreed, changes }
}

/** Every field whose value differs, in the order in which it is read. */
export function changesBetween(before: Term, after: Term): TermChange[] {
  if (before.kind !== after.kind) return [{ field: 'kind', before: before.kind, after: after.kind }]
  const now = new Map(fieldsOf(after))
  return fieldsOf(before)
    .map(([field, value]) => ({ field, before: value, after: now.get(field) ?? null }))
    .filter(change => canonicalJson(change.before) !== canonicalJson(change.after))
}

function fieldsOf(term: Term): [ChangedField, FieldValue][] {
  if (term.kind === 'MONEY') return moneyFields(term)
  if (term.kind === 'DISPOSITION') {
    return [
      ['disposition', term.disposition],
      ['retainJurisdiction', term.retainJurisdiction],
    ]
  }
  return [
    ['party', term.partyId],
    ['text', term.what],
    ['due', term.due],
    ['howToTell', term.howToTell],
  ]
}

const moneyFields = (term: MoneyTerm): [ChangedField, FieldValue][] => [
  ['payer', term.payerPartyId],
  ['source', term.sourceName],
  ['payee', term.payeePartyId ?? term.payeeName],
  ['amount', term.amountCents],
  ['count', term.instalments.length],
  ['dates', term.instalments.map(instalment => instalment.due)],
  ['parts', term.instalments.map(instalment => instalment.amountCents)],
  ['grace', term.graceDays],
  ['weekendRule', term.weekendRule],
  ['onDefault', term.onDefault],
  ['note', term.note],
]
