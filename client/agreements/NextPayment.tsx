import { FormattedMessage } from 'react-intl'
import type { LedgerViewFragment } from '../gql/graphql.ts'
import { DateText } from '../ui/DateText.tsx'
import { Money } from '../ui/Money.tsx'
import { PersonText, Text } from '../ui/Text.tsx'

/** What is paid next, by whom, by when; or that nothing is left. */
export function NextPayment({ ledger: { next, lines } }: { ledger: LedgerViewFragment }) {
  if (!next) {
    return lines.length === 0 ? null : (
      <Text tone="good" strong>
        <FormattedMessage id="agreements.ledger.allPaid" />
      </Text>
    )
  }
  const isLate = next.state === 'OVERDUE' || next.state === 'IN_GRACE'
  return (
    <Text tone={next.state === 'OVERDUE' ? 'warn' : 'plain'} strong>
      <FormattedMessage
        id={isLate ? 'agreements.ledger.nextLate' : 'agreements.ledger.next'}
        values={{
          payer: (
            <PersonText key="payer" inline>
              {next.payer}
            </PersonText>
          ),
          payee: (
            <PersonText key="payee" inline>
              {next.payee}
            </PersonText>
          ),
          amount: <Money key="amount" cents={next.left.amountCents} />,
          day: <DateText key="day" day={next.due} style="full" />,
          days: next.daysLate,
        }}
      />
    </Text>
  )
}
