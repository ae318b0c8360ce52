import { FormattedMessage } from 'react-intl'
import type { LedgerViewFragment } from '../gql/graphql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { LedgerSums } from './LedgerSums.tsx'
import { NextPayment } from './NextPayment.tsx'

/** How far everything is, in short, with the way to what can be recorded. */
export function PaymentsCard({ ledger, to }: { ledger: LedgerViewFragment; to: string }) {
  const waiting = ledger.receipts.filter(({ canAnswer }) => canAnswer).length
  if (ledger.lines.length + ledger.actions.length === 0) return null
  return (
    <Card
      tone={waiting > 0 ? 'attention' : 'plain'}
      title={<FormattedMessage id="agreements.ledger.title" />}
      actions={
        <ButtonLink to={to} tone={waiting > 0 ? 'primary' : 'secondary'}>
          {waiting > 0 ? (
            <FormattedMessage id="agreements.ledger.answer" values={{ count: waiting }} />
          ) : (
            <FormattedMessage id="agreements.ledger.open" />
          )}
        </ButtonLink>
      }
    >
      {ledger.lines.length > 0 && <LedgerSums ledger={ledger} />}
      <NextPayment ledger={ledger} />
    </Card>
  )
}
