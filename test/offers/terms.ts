/** Terms as people of the tests would type them. */
import type { MoneyTermInput } from '../../server/offers/check-terms.ts'
import type { ActionTerm, DispositionTerm } from '../../server/offers/term.ts'

export const moneyInput = (change: Partial<MoneyTermInput> = {}): MoneyTermInput => ({
  kind: 'MONEY',
  payerPartyId: 'bruno',
  sourceName: null,
  payeePartyId: 'ana',
  payeeName: null,
  amountCents: 180_000,
  currency: 'USD',
  plan: { kind: 'EQUAL', frequency: 'MONTH', firstDue: '2027-03-15', count: 2 },
  graceDays: 5,
  weekendRule: 'NEXT_COURT_DAY',
  onDefault: 'ACCELERATE',
  note: null,
  ...change,
})

export const letter = (change: Partial<ActionTerm> = {}): ActionTerm => ({
  kind: 'ACTION',
  partyId: 'bruno',
  what: 'Gives Ana a neutral reference letter.',
  due: '2027-03-01',
  howToTell: 'Ana has the letter by e-mail.',
  ...change,
})

export const ending = (change: Partial<DispositionTerm> = {}): DispositionTerm => ({
  kind: 'DISPOSITION',
  disposition: 'DISMISSAL_WITHOUT_PREJUDICE',
  retainJurisdiction: true,
  ...change,
})
