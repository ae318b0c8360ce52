/**
 * The payment plan engine. Exact by construction: whole cents, parts that sum to the amount, days that only go forward.
 * Pure, and free of every library, so that a preview and the record come from the same lines.
 */
import { rollBackward, rollForward, type CourtCalendar } from '../programs/court-calendar.ts'
import { addDays, addMonths, compareDays, isIsoDate } from '../programs/dates.ts'
import type { Frequency, Instalment, IsoDate, PlanChoice, WeekendRule } from './term.ts'

export const MAX_AMOUNT_CENTS = 1_000_000_000
const MAX_YEARS = 30
/** What 30 weekly years need, and a bound on the work that one request can ask for. */
const MAX_INSTALMENTS = 1_600

export type PlanProblemCode =
  | 'AMOUNT_NOT_WHOLE_CENTS'
  | 'AMOUNT_NOT_POSITIVE'
  | 'AMOUNT_TOO_LARGE'
  | 'COUNT_INVALID'
  | 'TOO_MANY_INSTALMENTS'
  | 'DATE_INVALID'
  | 'FIRST_DAY_PAST'
  | 'TOO_FAR'
  | 'INSTALMENT_NOT_POSITIVE'
  | 'DATES_NOT_INCREASING'
  | 'PLAN_DOES_NOT_ADD_UP'

/** A plan that cannot be. `field` is the path inside the money term, such as `plan.payments[1].due`. */
export class PlanProblem extends Error {
  constructor(
    readonly code: PlanProblemCode,
    readonly field: string,
    readonly data: Record<string, string | number> = {},
  ) {
    super(`${field}: ${code}`)
    this.name = 'PlanProblem'
  }
}

export interface PlanInput {
  amountCents: number
  plan: PlanChoice
  weekendRule: WeekendRule
  calendar: CourtCalendar
  /** The day on which the plan is proposed: no payment may fall before it, or 30 years after. Absent: not checked. */
  today?: IsoDate
  /** The program's limit. */
  maxInstalments?: number
}

/**
 * Every payment with its day and its cents. Equal parts are rounded down, and the last one takes what is left over.
 * Throws `PlanProblem`.
 */
export function planInstalments(input: PlanInput): Instalment[] {
  const { amountCents, plan, weekendRule, calendar, today } = input
  checkAmount(amountCents)
  const count = plan.kind === 'EQUAL' ? plan.count : plan.payments.length
  checkCount(plan, count, Math.min(input.maxInstalments ?? MAX_INSTALMENTS, MAX_INSTALMENTS))
  const days = plan.kind === 'EQUAL' ? equalDays(plan) : listedDays(plan.payments)
  const latest = addMonths(today ?? days[0]?.day ?? '', MAX_YEARS * 12)
  const amounts = plan.kind === 'EQUAL' ? equalParts(amountCents, count) : listedParts(amountCents, plan.payments)

  let previous: Instalment | undefined
  return days.map(({ day, field }, index) => {
    if (compareDays(day, latest) > 0) throw new PlanProblem('TOO_FAR', field, { latest })
    const due = payableOn(day, weekendRule, calendar)
    if (today && (day < today || due < today)) throw new PlanProblem('FIRST_DAY_PAST', field, { due, today })
    if (previous && (compareDays(day, previous.nominalDue) <= 0 || compareDays(due, previous.due) <= 0)) {
      throw new PlanProblem('DATES_NOT_INCREASING', field, { number: index + 1, due, previousDue: previous.due })
    }
    previous = { number: index + 1, nominalDue: day, due, amountCents: amounts[index] ?? 0 }
    return previous
  })
}

/** The day on which a payment falls due once weekends and court holidays are taken into account. */
export function payableOn(day: IsoDate, rule: WeekendRule, calendar: CourtCalendar): IsoDate {
  if (rule === 'NEXT_COURT_DAY') return rollForward(calendar, day)
  return rule === 'PREVIOUS_COURT_DAY' ? rollBackward(calendar, day) : day
}

function checkAmount(amountCents: number): void {
  if (!Number.isInteger(amountCents)) throw new PlanProblem('AMOUNT_NOT_WHOLE_CENTS', 'amountCents')
  if (amountCents <= 0) throw new PlanProblem('AMOUNT_NOT_POSITIVE', 'amountCents')
  if (amountCents > MAX_AMOUNT_CENTS) {
    throw new PlanProblem('AMOUNT_TOO_LARGE', 'amountCents', { maxCents: MAX_AMOUNT_CENTS })
  }
}

function checkCount(plan: PlanChoice, count: number, max: number): void {
  const field = plan.kind === 'EQUAL' ? 'plan.count' : 'plan.payments'
  const single = plan.kind === 'EQUAL' && plan.frequency === 'ONCE'
  if (!Number.isInteger(count) || count < 1 || (single && count !== 1)) throw new PlanProblem('COUNT_INVALID', field)
  if (count > max) throw new PlanProblem('TOO_MANY_INSTALMENTS', field, { max })
}

type PlannedDay = { day: IsoDate; field: string }

function equalDays({ firstDue, frequency, count }: PlanChoice & { kind: 'EQUAL' }): PlannedDay[] {
  if (!isIsoDate(firstDue)) throw new PlanProblem('DATE_INVALID', 'plan.firstDue')
  return Array.from({ length: count }, (_, index) => ({
    day: dayAfter(firstDue, frequency, index),
    field: index === 0 ? 'plan.firstDue' : 'plan.count',
  }))
}

function dayAfter(first: IsoDate, frequency: Frequency, steps: number): IsoDate {
  if (frequency === 'MONTH') return addMonths(first, steps)
  return addDays(first, steps * (frequency === 'WEEK' ? 7 : 14))
}

function listedDays(payments: readonly { due: IsoDate }[]): PlannedDay[] {
  return payments.map(({ due }, index) => {
    const field = `plan.payments[${index}].due`
    if (!isIsoDate(due)) throw new PlanProblem('DATE_INVALID', field)
    return { day: due, field }
  })
}

function equalParts(amountCents: number, count: number): number[] {
  const part = Math.floor(amountCents / count)
  if (part === 0) throw new PlanProblem('INSTALMENT_NOT_POSITIVE', 'plan.count', { maxCount: amountCents })
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? part : amountCents - part * (count - 1)))
}

function listedParts(amountCents: number, payments: readonly { amountCents: number }[]): number[] {
  const parts = payments.map(payment => payment.amountCents)
  for (const [index, part] of parts.entries()) {
    const field = `plan.payments[${index}].amountCents`
    if (!Number.isInteger(part)) throw new PlanProblem('AMOUNT_NOT_WHOLE_CENTS', field)
    if (part <= 0) throw new PlanProblem('INSTALMENT_NOT_POSITIVE', field)
  }
  const differenceCents = amountCents - sum(parts)
  if (differenceCents !== 0) throw new PlanProblem('PLAN_DOES_NOT_ADD_UP', 'plan.payments', { differenceCents })
  return parts
}

const sum = (cents: readonly number[]): number => cents.reduce((total, part) => total + part, 0)
