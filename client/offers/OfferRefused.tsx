import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import type { Problem } from '../errors/problem.ts'
import { problemSentence } from '../errors/sentence.ts'
import type { OfferCaseFragment, OfferWholeFragment } from '../gql/graphql.ts'
import { ErrorSummary, type FieldProblem } from '../ui/ErrorSummary.tsx'
import { OfferStatusTag } from './OfferStatusTag.tsx'

export interface OfferRefusedProps {
  problem: Problem | null
  offer: OfferWholeFragment
  ofCase: OfferCaseFragment
  /** The offer reads differently now from what was answered. */
  isNewText?: boolean
  onReadAgain?: () => void
}

const none: readonly FieldProblem[] = []

/** Why an answer did not count, how the offer stands now, and what to do. What was typed stays. */
export function OfferRefused({ problem, offer, ofCase, isNewText, onReadAgain }: OfferRefusedProps) {
  const intl = useIntl()
  if (!problem || problem.code === 'BAD_INPUT') return null
  const isClosed = offer.status !== 'OPEN'
  return (
    <ErrorSummary title={<FormattedMessage id="common.problem.title" />} problems={none}>
      <p>{problemSentence(intl, problem)}</p>
      {isClosed && (
        <p>
          <FormattedMessage id="offers.refused.now" /> <OfferStatusTag status={offer.status} />
        </p>
      )}
      {isNewText && onReadAgain && (
        <button type="button" className="link" onClick={onReadAgain}>
          <FormattedMessage id="offers.refused.readAgain" />
        </button>
      )}
      {isClosed && (
        <p>
          <Link to={`/cases/${ofCase.id}/offers`}>
            <FormattedMessage id="offers.refused.all" />
          </Link>
        </p>
      )}
    </ErrorSummary>
  )
}
