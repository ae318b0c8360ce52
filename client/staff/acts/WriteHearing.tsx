import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { HearingFields } from '../../cases/HearingFields.tsx'
import { hearingInput, type HearingAnswers } from '../../cases/hearing-answers.ts'
import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { RadioField } from '../../ui/RadioField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ActProps } from './act-props.ts'

const writeHearingDown = graphql(`
  mutation WriteHearingDown($input: WriteHearingDownInput!) {
    writeHearingDown(input: $input) {
      id
    }
  }
`)

const nothing: HearingAnswers = { hearingOn: '', hearingTime: '', department: '' }

/** What the court's notice says: when the hearing is, or that it is off. */
export function WriteHearing({ caseId, back, onDone }: ActProps) {
  const [what, setWhat] = useState<'set' | 'off'>('set')
  const [answers, setAnswers] = useState(nothing)
  const [notice, setNotice] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(writeHearingDown)
  const words = useProblem(missing ?? problem)
  const write = async () => {
    if (what === 'set' && !answers.hearingOn) return setMissing(badInput('hearing.on', 'REQUIRED'))
    if (!notice.trim()) return setMissing(badInput('notice', 'REQUIRED'))
    setMissing(null)
    if (await act({ caseId, hearing: what === 'set' ? hearingInput(answers) : null, notice })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id="staff.hearing.title" />}
      hint={<FormattedMessage id="staff.hearing.lead" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.save" />}
      pending={pending}
      onContinue={() => void write()}
    >
      <RadioField
        name="what"
        inline
        label={<FormattedMessage id="staff.hearing.what" />}
        value={what}
        onChange={setWhat}
        options={[
          { value: 'set', label: <FormattedMessage id="staff.hearing.what.set" /> },
          { value: 'off', label: <FormattedMessage id="staff.hearing.what.off" /> },
        ]}
      />
      {what === 'set' && (
        <HearingFields
          answers={answers}
          onChange={some => setAnswers(before => ({ ...before, ...some }))}
          errorOf={words.errorOf}
        />
      )}
      <TextField
        name="notice"
        label={<FormattedMessage id="staff.hearing.notice" />}
        hint={<FormattedMessage id="staff.hearing.noticeHint" />}
        error={words.errorOf('notice')}
        value={notice}
        onChange={setNotice}
      />
    </QuestionPage>
  )
}
