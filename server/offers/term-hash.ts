/** The hash that an acceptance names: the terms, and the clauses that assembly will add, word for word. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../platform/canonical-json.ts'
import type { Clause } from '../programs/clauses.ts'
import type { MoneyTerm, PlanChoice, Term } from './term.ts'

export { clausesFor, endingOf, type Clause } from '../programs/clauses.ts'

/**
 * SHA-256 in hex. Take the clauses in the program's controlling language, so that both sides see one hash whatever
 * language they read in. Only what a term means is hashed: ids and links that a row carries beside it are left out.
 */
export function hashOfOffer(terms: readonly Term[], clauses: readonly Clause[]): string {
  const meant = {
    terms: terms.map(meaningOf),
    clauses: clauses.map(({ key, version, text }) => ({ key, version, text })),
  }
  return createHash('sha256').update(canonicalJson(meant)).digest('hex')
}

/** A term with its own fields and no others, as a new object. */
export function meaningOf(term: Term): Term {
  switch (term.kind) {
    case 'MONEY':
      return moneyMeaning(term)
    case 'ACTION': {
      const { kind, partyId, what, due, howToTell } = term
      return { kind, partyId, what, due, howToTell }
    }
    case 'DISPOSITION': {
      const { kind, disposition, retainJurisdiction } = term
      return { kind, disposition, retainJurisdiction }
    }
  }
}

function moneyMeaning(term: MoneyTerm): MoneyTerm {
  const { kind, payerPartyId, sourceName, payeePartyId, payeeName, amountCents, currency } = term
  const { graceDays, weekendRule, onDefault, note } = term
  const parties = { kind, payerPartyId, sourceName, payeePartyId, payeeName, amountCents, currency }
  const instalments = term.instalments.map(({ number, nominalDue, due, amountCents: cents }) => ({
    number,
    nominalDue,
    due,
    amountCents: cents,
  }))
  return { ...parties, plan: planMeaning(term.plan), instalments, graceDays, weekendRule, onDefault, note }
}

function planMeaning(plan: PlanChoice): PlanChoice {
  if (plan.kind === 'LISTED') {
    return { kind: plan.kind, payments: plan.payments.map(({ due, amountCents }) => ({ due, amountCents })) }
  }
  const { kind, frequency, firstDue, count } = plan
  return { kind, frequency, firstDue, count }
}
