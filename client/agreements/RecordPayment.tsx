import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import type { PaymentMethod } from '../gql/graphql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { centsText, parseCents } from '../ui/cents.ts'
import { DateField } from '../ui/DateField.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import type { LedgerLine, LedgerReceipt } from './ledger-view.ts'

const claimPayment = graphql(`
  mutation ClaimPayment($input: ClaimPaymentInput!) {
    claimPayment(input: $input) {
      id
    }
  }
`)
const confirmPayment = graphql(`
  mutation ConfirmPayment($input: ConfirmPaymentInput!) {
    confirmPayment(input: $input) {
      id
    }
  }
`)

const methods = ['CASH', 'CHECK', 'MONEY_ORDER', 'BANK', 'CARD', 'APP', 'AGENCY', 'OTHER'] as const

interface RecordPaymentProps {
  agreementId: string
  backTo: string
  today: string
  kind: 'confirm' | 'claim'
  /** The payment of its term that comes next: what it asks for stands in the form already. */
  line: LedgerLine
  /** The claim that is answered. */
  claim: LedgerReceipt | null
}

/** "It came" or "I have paid": with what is expected filled in, one tap more is all that it takes. */
export function RecordPayment({ agreementId, backTo, today, kind, line, claim }: RecordPaymentProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const [amount, setAmount] = useState(centsText(claim?.amount?.amountCents ?? line.left.amountCents, intl.locale))
  const [doneOn, setDoneOn] = useState(claim?.doneOn ?? today)
  const [method, setMethod] = useState<PaymentMethod | ''>(claim?.method ?? '')
  const [missing, setMissing] = useState<Problem | null>(null)
  const confirming = useAct(confirmPayment)
  const claiming = useAct(claimPayment)
  const { pending, problem } = kind === 'confirm' ? confirming : claiming
  const words = useProblem(missing ?? problem)
  const record = async () => {
    const { cents } = parseCents(amount, intl.locale)
    if (!cents) return setMissing(badInput('amountCents', 'AMOUNT_NOT_POSITIVE'))
    if (doneOn === '') return setMissing(badInput('doneOn', 'REQUIRED'))
    if (method === '') return setMissing(badInput('method', 'REQUIRED'))
    setMissing(null)
    const input = { agreementId, termNumber: line.termNumber, amountCents: cents, doneOn, method }
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
      title={<FormattedMessage id={`agreements.ledger.${kind}.title`} />}
      hint={<FormattedMessage id={`agreements.ledger.${kind}.hint`} />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id={`agreements.ledger.${kind}.yes`} />}
      pending={pending}
      onContinue={() => void record()}
    >
      <MoneyField
        name="amountCents"
        label={<FormattedMessage id="agreements.ledger.amount" />}
        error={words.errorOf('amountCents')}
        value={amount}
        onChange={setAmount}
      />
      <DateField
        name="doneOn"
        label={<FormattedMessage id={`agreements.ledger.${kind}.on`} />}
        error={words.errorOf('doneOn')}
        value={doneOn}
        max={today}
        onChange={setDoneOn}
      />
      <SelectField<PaymentMethod>
        name="method"
        label={<FormattedMessage id="agreements.ledger.how" />}
        hint={<FormattedMessage id="agreements.ledger.howHint" />}
        error={words.errorOf('method')}
        value={method}
        onChange={setMethod}
        placeholder={intl.formatMessage({ id: 'agreements.ledger.choose' })}
        options={methods.map(value => ({
          value,
          label: intl.formatMessage({ id: `agreements.ledger.method.${value}` }),
        }))}
      />
    </QuestionPage>
  )
}
