import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import type { ActProps } from './act-props.ts'

const handOverCase = graphql(`
  mutation HandOverCaseByStaff($input: CaseInput!) {
    handOverCaseByStaff(input: $input)
  }
`)

const noFields = {}

/** A mediator who is ill or gone: somebody else is asked for. */
export function HandOver({ caseId, back, onDone }: ActProps) {
  const { act, pending, problem } = useAct(handOverCase)
  const words = useProblem(problem, noFields)
  const handOver = async () => {
    if (await act({ caseId })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.handover.title" />}
      hint={<FormattedMessage id="staff.handover.body" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="staff.handover.yes" />}
      pending={pending}
      onContinue={() => void handOver()}
    />
  )
}
