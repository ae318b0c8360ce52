import { describe, expect, it } from 'vitest'
import { duties, nextDuty } from '../../client/agreements/coming-duties.ts'

const payment = (number: number, due: string) => ({
  ...{ number, termNumber: 1, due, payer: 'Bruno Reyes', payee: 'Ana Silva' },
  amount: { amountCents: 50_000, currency: 'USD' as const },
})
const action = (number: number, due: string | null) => ({
  number,
  action: { doer: 'Bruno Reyes', what: 'Write a letter', due },
})

describe('what to do after an agreement binds', () => {
  const all = duties(
    [payment(1, '2027-03-15'), payment(2, '2027-04-15')],
    [{ number: 1, action: null }, action(2, '2027-03-20'), action(3, null)],
  )

  it('is one list by date of payments and dated acts, without what holds from signing on', () => {
    expect(all.map(({ kind, due }) => `${kind} ${due}`)).toEqual([
      'payment 2027-03-15',
      'action 2027-03-20',
      'payment 2027-04-15',
    ])
  })

  it('has a next day until the last one is over, that day included', () => {
    expect(nextDuty(all, '2027-03-16')?.due).toBe('2027-03-20')
    expect(nextDuty(all, '2027-04-15')?.due).toBe('2027-04-15')
    expect(nextDuty(all, '2027-04-16')).toBeUndefined()
  })
})
