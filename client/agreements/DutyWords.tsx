import { FormattedMessage } from 'react-intl'
import { Money } from '../ui/Money.tsx'
import { PersonText } from '../ui/Text.tsx'
import type { Duty } from './coming-duties.ts'

/** Who pays whom how much, or who does what. */
export function DutyWords({ duty }: { duty: Duty }) {
  if (duty.kind === 'action') {
    return (
      <FormattedMessage
        id="agreements.after.action"
        values={{
          doer: <bdi key="doer">{duty.doer}</bdi>,
          what: (
            <PersonText key="what" inline>
              {duty.what}
            </PersonText>
          ),
        }}
      />
    )
  }
  const { payer, payee, amount } = duty.payment
  return (
    <FormattedMessage
      id="agreements.after.payment"
      values={{
        payer: <bdi key="payer">{payer}</bdi>,
        payee: <bdi key="payee">{payee}</bdi>,
        amount: <Money key="amount" cents={amount.amountCents} />,
      }}
    />
  )
}
