/** Opens the words of a case page, as the product answers them. */
import type { Place } from '../../server/platform/seal.ts'

/** From base64. */
export type Open = (place: Place, sealed: string) => string

export interface SealedPage {
  case: {
    id: string
    story: string
    conversations: { messages: { nodes: { id: string; body: string }[]; startCursor: number | string } }[]
    offers: SealedOffer[] | null
    agreements: SealedAgreement[] | null
  }
}

interface SealedOffer {
  id: string
  explanation: string | null
  terms: { id: string; term: string }[]
  answers: { terms: { id: string; termId: string; verdict: string; explanation: string | null }[] }[]
}

interface SealedAgreement {
  id: string
  revision: number
  document: string
  signatures: { partyId: string; typedName: string; signedAt: string }[]
}

interface StoredTerm {
  kind: string
  amountCents: number
  currency: string
  instalments: { number: number; due: string; amountCents: number }[]
  [field: string]: unknown
}

export function openPage(page: SealedPage, open: Open): unknown {
  const found = page.case
  found.story = open(`cases.story:${found.id}`, found.story)
  for (const { messages } of found.conversations) {
    for (const message of messages.nodes) message.body = open(`messages.body:${message.id}`, message.body)
    messages.startCursor = Buffer.from(`message:${messages.startCursor}`).toString('base64url')
  }
  return {
    case: {
      ...found,
      offers: (found.offers ?? []).map(offer => openOffer(offer, open)),
      agreements: (found.agreements ?? []).map(agreement => openAgreement(agreement, open)),
    },
  }
}

function openOffer(offer: SealedOffer, open: Open) {
  const stored = offer.terms.map(({ id, term }) => JSON.parse(open(`offer_terms.body:${id}`, term)) as StoredTerm)
  const amountCents = stored.reduce((sum, term) => sum + (term.kind === 'MONEY' ? term.amountCents : 0), 0)
  return {
    ...offer,
    explanation: offer.explanation && open(`offers.explanation:${offer.id}`, offer.explanation),
    total: { amountCents, currency: 'USD' },
    terms: offer.terms.map((term, index) => ({ ...term, term: shown(stored[index] as StoredTerm) })),
    answers: offer.answers.map(answer => ({
      ...answer,
      terms: answer.terms.map(({ id, termId, verdict, explanation }) => ({
        termId,
        verdict,
        explanation: explanation && open(`term_answers.explanation:${id}`, explanation),
      })),
    })),
  }
}

function shown(term: StoredTerm) {
  if (term.kind === 'ACTION')
    return {
      __typename: 'ActionTerm',
      partyId: term.partyId,
      what: term.what,
      due: term.due,
      howToTell: term.howToTell,
    }
  const { payerPartyId, payeePartyId, amountCents, currency, graceDays, onDefault } = term
  const instalments = term.instalments.map(({ number, due, amountCents: cents }) => ({
    number,
    due,
    amount: { amountCents: cents, currency },
  }))
  return {
    __typename: 'MoneyTerm',
    payerPartyId,
    payeePartyId,
    amount: { amountCents, currency },
    graceDays,
    onDefault,
    instalments,
  }
}

function openAgreement({ document, signatures, ...agreement }: SealedAgreement, open: Open) {
  const text = open(`agreements.document:${agreement.id}:${agreement.revision}`, document)
  const { signatories } = JSON.parse(text) as { signatories: { partyId: string; name: string }[] }
  return {
    ...agreement,
    signatories: signatories.map(({ partyId, name }) => {
      const made = signatures.find(signature => signature.partyId === partyId)
      return {
        partyId,
        name,
        hasSigned: made !== undefined,
        typedName: made?.typedName ?? null,
        signedAt: made?.signedAt ?? null,
      }
    }),
  }
}
