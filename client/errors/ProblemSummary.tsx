import { FormattedMessage } from 'react-intl'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Text } from '../ui/Text.tsx'
import type { ProblemWords } from './useProblem.ts'

/** "There is a problem", above a form that the server refused. Focus moves here. */
export function ProblemSummary({ words }: { words: ProblemWords }) {
  return (
    <ErrorSummary title={<FormattedMessage id="common.problem.title" />} problems={words.problems}>
      {words.general === null ? undefined : <Text>{words.general}</Text>}
    </ErrorSummary>
  )
}
