import type { AgreementTextFragment, PaymentRowFragment } from '../gql/graphql.ts'

/** What somebody has to do by a day: pay, or do something. */
export type Duty =
  | { kind: 'payment'; key: string; due: string; payment: PaymentRowFragment }
  | { kind: 'action'; key: string; due: string; doer: string; what: string }

type Terms = readonly Pick<AgreementTextFragment['terms'][number], 'number' | 'action'>[]

/** Payments and dated acts in one list by date. What holds from signing on has no day, and stands in the agreement. */
export function duties(payments: readonly PaymentRowFragment[], terms: Terms): readonly Duty[] {
  const paid = payments.map((payment): Duty => ({
    kind: 'payment',
    key: `payment-${payment.number}`,
    due: payment.due,
    payment,
  }))
  const done = terms.flatMap(({ number, action }): Duty[] => {
    if (!action?.due) return []
    return [{ kind: 'action', key: `action-${number}`, due: action.due, doer: action.doer, what: action.what }]
  })
  return [...paid, ...done].toSorted((a, b) => a.due.localeCompare(b.due))
}

/** The first duty whose day is not over yet. */
export function nextDuty(all: readonly Duty[], today: string): Duty | undefined {
  return all.find(({ due }) => due >= today)
}
