import { useState, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { NewSecret } from './SecretShown.tsx'

const makeCourtClient = graphql(`
  mutation MakeCourtClient($input: MakeCourtClientInput!) {
    makeCourtClient(input: $input) {
      clientId
      secret
    }
  }
`)

export interface MakeClientProps {
  courtKey: string
  courtName: string
  back: ReactNode
  onMade: (made: NewSecret) => void
}

/** Which system gets credentials. */
export function MakeClient({ courtKey, courtName, back, onMade }: MakeClientProps) {
  const [label, setLabel] = useState('')
  const { act, pending, problem } = useAct(makeCourtClient)
  const words = useProblem(problem)
  const make = async () => {
    const done = await act({ courtKey, label })
    if (done) onMade({ ...done.makeCourtClient, label: label.trim() })
  }
  return (
    <QuestionPage
      back={back}
      caption={courtName}
      title={<FormattedMessage id="staff.court.makeTitle" />}
      hint={<FormattedMessage id="staff.court.makeHint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="staff.court.makeYes" />}
      pending={pending}
      onContinue={() => void make()}
    >
      <TextField
        name="label"
        label={<FormattedMessage id="staff.court.label" />}
        hint={<FormattedMessage id="staff.court.labelHint" />}
        error={words.errorOf('label')}
        value={label}
        onChange={setLabel}
        maxLength={100}
        autoComplete="off"
      />
    </QuestionPage>
  )
}
