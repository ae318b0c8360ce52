import { useEffect } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { NotFound } from './NotFound.tsx'
import { readProblem } from './problem.ts'
import { problemSentence } from './sentence.ts'

export interface PageStateProps {
  /** What `useQuery` gave. */
  error: unknown
  loading: boolean
  onRetry: () => void
  shape?: 'reading' | 'thread'
}

/** What a page shows while it has nothing to show: it is coming, it failed, or there is no such thing. */
export function PageState({ error, loading, onRetry, shape }: PageStateProps) {
  const intl = useIntl()
  const isAway = error !== undefined && readProblem(error).code === 'OFFLINE'
  // Who was offline need not press anything when the network is back.
  useEffect(() => {
    if (!isAway) return
    addEventListener('online', onRetry)
    return () => removeEventListener('online', onRetry)
  }, [isAway, onRetry])
  if (error === undefined && loading)
    return <PageSkeleton label={<FormattedMessage id="common.loading" />} shape={shape} />
  const problem = error === undefined ? null : readProblem(error)
  if (!problem || problem.code === 'NOT_FOUND') return <NotFound />
  return (
    <ErrorState
      title={<FormattedMessage id="common.failed.title" />}
      retryLabel={<FormattedMessage id="common.tryAgain" />}
      onRetry={onRetry}
      retrying={loading}
    >
      {problem.code === 'OFFLINE' ? <FormattedMessage id="common.failed.body" /> : problemSentence(intl, problem)}
    </ErrorState>
  )
}
