import { FormattedMessage } from 'react-intl'
import type { LedgerViewFragment } from '../gql/graphql.ts'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Money } from '../ui/Money.tsx'

/** Paid, left, and what of it is due or overdue today. */
export function LedgerSums({ ledger: { total, paid, left, due, overdue } }: { ledger: LedgerViewFragment }) {
  const item = (key: 'total' | 'paid' | 'left' | 'due' | 'overdue', { amountCents }: { amountCents: number }) => ({
    key,
    label: <FormattedMessage id={`agreements.ledger.${key}`} />,
    value: <Money cents={amountCents} />,
  })
  return (
    <DefinitionList
      inline
      items={[
        item('total', total),
        item('paid', paid),
        item('left', left),
        ...(due.amountCents > 0 ? [item('due', due)] : []),
        ...(overdue.amountCents > 0 ? [item('overdue', overdue)] : []),
      ]}
    />
  )
}
