import { useIntl } from 'react-intl'
import type { OfferCaseFragment } from '../gql/graphql.ts'
import { CheckOffer } from './CheckOffer.tsx'
import { readTerm, type DraftProblem } from './draft-to-input.ts'
import { emptyTerm } from './empty-terms.ts'
import { GuideCaption } from './GuideCaption.tsx'
import { kindsFor, missingRecipients, unfinished } from './guide-checks.ts'
import { otherParties } from './offer-case.ts'
import type { OfferDraft, TermKind } from './offer-draft.ts'
import { ExpiryQuestion } from './questions/ExpiryQuestion.tsx'
import { ExplanationQuestion } from './questions/ExplanationQuestion.tsx'
import { KindQuestion } from './questions/KindQuestion.tsx'
import type { Asked } from './questions/Question.tsx'
import { RecipientsQuestion } from './questions/RecipientsQuestion.tsx'
import { TermsQuestion } from './questions/TermsQuestion.tsx'
import {
  isTermStep,
  knownPlace,
  placeAfter,
  placeAfterTermStep,
  progressOf,
  termSteps,
  type OfferStep,
} from './steps.ts'
import { TermQuestion } from './TermQuestion.tsx'
import { useFoundProblems } from './useFoundProblems.ts'
import { usePlace } from './usePlace.ts'
import { useSetting } from './useSetting.ts'

export interface GuideProps {
  ofCase: OfferCaseFragment
  draft: OfferDraft
  change: (some: Partial<OfferDraft>) => void
  clear: () => void
  /** An open offer of one's own, which this one will replace. */
  replaces: boolean
}

/** Leads through the questions of an offer. The address says which one is asked, the draft keeps the answers. */
export function Guide({ ofCase, draft, change, clear, replaces }: GuideProps) {
  const intl = useIntl()
  const others = otherParties(ofCase)
  const { place: wanted, go, back } = usePlace()
  const place = knownPlace(wanted, draft, others.length > 1)
  const setting = useSetting(ofCase, draft.recipientPartyIds)
  const { problems, errorOf, find } = useFoundProblems(place)
  const term = draft.terms.find(({ id }) => id === place.termId)
  const shared: Omit<Asked, 'onContinue'> = {
    progress: progressOf(place.step),
    caption: <GuideCaption draft={draft} term={term} setting={setting} />,
    problems,
    errorOf,
    onBack: () => back(`/cases/${ofCase.id}/offers`),
  }

  /** Goes on when nothing is wrong here; else says what is. */
  const goOn = (wrong: readonly DraftProblem[], next: typeof place) => {
    find(
      place,
      wrong.map(({ field, message }) => ({ field, message: intl.formatMessage({ id: message }) })),
    )
    if (wrong.length === 0) go(next)
  }
  const asked = (step: OfferStep, wrong: () => readonly DraftProblem[] = () => []): Asked => ({
    ...shared,
    onContinue: () => goOn(wrong(), placeAfter(step, place.returnTo)),
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
  switch (place.step) {
    case 'recipients':
      return (
        <RecipientsQuestion
          others={others}
          chosen={draft.recipientPartyIds}
          onChange={recipientPartyIds => change({ recipientPartyIds })}
          asked={asked('recipients', () => missingRecipients(draft))}
        />
      )
    case 'kind':
      return (
        <KindQuestion
          kinds={kindsFor(draft, setting)}
          isFirst={draft.terms.length === 0}
          onChoose={add}
          asked={shared}
        />
      )
    case 'explanation':
      return (
        <ExplanationQuestion
          value={draft.explanation}
          onChange={explanation => change({ explanation })}
          asked={asked('explanation')}
        />
      )
    case 'expiry':
      return (
        <ExpiryQuestion
          value={draft.expiresOn}
          onChange={expiresOn => change({ expiresOn })}
          setting={setting}
          asked={asked('expiry')}
        />
      )
    case 'check':
      return (
        <CheckOffer
          draft={draft}
          setting={setting}
          replaces={replaces}
          go={go}
          find={find}
          clear={clear}
          asked={shared}
        />
      )
    default:
      return (
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
  }
}
