/** Everything that an offer has to pass, and all that is computed from it: the same for the preview and for the record. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { OfferFacts } from '../access/offers.ts'
import { BadInput, NotFound } from '../errors.ts'
import { calendarOf } from '../programs/court-calendar.ts'
import { dayIn } from '../programs/dates.ts'
import { othersTakingPart, requireActingParty } from './acting-party.ts'
import { checkTerms, type TermInput } from './check-terms.ts'
import { TermProblem, type TermProblemCode } from './term-problem.ts'
import { whyNotCounter, whyNotMakeOffer, whyPending } from './offer.rules.ts'
import { readTermInputs } from './read-term-inputs.ts'
import type { OfferPreviewInput } from './offer.input.ts'
import { enforce } from './ruling.ts'
import { clausesFor, hashOfOffer } from './term-hash.ts'
import type { Term } from './term.ts'

export interface PreparedOffer {
  fromPartyId: string
  toPartyIds: string[]
  /** The offer that this one answers. */
  answered: OfferFacts | null
  /** The author's own open offer to the same recipients, which this one replaces. */
  superseded: OfferFacts | null
  terms: { carriedFromTermId: string | null; term: Term }[]
  /** Of the terms and the program's clauses in its controlling language. */
  hash: string
}

/** What is known when an offer is made: the case, and what the author may see of its offers and agreements. */
export interface OfferGround {
  facts: CaseFacts
  offers: readonly OfferFacts[]
  agreements: readonly AgreementFacts[]
  now: Date
}

/** Throws the refusal of the first rule that is broken; BadInput names the field. */
export function prepareOffer(ground: OfferGround, input: OfferPreviewInput): PreparedOffer {
  const { facts, offers, agreements, now } = ground
  enforce(whyNotMakeOffer(facts, agreements, now))
  const fromPartyId = requireActingParty(facts)
  const toPartyIds = checkRecipients(facts, input.recipientPartyIds)
  enforce(whyPending(agreements, fromPartyId, toPartyIds))
  const answered = answeredOffer(ground, input.answersOfferId ?? null, toPartyIds)
  const superseded = offers.find(
    offer => offer.status === 'OPEN' && offer.fromPartyId === fromPartyId && isSameSet(offer.toPartyIds, toPartyIds),
  )
  const terms = checkedTerms(ground, readTermInputs(input.terms), [fromPartyId, ...toPartyIds])
  const links = checkLinks(input.terms, [answered, superseded ?? null])
  const { program, caseType } = facts
  return {
    fromPartyId,
    toPartyIds,
    answered,
    superseded: superseded ?? null,
    terms: terms.map((term, index) => ({ carriedFromTermId: links[index] ?? null, term })),
    hash: hashOfOffer(terms, clausesFor(program, caseType, terms, program.controllingLanguage)),
  }
}

/** The number of this offer among those that the same parties have put to each other. */
export const nextRound = (offers: readonly OfferFacts[], { fromPartyId, toPartyIds }: PreparedOffer): number =>
  1 + offers.filter(offer => isSameSet([offer.fromPartyId, ...offer.toPartyIds], [fromPartyId, ...toPartyIds])).length

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(id => b.includes(id))

function checkRecipients(facts: CaseFacts, partyIds: readonly string[]): string[] {
  const unique = [...new Set(partyIds)]
  if (unique.length === 0) throw new BadInput('recipientPartyIds', 'REQUIRED', 'Say to whom the offer goes.')
  const others = othersTakingPart(facts)
  const unknown = partyIds.findIndex(id => !others.includes(id))
  if (unknown >= 0) {
    throw new BadInput(
      `recipientPartyIds[${unknown}]`,
      'UNKNOWN_PARTY',
      'An offer goes to other parties who take part in this case.',
    )
  }
  return unique
}

function answeredOffer(
  { facts, offers }: OfferGround,
  id: string | null,
  toPartyIds: readonly string[],
): OfferFacts | null {
  if (id === null) return null
  const answered = offers.find(offer => offer.id === id)
  if (!answered) throw new NotFound()
  enforce(whyNotCounter(facts, answered))
  if (!toPartyIds.includes(answered.fromPartyId)) {
    throw new BadInput('recipientPartyIds', 'REQUIRED', 'A counter-offer goes to the party whose offer it answers.')
  }
  return answered
}

/** A term may go on from one of the offer answered, or of the author's own offer that is replaced; each of them once. */
function checkLinks(inputs: OfferPreviewInput['terms'], sources: readonly (OfferFacts | null)[]): (string | null)[] {
  const known = new Set(sources.flatMap(offer => offer?.terms.map(({ id }) => id) ?? []))
  return inputs.map(({ carriedFromTermId }, index) => {
    if (carriedFromTermId === null || carriedFromTermId === undefined) return null
    if (known.delete(carriedFromTermId)) return carriedFromTermId
    throw new BadInput(
      `terms[${index}].carriedFromTermId`,
      'UNKNOWN',
      'This is no term of the offer that you answer or replace.',
    )
  })
}

/** Terms about these parties as they will be kept. Throws BadInput for the first fault, with its place. */
export function checkedTerms(
  { facts, now }: Pick<OfferGround, 'facts' | 'now'>,
  inputs: TermInput[],
  partyIds: readonly string[],
): Term[] {
  const { program, caseType } = facts
  try {
    return checkTerms(inputs, {
      program,
      caseType,
      partyIds,
      today: dayIn(program.timeZone, now),
      calendar: calendarOf(program),
    })
  } catch (error) {
    if (!(error instanceof TermProblem)) throw error
    throw new BadInput(error.field, reasonOf[error.code] ?? error.code, `${error.field}: ${error.code}`, error.data)
  }
}

/** Where the API has one reason for what the rules of terms tell apart. */
const reasonOf: Partial<Record<TermProblemCode, string>> = {
  PARTY_UNKNOWN: 'UNKNOWN_PARTY',
  PAYEE_MISSING: 'REQUIRED',
  TEXT_EMPTY: 'REQUIRED',
  TEXT_TOO_LONG: 'TOO_LONG',
  DISPOSITION_NOT_OFFERED: 'DISPOSITION_NOT_ALLOWED',
}
