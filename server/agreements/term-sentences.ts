import type { ActionTerm, DispositionTerm, MoneyTerm, Term } from '../offers/term.ts'
import type { Language } from '../programs/language.ts'
import { asSentence, cleanName } from './clean-text.ts'
import { say, sayDay, sayList, sayMoney } from './document-words.ts'

export interface SentenceSetting {
  language: Language
  /** A community agreement uses no word of a court. */
  kind: 'COURT' | 'COMMUNITY'
  /** The party's name as the agreement prints it. Throws for somebody who is no party. */
  nameOf: (partyId: string) => string
}

/** A plan with at most this many payments names each one in the sentence; a longer one leaves them to the schedule. */
const FEW_PAYMENTS = 4

/** The whole of a term in plain sentences: who, to whom, how much, by when, and what happens if not. */
export function sentenceOf(term: Term, setting: SentenceSetting): string {
  if (term.kind === 'MONEY') return moneySentence(term, setting)
  if (term.kind === 'ACTION') return actionSentence(term, setting)
  return dispositionSentence(term, setting)
}

/** The party, or the somebody outside the case, who is paid. */
export const payeeOf = (term: MoneyTerm, setting: SentenceSetting): string =>
  term.payeePartyId === null ? cleanName(term.payeeName ?? '') : setting.nameOf(term.payeePartyId)

function moneySentence(term: MoneyTerm, setting: SentenceSetting): string {
  const { language } = setting
  const payer = setting.nameOf(term.payerPartyId)
  const sentences = [...whatIsPaid(term, payer, setting)]
  if (term.sourceName !== null) {
    sentences.push(say(language, 'money.source', { source: cleanName(term.sourceName), payer }))
  }
  sentences.push(
    say(language, `money.weekend.${setting.kind === 'COURT' ? 'court' : 'community'}.${term.weekendRule}`),
    graceSentence(term, language),
    say(language, `money.missed.${term.onDefault}`, {
      claimant: term.payeePartyId === null ? say(language, 'money.missed.anyOtherParty') : payeeOf(term, setting),
    }),
  )
  if (term.note !== null) sentences.push(say(language, 'money.note', { note: asSentence(term.note) }))
  return sentences.join(' ')
}

function whatIsPaid(term: MoneyTerm, payer: string, setting: SentenceSetting): string[] {
  const { language } = setting
  const { instalments, plan } = term
  const values = {
    payer,
    payee: payeeOf(term, setting),
    amount: sayMoney(language, term.amountCents),
    count: instalments.length,
  }
  const [first] = instalments
  const last = instalments.at(-1)
  if (first === undefined || last === undefined) throw new Error('a money term without payments has no sentence')

  if (instalments.length === 1) return [say(language, 'money.once', { ...values, date: sayDay(language, first.due) })]
  if (instalments.length <= FEW_PAYMENTS) {
    const payments = instalments.map(({ amountCents, due }) =>
      say(language, 'money.payment', { amount: sayMoney(language, amountCents), date: sayDay(language, due) }),
    )
    return [say(language, 'money.few', { ...values, payments: sayList(language, payments) })]
  }
  const ends = say(language, 'money.firstAndLast', {
    first: sayDay(language, first.due),
    last: sayDay(language, last.due),
  })
  if (plan.kind === 'LISTED' || plan.frequency === 'ONCE') return [say(language, 'money.listed', values), ends]

  const day = Number(plan.firstDue.slice(8))
  const rhythm = plan.frequency === 'MONTH' && day > 28 ? 'MONTH_END' : plan.frequency
  const amounts = { each: sayMoney(language, first.amountCents), last: sayMoney(language, last.amountCents) }
  return [
    say(language, 'money.regular', { ...values, rhythm: say(language, `money.rhythm.${rhythm}`, { day }) }),
    say(language, first.amountCents === last.amountCents ? 'money.each' : 'money.lastDiffers', amounts),
    ends,
  ]
}

function graceSentence({ graceDays }: MoneyTerm, language: Language): string {
  if (graceDays === 0) return say(language, 'money.grace.none')
  return graceDays === 1 ? say(language, 'money.grace.one') : say(language, 'money.grace.many', { days: graceDays })
}

function actionSentence(term: ActionTerm, { language, nameOf }: SentenceSetting): string {
  const values = { party: nameOf(term.partyId), what: asSentence(term.what) }
  const duty =
    term.due === null
      ? say(language, 'action.always', values)
      : say(language, 'action.by', { ...values, date: sayDay(language, term.due) })
  if (term.howToTell === null) return duty
  return `${duty} ${say(language, 'action.howToTell', { howToTell: asSentence(term.howToTell) })}`
}

function dispositionSentence(term: DispositionTerm, { language }: SentenceSetting): string {
  const ending = say(language, `disposition.${term.disposition}`)
  return term.retainJurisdiction ? `${ending} ${say(language, 'disposition.retain')}` : ending
}
