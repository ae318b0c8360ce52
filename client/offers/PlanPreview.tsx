import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { readProblem } from '../errors/problem.ts'
import { problemSentence } from '../errors/sentence.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { Card } from '../ui/Card.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Text } from '../ui/Text.tsx'
import type { MoneyDraft } from './offer-draft.ts'
import { offerTerm } from './OfferTermCard.tsx'
import { PlanTable } from './PlanTable.tsx'
import type { Setting } from './questions/setting.ts'
import { termFacts } from './term-facts.ts'
import { useOfferPreview } from './useOfferPreview.ts'

/** The payments as the server counts them, while the dates are being chosen. */
export function PlanPreview({ term, setting }: { term: MoneyDraft; setting: Setting }) {
  const intl = useIntl()
  const { ofCase, parties } = setting
  const alone = useMemo(() => {
    const recipientPartyIds = parties.filter(({ isYou }) => !isYou).map(({ id }) => id)
    return { answersOfferId: null, recipientPartyIds, terms: [{ ...term, carriedFromTermId: null }] }
  }, [term, parties])
  const { preview, error, isComing } = useOfferPreview(ofCase.id, alone)
  const part = preview?.terms[0]
  const facts = part && readFragment(termFacts, readFragment(offerTerm, part).term)
  const problem = error === undefined ? null : readProblem(error)
  // That the payments do not add up yet is said beside them already.
  const isToldAlready = problem?.reason === 'PLAN_DOES_NOT_ADD_UP'
  if (isToldAlready || (!facts && !isComing && !problem)) return null
  return (
    <div aria-live="polite">
      <Card title={<FormattedMessage id="offers.build.preview" />}>
        {problem && <Text tone="warn">{problemSentence(intl, problem)}</Text>}
        {!problem && !facts && <Skeleton shape="card" />}
        {facts?.kind === 'MoneyTerm' && <PlanTable term={facts} />}
      </Card>
    </div>
  )
}
