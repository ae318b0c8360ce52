import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import type { ActProps } from './act-props.ts'

const closeForCourt = graphql(`
  mutation CloseForCourt($input: StaffCaseInput!) {
    closeForCourt(input: $input) {
      id
      status
    }
  }
`)

const noFields = {}

/** The court has ended the case: asked once more, because it ends the talks for everybody. */
export function CloseForCourt({ caseId, back, onDone }: ActProps) {
  const { act, pending, problem } = useAct(closeForCourt)
  const words = useProblem(problem, noFields)
  const close = async () => {
    if (await act({ caseId })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.close.title" />}
      hint={<FormattedMessage id="staff.close.body" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="staff.close.yes" />}
      pending={pending}
      onContinue={() => void close()}
    />
  )
}
