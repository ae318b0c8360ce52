import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import type { ScreeningReason } from '../../gql/graphql.ts'
import { parseCents } from '../../ui/cents.ts'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import type { ActProps } from './act-props.ts'

const screenCase = graphql(`
  mutation ScreenCase($input: ScreenCaseInput!) {
    screenCase(input: $input)
  }
`)

const reasons = ['NOT_ELIGIBLE', 'COURT_CASE_EXISTS', 'NEEDS_COURT', 'SAFETY', 'INCOMPLETE', 'TOO_LATE'] as const

/** The program takes a case, free or for a fee, or does not and says why. */
export function ScreenCase({ caseId, back, onDone }: ActProps) {
  const [isTaken, setTaken] = useState(true)
  const intl = useIntl()
  const [fee, setFee] = useState('')
  const [because, setBecause] = useState<ScreeningReason>('NOT_ELIGIBLE')
  const { act, pending, problem } = useAct(screenCase)
  const [missing, setMissing] = useState<Problem | null>(null)
  const words = useProblem(missing ?? problem)
  const decide = async () => {
    const { cents } = parseCents(fee, intl.locale)
    if (isTaken && fee.trim() && cents === undefined) return setMissing(badInput('feeCents', 'AMOUNT_NOT_WHOLE_CENTS'))
    setMissing(null)
    const answer = isTaken ? { refuseBecause: null, feeCents: cents ?? 0 } : { refuseBecause: because, feeCents: null }
    if (await act({ caseId, ...answer })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.screen.title" />}
      hint={<FormattedMessage id="staff.screen.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.save" />}
      pending={pending}
      onContinue={() => void decide()}
    >
      <RadioField
        name="answer"
        label={<FormattedMessage id="staff.screen.answer" />}
        value={isTaken ? 'take' : 'refuse'}
        onChange={answer => setTaken(answer === 'take')}
        options={[
          {
            value: 'take',
            label: <FormattedMessage id="staff.screen.take" />,
            more: (
              <MoneyField
                name="feeCents"
                label={<FormattedMessage id="staff.screen.fee" />}
                hint={<FormattedMessage id="staff.screen.feeHint" />}
                error={words.errorOf('feeCents')}
                value={fee}
                onChange={setFee}
              />
            ),
          },
          {
            value: 'refuse',
            label: <FormattedMessage id="staff.screen.refuse" />,
            more: (
              <RadioField
                name="because"
                label={<FormattedMessage id="staff.screen.why" />}
                value={because}
                onChange={setBecause}
                options={reasons.map(value => ({
                  value,
                  label: <FormattedMessage id={`staff.screen.because.${value}`} />,
                }))}
              />
            ),
          },
        ]}
      />
    </QuestionPage>
  )
}
