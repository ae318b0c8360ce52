/**
 * The terms of an offer, as pure data. A term travels unchanged from the offer through the read-back into the
 * agreement, its PDF and the payment ledger, so every figure that anybody sees derives from this one record.
 */

/** A calendar day without time or zone, `YYYY-MM-DD`, meant in the program's time zone. */
export type IsoDate = string

/** What happens to the rest when a payment is missed. */
export type OnDefault = 'NONE' | 'ACCELERATE' | 'JUDGMENT_FOR_BALANCE'

/** What to do with a payment day that is a weekend or a court holiday. */
export type WeekendRule = 'AS_WRITTEN' | 'NEXT_COURT_DAY' | 'PREVIOUS_COURT_DAY'

/** How the case ends at the court. Which of them a case may use is the program's choice. */
export type Disposition =
  | 'DISMISSAL_WITHOUT_PREJUDICE'
  | 'DISMISSAL_WITH_PREJUDICE'
  | 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT'
  | 'STIPULATION_FOR_JUDGMENT'

/** How often a payment falls due. `ONCE` is a single payment on the first day. */
export type Frequency = 'ONCE' | 'WEEK' | 'TWO_WEEKS' | 'MONTH'

/** One payment: `due` is the day after the weekend rule was applied, `nominalDue` the day as the plan counts it. */
export interface Instalment {
  number: number
  nominalDue: IsoDate
  due: IsoDate
  amountCents: number
}

/** What people choose: equal parts from a first day, or their own list of days and amounts. */
export type PlanChoice =
  | { kind: 'EQUAL'; frequency: Frequency; firstDue: IsoDate; count: number }
  | { kind: 'LISTED'; payments: { due: IsoDate; amountCents: number }[] }

export interface MoneyTerm {
  kind: 'MONEY'
  /** The party who owes. If `sourceName` is given, that agency or insurer pays, and the party owes if it does not. */
  payerPartyId: string
  sourceName: string | null
  /** The party who is paid, or null when `payeeName` names somebody outside the case (a shop, a repairer). */
  payeePartyId: string | null
  payeeName: string | null
  amountCents: number
  currency: 'USD'
  plan: PlanChoice
  /** Computed from `plan` by the plan engine, and kept: they sum to `amountCents`. */
  instalments: Instalment[]
  graceDays: number
  weekendRule: WeekendRule
  onDefault: OnDefault
  note: string | null
}

export interface ActionTerm {
  kind: 'ACTION'
  /** Who does it. */
  partyId: string
  what: string
  /** The last day, or null when it holds from signing on. */
  due: IsoDate | null
  /** How everybody can tell that it was done. */
  howToTell: string | null
}

export interface DispositionTerm {
  kind: 'DISPOSITION'
  disposition: Disposition
  /** The court keeps the power to enforce the agreement (CCP 664.6); asked before dismissal. */
  retainJurisdiction: boolean
}

export type Term = MoneyTerm | ActionTerm | DispositionTerm
