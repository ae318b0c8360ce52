import type { IntlShape } from 'react-intl'
import { formatCents, parseCents } from '../ui/cents.ts'
import { formatDay } from '../ui/dates.ts'
import { outsider, type MoneyDraft, type TermDraft } from './offer-draft.ts'
import type { Setting } from './questions/setting.ts'

/** A part that is being made, in a few words. What is not answered yet is named by its kind alone. */
export function draftTitle(intl: IntlShape, term: TermDraft, { parties }: Setting): string {
  const nameOf = (id: string) => parties.find(party => party.id === id)
  if (term.kind === 'ACTION') {
    const doer = nameOf(term.partyId)
    if (!doer) return intl.formatMessage({ id: 'offers.kind.ACTION' })
    return intl.formatMessage({ id: 'offers.action.title' }, { who: doer.isYou ? 'you' : 'other', name: doer.name })
  }
  const payer = term.kind === 'MONEY' ? nameOf(term.payerPartyId) : undefined
  if (term.kind === 'DISPOSITION' || !payer) return intl.formatMessage({ id: `offers.kind.${term.kind}` })
  const payee = nameOf(term.payee)
  const payeeName = term.payee === outsider ? term.payeeName : (payee?.name ?? '')
  const who = payer.isYou ? 'payer' : payee?.isYou ? 'payee' : 'other'
  return intl.formatMessage({ id: 'offers.money.title' }, { who, payer: payer.name, payee: payeeName })
}

/** What is answered so far about a part, in one line. */
export function draftLine(intl: IntlShape, term: TermDraft): string {
  if (term.kind === 'DISPOSITION') {
    return term.disposition ? intl.formatMessage({ id: `offers.disposition.${term.disposition}` }) : ''
  }
  if (term.kind === 'ACTION') {
    if (term.when !== 'BY' || term.due === '') return term.what
    return intl.formatMessage({ id: 'offers.action.line' }, { what: term.what, day: formatDay(intl, term.due, 'long') })
  }
  const { cents } = parseCents(term.amount, intl.locale)
  const amount = cents === undefined ? term.amount : formatCents(cents, intl.locale)
  const plan = draftPlan(intl, term)
  return plan === '' ? amount : intl.formatMessage({ id: 'offers.money.line' }, { amount, plan })
}

/** How a sum is to be paid, as far as it is answered. */
export function draftPlan(intl: IntlShape, term: MoneyDraft): string {
  if (term.manner === 'ONCE' && term.firstDue !== '') {
    return intl.formatMessage({ id: 'offers.money.once' }, { day: formatDay(intl, term.firstDue, 'long') })
  }
  const count = term.manner === 'LISTED' ? term.payments.length : Number(term.count)
  if (term.manner === null || term.manner === 'ONCE' || !Number.isInteger(count) || count < 1) return ''
  const rhythm = term.manner === 'LISTED' ? 'LISTED' : term.frequency
  return intl.formatMessage({ id: 'offers.money.parts' }, { count, rhythm })
}
