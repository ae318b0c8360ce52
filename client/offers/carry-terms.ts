import { centsText } from '../ui/cents.ts'
import type { TermFactsFragment } from '../gql/graphql.ts'
import { emptyAction, emptyDisposition, emptyMoney } from './empty-terms.ts'
import { answersOf, outsider, type MoneyDraft, type TermDraft } from './offer-draft.ts'
import type { ActionFacts, DispositionFacts, MoneyFacts } from './term-facts.ts'

/** A term of the offer that is answered, with the answer that the reader gave to it. */
export interface AnsweredTerm {
  id: string
  term: TermFactsFragment
  isAccepted: boolean
}

/** The terms of an offer as the first draft of the next one. */
export function carryTerms(terms: readonly AnsweredTerm[], locale: string): TermDraft[] {
  return terms.map(({ id, term, isAccepted }) => {
    const draft = draftOf(term, `from-${id}`, locale)
    return { ...draft, carriedFromTermId: id, wasAgreed: isAccepted, carriedAs: answersOf(draft) }
  })
}

/** Terms that somebody else suggested as the first draft of an offer: nothing of them was offered or agreed before. */
export const beginWith = (terms: readonly TermFactsFragment[], locale: string): TermDraft[] =>
  terms.map((term, index) => draftOf(term, `suggested-${index}`, locale))

function draftOf(term: TermFactsFragment, id: string, locale: string): TermDraft {
  if (term.kind === 'MoneyTerm') return moneyDraft(term, id, locale)
  if (term.kind === 'ActionTerm') return actionDraft(term, id)
  return dispositionDraft(term, id)
}

function moneyDraft(term: MoneyFacts, id: string, locale: string): MoneyDraft {
  const { instalments, frequency } = term
  const isListed = frequency === null || frequency === undefined
  const isOnce = frequency === 'ONCE' || (isListed && instalments.length === 1)
  return {
    ...emptyMoney(id),
    payerPartyId: term.payerPartyId,
    payee: term.payeePartyId ?? outsider,
    payeeName: term.payeePartyId ? '' : term.payeeName,
    hasSource: Boolean(term.sourceName),
    sourceName: term.sourceName ?? '',
    amount: centsText(term.amount.amountCents, locale),
    manner: isOnce ? 'ONCE' : isListed ? 'LISTED' : 'EQUAL',
    frequency: isListed || frequency === 'ONCE' ? 'MONTH' : frequency,
    firstDue: instalments[0]?.nominalDue ?? '',
    count: isOnce ? '' : String(instalments.length),
    payments:
      isListed && !isOnce
        ? instalments.map(({ number, nominalDue, amount }) => ({
            id: String(number),
            due: nominalDue,
            amount: centsText(amount.amountCents, locale),
          }))
        : [],
    graceDays: String(term.graceDays),
    weekendRule: term.weekendRule,
    onDefault: term.onDefault,
    note: term.note ?? '',
  }
}

function actionDraft(term: ActionFacts, id: string): TermDraft {
  return {
    ...emptyAction(id),
    partyId: term.partyId,
    what: term.what,
    when: term.due ? 'BY' : 'ALWAYS',
    due: term.due ?? '',
    howToTell: term.howToTell ?? '',
  }
}

function dispositionDraft(term: DispositionFacts, id: string): TermDraft {
  return {
    ...emptyDisposition(id),
    disposition: term.disposition,
    retainJurisdiction: term.retainJurisdiction,
  }
}
