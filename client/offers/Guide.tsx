import type { OfferCaseFragment } from '../gql/graphql.ts'
import { CheckOffer } from './CheckOffer.tsx'
import { missingRecipients } from './guide-checks.ts'
import { otherParties } from './offer-case.ts'
import type { OfferDraft } from './offer-draft.ts'
import { ExpiryQuestion } from './questions/ExpiryQuestion.tsx'
import { ExplanationQuestion } from './questions/ExplanationQuestion.tsx'
import { RecipientsQuestion } from './questions/RecipientsQuestion.tsx'
import type { OfferStep } from './steps.ts'
import { TermsGuide, type GuideTools } from './TermsGuide.tsx'
import { useSetting } from './useSetting.ts'

export interface GuideProps {
  ofCase: OfferCaseFragment
  draft: OfferDraft
  change: (some: Partial<OfferDraft>) => void
  clear: () => void
  /** An open offer of one's own, which this one will replace. */
  replaces: boolean
}

/** Leads through the questions of an offer: to whom, its parts, why, until when. */
export function Guide({ ofCase, draft, change, clear, replaces }: GuideProps) {
  const others = otherParties(ofCase)
  const setting = useSetting(ofCase, draft.recipientPartyIds)
  const question = (step: OfferStep, { shared, asked, find, go }: GuideTools) => {
    switch (step) {
      case 'recipients':
        return (
          <RecipientsQuestion
            others={others}
            chosen={draft.recipientPartyIds}
            onChange={recipientPartyIds => change({ recipientPartyIds })}
            asked={asked('recipients', () => missingRecipients(draft))}
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
        return null
    }
  }
  return (
    <TermsGuide
      draft={draft}
      change={change}
      setting={setting}
      leavesTo={`/cases/${ofCase.id}/offers`}
      asksForRecipients={others.length > 1}
      others={question}
    />
  )
}
