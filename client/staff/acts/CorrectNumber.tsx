import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ActProps } from './act-props.ts'

const correctCaseNumber = graphql(`
  mutation CorrectCaseNumber($input: CorrectCaseNumberInput!) {
    correctCaseNumber(input: $input) {
      id
      caseNumber
    }
  }
`)

export function CorrectNumber({ caseId, back, onDone, caseNumber: before }: ActProps & { caseNumber: string }) {
  const [caseNumber, setCaseNumber] = useState(before)
  const { act, pending, problem } = useAct(correctCaseNumber)
  const words = useProblem(problem)
  const correct = async () => {
    if (await act({ caseId, caseNumber })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.number.title" />}
      hint={<FormattedMessage id="staff.number.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.save" />}
      pending={pending}
      onContinue={() => void correct()}
    >
      <TextField
        name="caseNumber"
        size="medium"
        label={<FormattedMessage id="staff.case.number" />}
        error={words.errorOf('caseNumber')}
        value={caseNumber}
        onChange={setCaseNumber}
        spellCheck={false}
      />
    </QuestionPage>
  )
}
