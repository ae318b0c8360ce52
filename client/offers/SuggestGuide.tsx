import { CheckSuggestion, type Suggesting } from './CheckSuggestion.tsx'
import type { OfferDraft } from './offer-draft.ts'
import { WordsQuestion } from './questions/WordsQuestion.tsx'
import type { OfferStep } from './steps.ts'
import { TermsGuide, type GuideTools } from './TermsGuide.tsx'
import type { Setting } from './questions/setting.ts'

export interface SuggestGuideProps {
  suggesting: Suggesting
  setting: Setting
  draft: OfferDraft
  change: (some: Partial<OfferDraft>) => void
  clear: () => void
  leavesTo: string
}

/** Leads a neutral through the questions about terms that they suggest: the same as of an offer, without its days. */
export function SuggestGuide({ suggesting, setting, draft, change, clear, leavesTo }: SuggestGuideProps) {
  const question = (step: OfferStep, { shared, asked, find, go }: GuideTools) => {
    if (step === 'explanation') {
      return (
        <WordsQuestion
          value={draft.explanation}
          onChange={explanation => change({ explanation })}
          asked={asked('explanation', undefined, 'check')}
        />
      )
    }
    if (step !== 'check') return null
    return (
      <CheckSuggestion
        suggesting={suggesting}
        setting={setting}
        draft={draft}
        find={find}
        go={go}
        clear={clear}
        leavesTo={leavesTo}
        asked={shared}
      />
    )
  }
  return (
    <TermsGuide
      draft={draft}
      change={change}
      setting={setting}
      leavesTo={leavesTo}
      asksForRecipients={false}
      others={question}
    />
  )
}
