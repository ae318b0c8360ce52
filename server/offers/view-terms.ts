/** Terms as one reader sees them: with names, sentences in their language, and what each missed payment would cost. */
import type { CaseFacts } from '../access/cases.ts'
import { sentenceOf, type SentenceSetting } from '../agreements/term-sentences.ts'
import type { Language } from '../programs/language.ts'
import { clausesFor, type Clause } from '../programs/clauses.ts'
import { isCourtCase } from '../programs/program.ts'
import type { MoneyType } from '../programs/program.type.ts'
import type { ReadBackType } from './offer.type.ts'
import { ifMissed } from './if-missed.ts'
import { ActionTermType, DispositionTermType, MoneyTermType, type TermView } from './term.type.ts'
import type { MoneyTerm, Term } from './term.ts'

export const money = (amountCents: number): MoneyType => ({ amountCents, currency: 'USD' })

export const partyName = ({ parties }: CaseFacts, id: string): string => {
  const party = parties.find(candidate => candidate.id === id)
  if (!party) throw new Error(`the case has no party ${id}`)
  return party.name
}

const settingOf = (facts: CaseFacts, language: Language): SentenceSetting => ({
  language,
  kind: isCourtCase(facts.program, facts.caseType) ? 'COURT' : 'COMMUNITY',
  nameOf: id => partyName(facts, id),
})

export function viewTerm(facts: CaseFacts, term: Term, language: Language): TermView {
  const sentence = sentenceOf(term, settingOf(facts, language))
  switch (term.kind) {
    case 'MONEY':
      return viewMoney(facts, term, sentence)
    case 'ACTION':
      return Object.assign(new ActionTermType(), term, { partyName: partyName(facts, term.partyId), sentence })
    case 'DISPOSITION':
      return Object.assign(new DispositionTermType(), term, { sentence })
  }
}

const viewMoney = (facts: CaseFacts, term: MoneyTerm, sentence: string): MoneyTermType =>
  Object.assign(new MoneyTermType(), term, {
    payerName: partyName(facts, term.payerPartyId),
    payeeName: term.payeePartyId === null ? (term.payeeName ?? '') : partyName(facts, term.payeePartyId),
    amount: money(term.amountCents),
    frequency: term.plan.kind === 'EQUAL' ? term.plan.frequency : null,
    instalments: term.instalments.map(instalment => ({
      ...instalment,
      amount: money(instalment.amountCents),
      ifMissed: money(ifMissed(term, instalment.number).owedAtOnceCents),
    })),
    sentence,
  })

const moneyTerms = (terms: readonly Term[]): MoneyTerm[] => terms.filter(term => term.kind === 'MONEY')

export const totalOf = (terms: readonly Term[]): MoneyType =>
  money(moneyTerms(terms).reduce((sum, { amountCents }) => sum + amountCents, 0))

/** What the program adds, in the reader's language. The hash names the same clauses in the controlling one. */
export const clausesOf = ({ program, caseType }: CaseFacts, terms: readonly Term[], language: Language): Clause[] =>
  clausesFor(program, caseType, terms, language)

export function readBackOf(facts: CaseFacts, terms: readonly Term[], language: Language): ReadBackType {
  const days = moneyTerms(terms)
    .flatMap(({ instalments }) => instalments.map(({ due }) => due))
    .toSorted()
  const isOfMissing = ({ key }: Clause) => key === 'cure' || key.startsWith('default.')
  return {
    total: totalOf(terms),
    firstDue: days[0] ?? null,
    lastDue: days.at(-1) ?? null,
    payments: days.length,
    sentences: terms.map(term => sentenceOf(term, settingOf(facts, language))),
    ifMissed: clausesOf(facts, terms, language)
      .filter(isOfMissing)
      .map(({ text }) => text),
  }
}
