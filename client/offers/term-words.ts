import type { IntlShape } from 'react-intl'
import type { TermFactsFragment } from '../gql/graphql.ts'
import { formatCents } from '../ui/cents.ts'
import { formatDay } from '../ui/dates.ts'
import type { MoneyFacts } from './term-facts.ts'

/** A term in a few words: "Bruno Reyes pays you". `you`: the reader's party. */
export function termTitle(intl: IntlShape, term: TermFactsFragment, you: string | null): string {
  if (term.kind === 'DispositionTerm') return intl.formatMessage({ id: 'offers.kind.DISPOSITION' })
  if (term.kind === 'ActionTerm') {
    return intl.formatMessage(
      { id: 'offers.action.title' },
      { who: term.partyId === you ? 'you' : 'other', name: term.partyName },
    )
  }
  const { payerPartyId, payeePartyId, payerName: payer, payeeName: payee } = term
  const who = payerPartyId === you ? 'payer' : payeePartyId === you && you !== null ? 'payee' : 'other'
  return intl.formatMessage({ id: 'offers.money.title' }, { who, payer, payee })
}

/** How a sum is paid: "in one payment, by March 15, 2027", "in 12 payments, one every month". */
export function planWords(intl: IntlShape, { instalments, frequency }: MoneyFacts): string {
  const first = instalments[0]
  if (instalments.length <= 1 && first) {
    return intl.formatMessage({ id: 'offers.money.once' }, { day: formatDay(intl, first.due, 'long') })
  }
  const rhythm = frequency ?? 'LISTED'
  return intl.formatMessage({ id: 'offers.money.parts' }, { count: instalments.length, rhythm })
}

/** A whole term in one line, for cards and for "Before: …". */
export function termLine(intl: IntlShape, term: TermFactsFragment): string {
  if (term.kind === 'DispositionTerm') {
    return intl.formatMessage({ id: `offers.disposition.${term.disposition}` })
  }
  if (term.kind === 'ActionTerm') {
    if (!term.due) return term.what
    return intl.formatMessage({ id: 'offers.action.line' }, { what: term.what, day: formatDay(intl, term.due, 'long') })
  }
  const amount = formatCents(term.amount.amountCents, intl.locale)
  return intl.formatMessage({ id: 'offers.money.line' }, { amount, plan: planWords(intl, term) })
}

/** What a late payment means, in one or two sentences. */
export function lateWords(intl: IntlShape, { graceDays, onDefault }: MoneyFacts): string {
  return intl.formatMessage({ id: `offers.late.${onDefault}` }, { days: graceDays })
}
