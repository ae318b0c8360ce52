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
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import type { LedgerReceipt } from './ledger-view.ts'

const disputeClaim = graphql(`
  mutation DisputeClaim($input: DisputeClaimInput!) {
    disputeClaim(input: $input) {
      id
    }
  }
`)
const takeBackReceipt = graphql(`
  mutation TakeBackReceipt($input: TakeBackReceiptInput!) {
    takeBackReceipt(input: $input) {
      id
    }
  }
`)

interface AnswerWithWordsProps {
  backTo: string
  kind: 'dispute' | 'takeBack'
  receipt: LedgerReceipt
}

/** "It did not come", or "I was wrong": both need a word of explanation, which the other side reads. */
export function AnswerWithWords({ backTo, kind, receipt }: AnswerWithWordsProps) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const disputing = useAct(disputeClaim)
  const takingBack = useAct(takeBackReceipt)
  const { pending, problem } = kind === 'dispute' ? disputing : takingBack
  const words = useProblem(missing ?? problem)
  const send = async () => {
    if (text.trim() === '') return setMissing(badInput('words', 'REQUIRED'))
    setMissing(null)
    const done =
      kind === 'dispute'
        ? await disputing.act({ claimId: receipt.id, words: text })
        : await takingBack.act({ receiptId: receipt.id, words: text })
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
      title={<FormattedMessage id={`agreements.ledger.${kind}.title`} />}
      hint={<FormattedMessage id={`agreements.ledger.${kind}.hint`} />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id={`agreements.ledger.${kind}.yes`} />}
      pending={pending}
      onContinue={() => void send()}
    >
      <TextArea
        name="words"
        label={<FormattedMessage id="agreements.ledger.words" />}
        hint={<FormattedMessage id="agreements.ledger.wordsHint" />}
        error={words.errorOf('words')}
        value={text}
        limit={2000}
        onChange={setText}
      />
    </QuestionPage>
  )
}
