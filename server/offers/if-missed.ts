/** What a missed payment means. Pure. */
import { addDays } from '../programs/dates.ts'
import type { IsoDate, MoneyTerm } from './term.ts'

/** What one missed payment means, counting every payment before it as made. */
export interface IfMissed {
  number: number
  due: IsoDate
  /** The last day of grace: a payment on it is still in time. */
  graceEndsOn: IsoDate
  missedCents: number
  paidCents: number
  /** Everything that is not yet paid, whether due or not. */
  balanceCents: number
  /** What can be asked for at once: the missed payment, or the whole balance, as the parties chose. */
  owedAtOnceCents: number
  onDefault: MoneyTerm['onDefault']
}

/** Throws a RangeError when the plan has no payment of this number. */
export function ifMissed(term: MoneyTerm, number: number): IfMissed {
  const missed = term.instalments.find(instalment => instalment.number === number)
  if (!missed) throw new RangeError(`the plan has no payment ${number}`)
  const paidCents = term.instalments
    .filter(earlier => earlier.number < number)
    .reduce((total, part) => total + part.amountCents, 0)
  const balanceCents = term.amountCents - paidCents
  return {
    number,
    due: missed.due,
    graceEndsOn: addDays(missed.due, term.graceDays),
    missedCents: missed.amountCents,
    paidCents,
    balanceCents,
    owedAtOnceCents: term.onDefault === 'NONE' ? missed.amountCents : balanceCents,
    onDefault: term.onDefault,
  }
}
