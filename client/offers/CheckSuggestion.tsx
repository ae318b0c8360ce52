import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import type { AudienceWords } from '../conversations/audience.ts'
import { readProblem, type Problem } from '../errors/problem.ts'
import { problemSentence } from '../errors/sentence.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { AudienceBar } from '../ui/AudienceBar.tsx'
import { Card } from '../ui/Card.tsx'
import type { FieldProblem } from '../ui/ErrorSummary.tsx'
import { notify } from '../ui/notify.ts'
import { SummaryList } from '../ui/SummaryList.tsx'
import { PersonText } from '../ui/Text.tsx'
import { checkRows, nothing } from './check-rows.tsx'
import { readTerm } from './draft-to-input.ts'
import { draftTitle } from './draft-words.ts'
import type { OfferDraft } from './offer-draft.ts'
import { PlanTable } from './PlanTable.tsx'
import { placeOfField } from './problem-places.ts'
import type { Asked } from './questions/Question.tsx'
import { Question } from './questions/Question.tsx'
import type { Setting } from './questions/setting.ts'
import type { Place } from './steps.ts'
import { termFacts } from './term-facts.ts'
import { useSuggestionPreview } from './useSuggestionPreview.ts'

const suggestTerms = graphql(`
  mutation SuggestTerms($input: SuggestTermsInput!) {
    suggestTerms(input: $input) {
      id
    }
  }
`)

/** The conversation in which terms are suggested, and who reads it. */
export interface Suggesting {
  conversationId: string
  /** The seats that its author was shown as its readers. */
  audienceIds: readonly string[]
  audience: AudienceWords
}

export interface CheckSuggestionProps {
  suggesting: Suggesting
  setting: Setting
  draft: OfferDraft
  /** Shows a refusal on the question that it is about. */
  find: (place: Place, problems: readonly FieldProblem[]) => void
  go: (place: Place) => void
  clear: () => void
  leavesTo: string
  asked: Omit<Asked, 'onContinue' | 'general' | 'pending'>
}

/** The last page: who will read it, all that was said, what the server makes of it, and the sending. */
export function CheckSuggestion(props: CheckSuggestionProps) {
  const { suggesting, setting, draft, find, go, clear, leavesTo, asked } = props
  const { conversationId, audience, audienceIds } = suggesting
  const intl = useIntl()
  const navigate = useNavigate()
  const { preview, error } = useSuggestionPreview(conversationId, draft.terms)
  const { act, pending, problem: refused } = useAct(suggestTerms)
  const problem = refused ?? (error === undefined ? null : readProblem(error))
  useRefusedPlace(problem, draft, find, go)

  const send = async () => {
    const sent = await act({
      conversationId,
      audience: [...audienceIds],
      body: draft.explanation.trim(),
      terms: draft.terms.flatMap(term => readTerm(term, intl.locale).input ?? []),
    })
    if (!sent) return
    clear()
    notify(<FormattedMessage id="offers.suggest.sent" />)
    void navigate(leavesTo, { replace: true })
  }
  return (
    <Question
      asked={{
        ...asked,
        pending,
        general: problem ? <p>{problemSentence(intl, problem)}</p> : undefined,
        onContinue: () => void send(),
      }}
      title={<FormattedMessage id="offers.suggest.check.title" />}
      hint={<FormattedMessage id="offers.suggest.check.hint" />}
      continueLabel={audience.send}
      continueTone={audience.tone}
    >
      <AudienceBar audience={audience.tone} title={audience.title}>
        {audience.detail}
      </AudienceBar>
      {draft.terms.map((term, index) => {
        const part = preview?.terms[index]
        const fact = part && readFragment(termFacts, part)
        return (
          <Card key={term.id} title={draftTitle(intl, term, setting)}>
            <SummaryList
              changeLabel={<FormattedMessage id="common.change" />}
              rows={checkRows(intl, term, setting, step => go({ step, termId: term.id, returnTo: 'check' }), fact)}
            />
            {fact?.kind === 'MoneyTerm' && fact.instalments.length > 1 && <PlanTable term={fact} />}
          </Card>
        )
      })}
      <SummaryList
        changeLabel={<FormattedMessage id="common.change" />}
        rows={[
          {
            key: 'words',
            label: <FormattedMessage id="offers.suggest.check.words" />,
            value: draft.explanation.trim() === '' ? nothing : <PersonText>{draft.explanation}</PersonText>,
            change: () => go({ step: 'explanation', returnTo: 'check' }),
          },
        ]}
      />
      <p>
        <FormattedMessage id="offers.suggest.check.notOffer" />
      </p>
    </Question>
  )
}

/** A refusal that names an answer leads to the question about it, once. */
function useRefusedPlace(
  problem: Problem | null,
  draft: OfferDraft,
  find: CheckSuggestionProps['find'],
  go: CheckSuggestionProps['go'],
): void {
  const intl = useIntl()
  const shown = useRef<Problem['field'] | null>(null)
  useEffect(() => {
    if (!problem || shown.current === problem.field) return
    shown.current = problem.field
    const place = problem.field === null ? null : placeOfField(problem.field, draft)
    if (!place) return
    find(place, [{ field: place.field, message: problemSentence(intl, problem, place.field) }])
    go({ ...place, returnTo: 'check' })
  })
}
