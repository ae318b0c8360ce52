import type { MessageId } from '../locales/message-ids.ts'
import { parseCents } from '../ui/cents.ts'
import type { MoneyTermInput, PlanInput, TermInput } from '../gql/graphql.ts'
import { outsider, type ActionDraft, type DispositionDraft, type MoneyDraft, type TermDraft } from './offer-draft.ts'
import type { Step } from './steps.ts'

/** An answer that is missing or cannot be read. All other rules are the server's to judge. */
export interface DraftProblem {
  step: Step
  termId?: string
  /** The id of the field on the page of that question. */
  field: string
  message: MessageId
}

export type TermReading = { input: TermInput; problems?: never } | { input?: never; problems: DraftProblem[] }

/** What the server is told about a part, or which answers are still missing. `locale`: how amounts were typed. */
export function readTerm(term: TermDraft, locale: string): TermReading {
  const problems: DraftProblem[] = []
  const missing = (step: Step, field: string, message: MessageId) => {
    problems.push({ step, termId: term.id, field, message })
  }
  const carriedFromTermId = term.carriedFromTermId
  if (term.kind === 'MONEY') {
    const money = readMoney(term, locale, missing)
    return money && problems.length === 0 ? { input: { carriedFromTermId, money } } : { problems }
  }
  checkWords(term, missing)
  if (problems.length > 0) return { problems }
  if (term.kind === 'ACTION') {
    const due = term.when === 'BY' ? term.due : null
    const { partyId, what, howToTell } = term
    return { input: { carriedFromTermId, action: { partyId, what, due, howToTell: howToTell.trim() || null } } }
  }
  const { disposition, retainJurisdiction } = term
  if (disposition === null) return { problems }
  return { input: { carriedFromTermId, disposition: { disposition, retainJurisdiction } } }
}

type Missing = (step: Step, field: string, message: MessageId) => void

function checkWords(term: ActionDraft | DispositionDraft, missing: Missing): void {
  if (term.kind === 'DISPOSITION') {
    if (term.disposition === null) missing('ending', 'ending', 'offers.build.problem.ending')
    return
  }
  if (term.partyId === '') missing('doer', 'doer', 'offers.build.problem.doer')
  if (term.what.trim() === '') missing('what', 'what', 'offers.build.problem.what')
  if (term.when === null) missing('when', 'when', 'offers.build.problem.when')
  if (term.when === 'BY' && term.due === '') missing('when', 'due', 'offers.build.problem.date')
}

function readMoney(term: MoneyDraft, locale: string, missing: Missing): MoneyTermInput | null {
  if (term.payerPartyId === '' || term.payee === '') missing('who', 'who', 'offers.build.problem.who')
  if (term.payee === outsider && term.payeeName.trim() === '') missing('who', 'payeeName', 'offers.build.problem.name')
  if (term.hasSource && term.sourceName.trim() === '') missing('who', 'sourceName', 'offers.build.problem.name')
  const amount = parseCents(term.amount, locale)
  if (amount.problem) missing('amount', 'amount', `common.money.${amount.problem}`)
  if (term.manner === null) missing('manner', 'manner', 'offers.build.problem.manner')
  const plan = readPlan(term, locale, missing)
  if (!isCount(term.graceDays)) missing('late', 'graceDays', 'offers.build.problem.days')
  if (amount.cents === undefined || plan === null) return null
  return {
    payerPartyId: term.payerPartyId,
    payeePartyId: term.payee === outsider ? null : term.payee,
    payeeName: term.payee === outsider ? term.payeeName.trim() : null,
    sourceName: term.hasSource ? term.sourceName.trim() : null,
    amountCents: amount.cents,
    plan,
    graceDays: Number(term.graceDays),
    weekendRule: term.weekendRule,
    onDefault: term.onDefault,
    note: term.note.trim() || null,
  }
}

function readPlan(term: MoneyDraft, locale: string, missing: Missing): PlanInput | null {
  if (term.manner === 'LISTED') return readListed(term, locale, missing)
  if (term.manner !== null && term.firstDue === '') missing('dates', 'firstDue', 'offers.build.problem.date')
  if (term.manner === 'ONCE') return { equal: { frequency: 'ONCE', firstDue: term.firstDue, count: 1 } }
  if (term.manner === null) return null
  if (!isCount(term.count)) missing('dates', 'count', 'offers.build.problem.count')
  return { equal: { frequency: term.frequency, firstDue: term.firstDue, count: Number(term.count) } }
}

function readListed(term: MoneyDraft, locale: string, missing: Missing): PlanInput {
  if (term.payments.length === 0) missing('dates', 'addPayment', 'offers.build.problem.payments')
  const listed = term.payments.map(({ due, amount }, index) => {
    const read = parseCents(amount, locale)
    if (due === '') missing('dates', `due-${index}`, 'offers.build.problem.date')
    if (read.problem) missing('dates', `amount-${index}`, `common.money.${read.problem}`)
    return { due, amountCents: read.cents ?? 0 }
  })
  const { cents: whole } = parseCents(term.amount, locale)
  const areReadable = listed.every(({ amountCents }) => amountCents > 0)
  if (areReadable && whole !== undefined && listedSum(term, locale) !== whole) {
    missing('dates', 'addPayment', 'offers.build.problem.sum')
  }
  return { listed }
}

const isCount = (text: string): boolean => /^\s*\d{1,4}\s*$/.test(text)

/** What the typed payments add up to, in cents; those that cannot be read yet count as nothing. */
export function listedSum(term: MoneyDraft, locale: string): number {
  return term.payments.reduce((sum, { amount }) => sum + (parseCents(amount, locale).cents ?? 0), 0)
}
