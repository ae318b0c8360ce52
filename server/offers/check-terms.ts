/** Turns what people typed into complete terms, or says what is wrong and where. Nothing is half accepted. */
import { cleanText } from '../agreements/clean-text.ts'
import { holdsAccountData } from '../agreements/refuse-account-data.ts'
import type { CourtCalendar } from '../programs/court-calendar.ts'
import { addMonths, compareDays, isIsoDate } from '../programs/dates.ts'
import { isCourtCase, type CaseTypeKey, type Program } from '../programs/program.ts'
import { checkDisposition } from './check-disposition.ts'
import { planInstalments, PlanProblem } from './plan.ts'
import { TermProblem } from './term-problem.ts'
import type { ActionTerm, DispositionTerm, IsoDate, MoneyTerm, Term } from './term.ts'

export type MoneyTermInput = Omit<MoneyTerm, 'instalments'>
/** A term before the plan engine has computed its payments. */
export type TermInput = MoneyTermInput | ActionTerm | DispositionTerm

export const MAX_TERMS = 20
export const MAX_TEXT = 2_000
const MAX_NAME = 200
const MAX_GRACE_DAYS = 30
const MAX_MONTHS = 360

export interface TermRules {
  program: Program
  caseType: CaseTypeKey
  /** Everybody whom the offer may name: its author and its recipients. */
  partyIds: readonly string[]
  /** The day in the program's time zone. */
  today: IsoDate
  calendar: CourtCalendar
}

/** The terms as they will be kept: texts tidied, every payment computed. Throws `TermProblem` for the first fault. */
export function checkTerms(terms: readonly TermInput[], rules: TermRules): Term[] {
  if (terms.length === 0) throw new TermProblem('NO_TERMS', 'terms')
  if (terms.length > MAX_TERMS) throw new TermProblem('TOO_MANY_TERMS', 'terms', { max: MAX_TERMS })
  return terms.map((term, index) => {
    const at = `terms[${index}]`
    if (term.kind === 'MONEY') return checkMoney(term, at, rules)
    return term.kind === 'ACTION' ? checkAction(term, at, rules) : checkDisposition(term, at, rules, terms)
  })
}

function checkMoney(term: MoneyTermInput, at: string, rules: TermRules): MoneyTerm {
  const { program, caseType, calendar, today } = rules
  checkParty(term.payerPartyId, `${at}.payerPartyId`, rules)
  if (term.payeePartyId !== null) checkParty(term.payeePartyId, `${at}.payeePartyId`, rules)
  const sourceName = tidyOrNull(term.sourceName, `${at}.sourceName`, MAX_NAME)
  const payeeName = tidyOrNull(term.payeeName, `${at}.payeeName`, MAX_NAME)
  const note = tidyOrNull(term.note, `${at}.note`, MAX_TEXT)
  if (term.payeePartyId === null && payeeName === null) throw new TermProblem('PAYEE_MISSING', `${at}.payeePartyId`)
  if (term.payeePartyId !== null && payeeName !== null) throw new TermProblem('PAYEE_NAMED_TWICE', `${at}.payeeName`)
  if (term.payeePartyId === term.payerPartyId) throw new TermProblem('PAYER_IS_PAYEE', `${at}.payeePartyId`)
  const { graceDays } = term
  if (!Number.isInteger(graceDays) || graceDays < 0 || graceDays > MAX_GRACE_DAYS) {
    throw new TermProblem('GRACE_OUT_OF_RANGE', `${at}.graceDays`, { min: 0, max: MAX_GRACE_DAYS })
  }
  if (term.onDefault === 'JUDGMENT_FOR_BALANCE' && !isCourtCase(program, caseType)) {
    throw new TermProblem('ON_DEFAULT_NEEDS_COURT', `${at}.onDefault`)
  }
  const { amountCents, plan, weekendRule } = term
  const { maxInstalments } = program.offers
  const instalments = withPlace(at, () =>
    planInstalments({ amountCents, plan, weekendRule, calendar, today, maxInstalments }),
  )
  return { ...term, sourceName, payeeName, note, instalments }
}

function checkAction(term: ActionTerm, at: string, rules: TermRules): ActionTerm {
  checkParty(term.partyId, `${at}.partyId`, rules)
  const what = tidy(term.what, `${at}.what`, MAX_TEXT)
  if (what === '') throw new TermProblem('TEXT_EMPTY', `${at}.what`)
  if (term.due !== null) checkDue(term.due, `${at}.due`, rules.today)
  return { ...term, what, howToTell: tidyOrNull(term.howToTell, `${at}.howToTell`, MAX_TEXT) }
}

function checkDue(due: IsoDate, field: string, today: IsoDate): void {
  if (!isIsoDate(due)) throw new TermProblem('DATE_INVALID', field)
  if (compareDays(due, today) < 0) throw new TermProblem('DATE_PAST', field, { today })
  const latest = addMonths(today, MAX_MONTHS)
  if (compareDays(due, latest) > 0) throw new TermProblem('TOO_FAR', field, { latest })
}

function checkParty(partyId: string, field: string, { partyIds }: TermRules): void {
  if (!partyIds.includes(partyId)) throw new TermProblem('PARTY_UNKNOWN', field)
}

const tidyOrNull = (text: string | null, field: string, max: number): string | null =>
  text === null ? null : tidy(text, field, max) || null

/**
 * One form for one text: normal form C, no control characters but line breaks, no blank ends; nothing when nobody can
 * see any of it. Counts characters. Numbers of accounts and persons are refused: a term can become part of a public file.
 */
function tidy(text: string, field: string, max: number): string {
  if (!text.isWellFormed()) throw new TermProblem('TEXT_NOT_READABLE', field)
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ')
  const tidied = lines
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .normalize('NFC')
    .trim()
  if ([...tidied].length > max) throw new TermProblem('TEXT_TOO_LONG', field, { max })
  if (holdsAccountData(tidied)) throw new TermProblem('ACCOUNT_DATA', field)
  return cleanText(tidied) === '' ? '' : tidied
}

function withPlace<T>(at: string, compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    if (error instanceof PlanProblem) throw new TermProblem(error.code, `${at}.${error.field}`, error.data)
    throw error
  }
}
