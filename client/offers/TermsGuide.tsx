import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { readTerm, type DraftProblem } from './draft-to-input.ts'
import { emptyTerm } from './empty-terms.ts'
import { GuideCaption } from './GuideCaption.tsx'
import { kindsFor, unfinished } from './guide-checks.ts'
import type { OfferDraft, TermKind } from './offer-draft.ts'
import { KindQuestion } from './questions/KindQuestion.tsx'
import type { Asked } from './questions/Question.tsx'
import type { Setting } from './questions/setting.ts'
import { TermsQuestion } from './questions/TermsQuestion.tsx'
import {
  isTermStep,
  knownPlace,
  placeAfter,
  placeAfterTermStep,
  progressOf,
  termSteps,
  type OfferStep,
  type Place,
} from './steps.ts'
import { TermQuestion } from './TermQuestion.tsx'
import { useFoundProblems, type FoundProblems } from './useFoundProblems.ts'
import { usePlace } from './usePlace.ts'

/** What the questions beside those about the parts are given. */
export interface GuideTools extends Pick<FoundProblems, 'find'> {
  shared: Omit<Asked, 'onContinue'>
  /** For one question; goes on when `wrong` finds nothing, to `next` if that is not the usual one. */
  asked: (step: OfferStep, wrong?: () => readonly DraftProblem[], next?: OfferStep) => Asked
  go: (place: Place) => void
}

export interface TermsGuideProps {
  draft: OfferDraft
  change: (some: Partial<OfferDraft>) => void
  setting: Setting
  /** Where one goes back to from the first question. */
  leavesTo: string
  /** Somebody is to be chosen first. */
  asksForRecipients: boolean
  /** The questions that are not about parts; null for a step that is none of them. */
  others: (step: OfferStep, tools: GuideTools) => ReactNode
}

/** Leads through the questions about terms. The address says which one is asked, the draft keeps the answers. */
export function TermsGuide({ draft, change, setting, leavesTo, asksForRecipients, others }: TermsGuideProps) {
  const intl = useIntl()
  const { place: wanted, go, back } = usePlace()
  const place = knownPlace(wanted, draft, asksForRecipients)
  const { problems, errorOf, find } = useFoundProblems(place)
  const term = draft.terms.find(({ id }) => id === place.termId)
  const shared: Omit<Asked, 'onContinue'> = {
    progress: progressOf(place.step),
    caption: <GuideCaption draft={draft} term={term} setting={setting} />,
    problems,
    errorOf,
    isForNeutral: setting.suggestsTo !== null,
    onBack: () => back(leavesTo),
  }

  /** Goes on when nothing is wrong here; else says what is. */
  const goOn = (wrong: readonly DraftProblem[], next: Place) => {
    find(
      place,
      wrong.map(({ field, message }) => ({ field, message: intl.formatMessage({ id: message }) })),
    )
    if (wrong.length === 0) go(next)
  }
  const asked: GuideTools['asked'] = (step, wrong = () => [], next) => ({
    ...shared,
    onContinue: () => goOn(wrong(), next && !place.returnTo ? { step: next } : placeAfter(step, place.returnTo)),
  })

  if (term && isTermStep(place.step)) {
    const { step } = place
    const wrongHere = () => readTerm(term, intl.locale).problems?.filter(problem => problem.step === step) ?? []
    return (
      <TermQuestion
        key={`${term.id} ${step}`}
        step={step}
        term={term}
        change={changed => change({ terms: draft.terms.map(one => (one.id === term.id ? changed : one)) })}
        setting={setting}
        asked={{ ...shared, onContinue: () => goOn(wrongHere(), placeAfterTermStep(term, place)) }}
      />
    )
  }
  const add = (kind: TermKind | null) => {
    if (kind === null) return goOn([{ step: 'kind', field: 'kind', message: 'offers.build.problem.kind' }], place)
    const added = emptyTerm(kind, crypto.randomUUID(), setting.isCourtCase)
    change({ terms: [...draft.terms, added] })
    go({ step: termSteps[kind][0], termId: added.id, returnTo: undefined })
  }
  if (place.step === 'kind') {
    return (
      <KindQuestion
        kinds={kindsFor(draft, setting)}
        isFirst={draft.terms.length === 0}
        isSuggestion={setting.suggestsTo !== null}
        onChoose={add}
        asked={shared}
      />
    )
  }
  const other = isTermStep(place.step) ? null : others(place.step, { shared, asked, find, go })
  return (
    other ?? (
      <TermsQuestion
        terms={draft.terms}
        setting={setting}
        isAnswer={draft.answersOfferId !== null}
        onChange={({ id, kind }) => go({ step: termSteps[kind][0], termId: id })}
        onRemove={({ id }) => change({ terms: draft.terms.filter(one => one.id !== id) })}
        onAdd={() => go({ step: 'kind' })}
        asked={asked('terms', () => unfinished(draft.terms, intl.locale))}
      />
    )
  )
}
