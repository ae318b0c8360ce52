import type { OfferDraft, TermDraft, TermKind } from './offer-draft.ts'

/** One question of the guide, as it stands in the address. */
export const termSteps = {
  MONEY: ['who', 'amount', 'manner', 'dates', 'late'],
  ACTION: ['doer', 'what', 'when', 'tell'],
  DISPOSITION: ['ending'],
} as const satisfies Record<TermKind, readonly string[]>

export type TermStep = (typeof termSteps)[TermKind][number]
export type OfferStep = 'recipients' | 'kind' | 'terms' | 'explanation' | 'expiry' | 'check'
export type Step = OfferStep | TermStep

const offerSteps: readonly OfferStep[] = ['recipients', 'kind', 'terms', 'explanation', 'expiry', 'check']
const allTermSteps: readonly TermStep[] = Object.values(termSteps).flat()

/** Where one is: the question, and for the questions about one part, which. `returnTo` is where Change came from. */
export interface Place {
  step: Step
  termId?: string
  returnTo?: 'terms' | 'check'
}

export function isTermStep(step: Step): step is TermStep {
  return (allTermSteps as readonly Step[]).includes(step)
}

export function readStep(text: string | null): Step | null {
  return [...offerSteps, ...allTermSteps].find(step => step === text) ?? null
}

/** The question after the last one about this part: how it is paid decides which dates are asked for. */
export function placeAfterTermStep(term: TermDraft, place: Place): Place {
  const steps: readonly Step[] = termSteps[term.kind]
  const next = steps[steps.indexOf(place.step) + 1]
  const follows = place.step === 'manner'
  if (place.returnTo && !follows) return { step: place.returnTo }
  return next ? { step: next, termId: term.id, returnTo: place.returnTo } : { step: place.returnTo ?? 'terms' }
}

/** The question that the address names, or where one begins when it names none that this draft has. */
export function knownPlace(place: Place | null, draft: OfferDraft, hasSeveralOthers: boolean): Place {
  const term = draft.terms.find(({ id }) => id === place?.termId)
  const steps: readonly Step[] = term ? termSteps[term.kind] : []
  if (place && isTermStep(place.step) && steps.includes(place.step)) return place
  const isEmpty = draft.terms.length === 0
  if (place && !isTermStep(place.step) && !(isEmpty && place.step === 'check')) return place
  if (!isEmpty) return { step: 'terms' }
  return { step: hasSeveralOthers && draft.recipientPartyIds.length === 0 ? 'recipients' : 'kind' }
}

export function placeAfter(step: OfferStep, returnTo: Place['returnTo']): Place {
  if (returnTo) return { step: returnTo }
  const next: Record<OfferStep, OfferStep> = {
    recipients: 'kind',
    kind: 'terms',
    terms: 'explanation',
    explanation: 'expiry',
    expiry: 'check',
    check: 'check',
  }
  return { step: next[step] }
}

/** How far one is, in tenths: parts may be many, so questions cannot be counted. */
export function progressOf(step: Step): number {
  if (isTermStep(step)) {
    const steps: readonly Step[] = Object.values(termSteps).find(list => (list as readonly Step[]).includes(step)) ?? []
    return 2 + (steps.indexOf(step) / steps.length) * 4
  }
  return { recipients: 0, kind: 1, terms: 6, explanation: 7, expiry: 8, check: 9 }[step]
}
