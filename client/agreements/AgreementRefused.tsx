import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Problem } from '../errors/problem.ts'
import { problemSentence } from '../errors/sentence.ts'
import { ErrorSummary, type FieldProblem } from '../ui/ErrorSummary.tsx'

const none: readonly FieldProblem[] = []

export interface AgreementRefusedProps {
  problem: Problem | null
  /** The way on, such as a link to read the agreement again. */
  children?: ReactNode
}

/** Why something did not happen, and what to do. */
export function AgreementRefused({ problem, children }: AgreementRefusedProps) {
  const intl = useIntl()
  if (!problem) return null
  return (
    <ErrorSummary title={<FormattedMessage id="common.problem.title" />} problems={none}>
      <p>{problemSentence(intl, problem)}</p>
      {children}
    </ErrorSummary>
  )
}
