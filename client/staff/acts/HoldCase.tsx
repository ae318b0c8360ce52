import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { charactersLeft } from '../../cases/characters-left.tsx'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { ActProps } from './act-props.ts'

const placeLegalHold = graphql(`
  mutation PlaceLegalHold($input: LegalHoldInput!) {
    placeLegalHold(input: $input) {
      id
      legalHoldAt
    }
  }
`)

const liftLegalHold = graphql(`
  mutation LiftLegalHold($input: LegalHoldInput!) {
    liftLegalHold(input: $input) {
      id
      legalHoldAt
    }
  }
`)

/** Keeps everything of a case from being destroyed, or ends that; with the reason. */
export function HoldCase({ caseId, back, onDone, isLifting }: ActProps & { isLifting: boolean }) {
  const [reason, setReason] = useState('')
  const placing = useAct(placeLegalHold)
  const lifting = useAct(liftLegalHold)
  const { act, pending, problem } = isLifting ? lifting : placing
  const words = useProblem(problem)
  const save = async () => {
    if (await act({ caseId, reason })) onDone()
  }
  return (
    <QuestionPage
      back={back}
      title={<FormattedMessage id={isLifting ? 'staff.hold.liftTitle' : 'staff.hold.title'} />}
      hint={<FormattedMessage id={isLifting ? 'staff.hold.liftLead' : 'staff.hold.lead'} />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id={isLifting ? 'staff.act.lift' : 'staff.act.hold'} />}
      pending={pending}
      onContinue={() => void save()}
    >
      <TextArea
        name="reason"
        label={<FormattedMessage id="staff.hold.reason" />}
        hint={<FormattedMessage id="staff.hold.reasonHint" />}
        error={words.errorOf('reason')}
        value={reason}
        onChange={setReason}
        limit={500}
        left={charactersLeft}
      />
    </QuestionPage>
  )
}
