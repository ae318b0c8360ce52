/** The arguments of the API as the plain data that the rules of terms work on. */
import { BadInput } from '../errors.ts'
import type { TermInput } from './check-terms.ts'
import type { TermInputType } from './offer.input.ts'
import type { PlanChoice } from './term.ts'

/** Throws BadInput where not exactly one kind of term, or of plan, is given. */
export const readTermInputs = (inputs: readonly TermInputType[]): TermInput[] =>
  inputs.map((input, index) => readTerm(input, `terms[${index}]`))

function readTerm({ money, action, disposition }: TermInputType, at: string): TermInput {
  const given = [money, action, disposition].filter(kind => kind !== null && kind !== undefined)
  if (given.length !== 1) throw new BadInput(at, 'REQUIRED', `Give ${at} exactly one of money, action and disposition.`)
  if (action) {
    const { partyId, what, due, howToTell } = action
    return { kind: 'ACTION', partyId, what, due: due ?? null, howToTell: howToTell ?? null }
  }
  if (disposition) {
    return {
      kind: 'DISPOSITION',
      disposition: disposition.disposition,
      retainJurisdiction: disposition.retainJurisdiction,
    }
  }
  return readMoney(money, at)
}

function readMoney(money: TermInputType['money'], at: string): TermInput {
  if (!money) throw new BadInput(at, 'REQUIRED', `Give ${at} exactly one of money, action and disposition.`)
  const { payerPartyId, amountCents, graceDays, weekendRule, onDefault } = money
  return {
    kind: 'MONEY',
    payerPartyId,
    sourceName: money.sourceName ?? null,
    payeePartyId: money.payeePartyId ?? null,
    payeeName: money.payeeName ?? null,
    amountCents,
    currency: 'USD',
    plan: readPlan(money.plan, `${at}.plan`),
    graceDays,
    weekendRule,
    onDefault,
    note: money.note ?? null,
  }
}

function readPlan({ equal, listed }: NonNullable<TermInputType['money']>['plan'], at: string): PlanChoice {
  if (equal && !listed) {
    const { frequency, firstDue, count } = equal
    return { kind: 'EQUAL', frequency, firstDue, count }
  }
  if (listed && !equal) {
    return { kind: 'LISTED', payments: listed.map(({ due, amountCents }) => ({ due, amountCents })) }
  }
  throw new BadInput(at, 'REQUIRED', `Give ${at} either equal payments or a list of payments.`)
}
