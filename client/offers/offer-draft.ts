import type { Disposition, Frequency, OnDefault, WeekendRule } from '../gql/graphql.ts'

/**
 * An offer while it is being made: the answers as they were typed, complete or not. It is kept on the server as a
 * draft, so a closed tab loses nothing.
 */
export interface OfferDraft {
  version: 1
  answersOfferId: string | null
  /** The message in which a neutral suggested the terms that it began with. */
  fromMessageId: string | null
  recipientPartyIds: readonly string[]
  terms: readonly TermDraft[]
  explanation: string
  /** A calendar day, `YYYY-MM-DD`, or empty: then the program's own number of days stands. */
  expiresOn: string
}

export type TermDraft = MoneyDraft | ActionDraft | DispositionDraft
export type TermKind = TermDraft['kind']

export interface Carried {
  id: string
  /** The term of the offer before that this one continues. */
  carriedFromTermId: string | null
  /** The reader had accepted it there. */
  wasAgreed: boolean
  /** Its answers as they were carried over, to tell whether they changed since. */
  carriedAs: string | null
}

/** The payee is no party: a shop, a repairer. */
export const outsider = 'OUTSIDER'

export type Manner = 'ONCE' | 'EQUAL' | 'LISTED'

export interface PaymentDraft {
  id: string
  due: string
  /** As typed. */
  amount: string
}

export interface MoneyDraft extends Carried {
  kind: 'MONEY'
  payerPartyId: string
  /** A party, `outsider`, or empty. */
  payee: string
  payeeName: string
  hasSource: boolean
  sourceName: string
  /** As typed. */
  amount: string
  manner: Manner | null
  frequency: Exclude<Frequency, 'ONCE'>
  firstDue: string
  /** As typed. */
  count: string
  payments: readonly PaymentDraft[]
  /** As typed. */
  graceDays: string
  weekendRule: WeekendRule
  onDefault: OnDefault
  note: string
}

export interface ActionDraft extends Carried {
  kind: 'ACTION'
  partyId: string
  what: string
  when: 'BY' | 'ALWAYS' | null
  due: string
  howToTell: string
}

export interface DispositionDraft extends Carried {
  kind: 'DISPOSITION'
  disposition: Disposition | null
  retainJurisdiction: boolean
}

export const emptyOffer: OfferDraft = {
  version: 1,
  answersOfferId: null,
  fromMessageId: null,
  recipientPartyIds: [],
  terms: [],
  explanation: '',
  expiresOn: '',
}

/** The answers of a term in one text, without what is known about its past. */
export function answersOf(term: TermDraft): string {
  const { id: _id, carriedFromTermId: _from, wasAgreed: _agreed, carriedAs: _as, ...answers } = term
  return JSON.stringify(answers)
}

/** How a term stands to the offer before. An agreed term that was changed is no longer agreed. */
export function standingOf(term: TermDraft): 'NEW' | 'AGREED' | 'SAME' | 'CHANGED' {
  if (term.carriedAs === null) return 'NEW'
  if (answersOf(term) !== term.carriedAs) return 'CHANGED'
  return term.wasAgreed ? 'AGREED' : 'SAME'
}

/** Reads a kept draft. What is no draft of an offer is as none. */
export function readOfferDraft(kept: unknown): OfferDraft | null {
  return isOfferDraft(kept) ? { ...emptyOffer, ...kept } : null
}

function isOfferDraft(value: unknown): value is OfferDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'terms' in value &&
    Array.isArray(value.terms)
  )
}
