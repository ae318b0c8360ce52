import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { DateField } from '../ui/DateField.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { PersonText } from '../ui/Text.tsx'
import type { LedgerAction, LedgerReceipt } from './ledger-view.ts'

const claimDuty = graphql(`
  mutation ClaimDuty($input: ClaimDutyInput!) {
    claimDuty(input: $input) {
      id
    }
  }
`)
const confirmDuty = graphql(`
  mutation ConfirmDuty($input: ConfirmDutyInput!) {
    confirmDuty(input: $input) {
      id
    }
  }
`)

interface RecordDutyProps {
  agreementId: string
  backTo: string
  today: string
  kind: 'confirm' | 'claim'
  duty: LedgerAction
  claim: LedgerReceipt | null
}

/** "It was done" or "I have done it". */
export function RecordDuty({ agreementId, backTo, today, kind, duty, claim }: RecordDutyProps) {
  const navigate = useNavigate()
  const [doneOn, setDoneOn] = useState(claim?.doneOn ?? today)
  const [missing, setMissing] = useState<Problem | null>(null)
  const confirming = useAct(confirmDuty)
  const claiming = useAct(claimDuty)
  const { pending, problem } = kind === 'confirm' ? confirming : claiming
  const words = useProblem(missing ?? problem)
  const record = async () => {
    if (doneOn === '') return setMissing(badInput('doneOn', 'REQUIRED'))
    setMissing(null)
    const input = { agreementId, termNumber: duty.termNumber, doneOn }
    const done =
      kind === 'confirm' ? await confirming.act({ ...input, claimId: claim?.id ?? null }) : await claiming.act(input)
    if (!done) return
    notify(<FormattedMessage id={`agreements.ledger.${kind}.done`} />)
    void navigate(backTo, { replace: true })
  }
  return (
    <QuestionPage
      back={
        <BackLink to={backTo}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id={`agreements.ledger.duty.${kind}.title`} />}
      hint={<PersonText>{duty.what}</PersonText>}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id={`agreements.ledger.duty.${kind}.yes`} />}
      pending={pending}
      onContinue={() => void record()}
    >
      <DateField
        name="doneOn"
        label={<FormattedMessage id="agreements.ledger.duty.on" />}
        error={words.errorOf('doneOn')}
        value={doneOn}
        max={today}
        onChange={setDoneOn}
      />
    </QuestionPage>
  )
}
