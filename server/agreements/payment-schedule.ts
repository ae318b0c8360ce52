import type { Term } from '../offers/term.ts'
import type { AgreementDocument, DocumentPayment } from './agreement-document.ts'
import { cleanName } from './clean-text.ts'
import { say } from './document-words.ts'
import { payeeOf, type SentenceSetting } from './term-sentences.ts'

/** Every payment of every term by date; payments of one day in the order of the terms. */
export function scheduleOf(terms: readonly Term[], setting: SentenceSetting): DocumentPayment[] {
  const payments = terms.flatMap((term, index) => {
    if (term.kind !== 'MONEY') return []
    const payer = setting.nameOf(term.payerPartyId)
    const from =
      term.sourceName === null
        ? payer
        : say(setting.language, 'schedule.sourceFor', { source: cleanName(term.sourceName), payer })
    return term.instalments.map(({ due, amountCents }) => ({
      termNumber: index + 1,
      due,
      payer: from,
      payee: payeeOf(term, setting),
      amountCents,
    }))
  })
  return payments
    .toSorted((a, b) => (a.due === b.due ? a.termNumber - b.termNumber : a.due < b.due ? -1 : 1))
    .map((payment, index) => ({ number: index + 1, ...payment }))
}

/** What each payer pays to each payee over all terms, in the order of their first payment, and everything together. */
export function totalsOf(schedule: readonly DocumentPayment[]): AgreementDocument['totals'] {
  const pairs = Map.groupBy(schedule, ({ payer, payee }) => JSON.stringify([payer, payee]))
  const sum = (payments: readonly DocumentPayment[]) =>
    payments.reduce((cents, { amountCents }) => cents + amountCents, 0)
  const byPayer = [...pairs.values()].flatMap(payments => {
    const [first] = payments
    return first ? [{ payer: first.payer, payee: first.payee, amountCents: sum(payments) }] : []
  })
  return { byPayer, amountCents: sum(schedule), currency: 'USD' }
}
