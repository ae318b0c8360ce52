import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { readProblem, type Problem } from '../errors/problem.ts'
import { problemSentence } from '../errors/sentence.ts'
import type { FieldProblem } from '../ui/ErrorSummary.tsx'
import { notify } from '../ui/notify.ts'
import type { OfferDraft } from './offer-draft.ts'
import { placeOfField } from './problem-places.ts'
import { CheckQuestion } from './questions/CheckQuestion.tsx'
import type { Asked } from './questions/Question.tsx'
import type { Setting } from './questions/setting.ts'
import type { Place } from './steps.ts'
import { useOfferPreview } from './useOfferPreview.ts'
import { useSendOffer } from './useSendOffer.ts'

export interface CheckOfferProps {
  draft: OfferDraft
  setting: Setting
  replaces: boolean
  go: (place: Place) => void
  /** Shows a refusal on the question that it is about. */
  find: (place: Place, problems: readonly FieldProblem[]) => void
  clear: () => void
  asked: Omit<Asked, 'onContinue' | 'general' | 'pending'>
}

/** The last page of the guide: what the server makes of the answers, and the sending. */
export function CheckOffer({ draft, setting, replaces, go, find, clear, asked }: CheckOfferProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const caseId = setting.ofCase.id
  const state = useOfferPreview(caseId, draft)
  const { send, pending, problem: refused } = useSendOffer()

  const shown = useRef<Problem | null>(null)
  useEffect(() => {
    if (!refused || shown.current === refused) return
    shown.current = refused
    const place = refused.field === null ? null : placeOfField(refused.field, draft)
    if (!place) return
    find(place, [{ field: place.field, message: problemSentence(intl, refused, place.field) }])
    go({ ...place, returnTo: 'check' })
  })

  const submit = async () => {
    const id = await send(caseId, draft)
    if (id === null) return
    clear()
    notify(<FormattedMessage id="offers.sent" />)
    void navigate(`/cases/${caseId}/offers/${id}`, { replace: true })
  }
  const problem = refused ?? (state.error === undefined ? null : readProblem(state.error))
  return (
    <CheckQuestion
      draft={draft}
      setting={setting}
      state={state}
      replaces={replaces}
      go={go}
      asked={{
        ...asked,
        pending,
        general: problem ? <ProblemWithPlace problem={problem} draft={draft} go={go} retry={state.retry} /> : undefined,
        onContinue: () => void submit(),
      }}
    />
  )
}

interface ProblemWithPlaceProps {
  problem: Problem
  draft: OfferDraft
  go: (place: Place) => void
  retry: () => void
}

/** What is wrong, and the way to the answer that puts it right. */
function ProblemWithPlace({ problem, draft, go, retry }: ProblemWithPlaceProps) {
  const intl = useIntl()
  const place = problem.field === null ? null : placeOfField(problem.field, draft)
  return (
    <>
      <p>{problemSentence(intl, problem, place?.field)}</p>
      {place ? (
        <button type="button" className="link" onClick={() => go({ ...place, returnTo: 'check' })}>
          <FormattedMessage id="offers.check.putRight" />
        </button>
      ) : (
        problem.code === 'OFFLINE' && (
          <button type="button" className="link" onClick={retry}>
            <FormattedMessage id="common.tryAgain" />
          </button>
        )
      )}
    </>
  )
}
