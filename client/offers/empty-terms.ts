import type {
  ActionDraft,
  Carried,
  DispositionDraft,
  MoneyDraft,
  PaymentDraft,
  TermDraft,
  TermKind,
} from './offer-draft.ts'

/** A new part of the offer. `isCourtCase` decides what a payment day on a weekend means at first. */
export function emptyTerm(kind: TermKind, id: string, isCourtCase: boolean): TermDraft {
  if (kind === 'ACTION') return emptyAction(id)
  if (kind === 'DISPOSITION') return emptyDisposition(id)
  return { ...emptyMoney(id), weekendRule: isCourtCase ? 'NEXT_COURT_DAY' : 'AS_WRITTEN' }
}

export const emptyMoney = (id: string): MoneyDraft => ({
  ...fresh(id),
  kind: 'MONEY',
  payerPartyId: '',
  payee: '',
  payeeName: '',
  hasSource: false,
  sourceName: '',
  amount: '',
  manner: null,
  frequency: 'MONTH',
  firstDue: '',
  count: '',
  payments: [],
  graceDays: '5',
  weekendRule: 'AS_WRITTEN',
  onDefault: 'NONE',
  note: '',
})

export const emptyPayment = (due = ''): PaymentDraft => ({ id: crypto.randomUUID(), due, amount: '' })

export const emptyAction = (id: string): ActionDraft => ({
  ...fresh(id),
  kind: 'ACTION',
  partyId: '',
  what: '',
  when: null,
  due: '',
  howToTell: '',
})

export const emptyDisposition = (id: string): DispositionDraft => ({
  ...fresh(id),
  kind: 'DISPOSITION',
  disposition: null,
  retainJurisdiction: false,
})

const fresh = (id: string): Carried => ({ id, carriedFromTermId: null, wasAgreed: false, carriedAs: null })
