import { FormattedMessage } from 'react-intl'
import type { LedgerViewFragment } from '../gql/graphql.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Money } from '../ui/Money.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import type { LedgerLine } from './ledger-view.ts'

const tones: Record<LedgerLine['state'], TagTone> = {
  PAID: 'done',
  UPCOMING: 'open',
  DUE_TODAY: 'now',
  IN_GRACE: 'warn',
  OVERDUE: 'bad',
}

/** Every payment, and what came of it. */
export function LedgerLines({ ledger: { lines, total, paid, left } }: { ledger: LedgerViewFragment }) {
  return (
    <section>
      <Stack gap="small">
        <h2>
          <FormattedMessage id="agreements.ledger.lines" />
        </h2>
        <DataTable<LedgerLine>
          stack
          captionHidden
          caption={<FormattedMessage id="agreements.ledger.lines" />}
          rows={lines}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              key: 'due',
              names: true,
              header: <FormattedMessage id="agreements.ledger.column.due" />,
              cell: ({ due }) => <DateText day={due} />,
            },
            {
              key: 'who',
              header: <FormattedMessage id="agreements.ledger.column.who" />,
              cell: ({ payer, payee }) => (
                <FormattedMessage
                  id="agreements.ledger.who"
                  values={{
                    payer: (
                      <PersonText key="payer" inline>
                        {payer}
                      </PersonText>
                    ),
                    payee: (
                      <PersonText key="payee" inline>
                        {payee}
                      </PersonText>
                    ),
                  }}
                />
              ),
            },
            {
              key: 'amount',
              numeric: true,
              header: <FormattedMessage id="agreements.ledger.column.amount" />,
              cell: ({ amount }) => <Money cents={amount.amountCents} />,
            },
            {
              key: 'paid',
              numeric: true,
              header: <FormattedMessage id="agreements.ledger.column.paid" />,
              cell: line => <Money cents={line.paid.amountCents} />,
            },
            {
              key: 'left',
              numeric: true,
              header: <FormattedMessage id="agreements.ledger.column.left" />,
              cell: line => <Money cents={line.left.amountCents} />,
            },
            {
              key: 'state',
              header: <FormattedMessage id="agreements.ledger.column.state" />,
              cell: ({ state, daysLate }) => (
                <Tag tone={tones[state]}>
                  <FormattedMessage
                    id={
                      state === 'PAID' && daysLate > 0
                        ? 'agreements.ledger.state.PAID_LATE'
                        : `agreements.ledger.state.${state}`
                    }
                    values={{ days: daysLate }}
                  />
                </Tag>
              ),
            },
          ]}
          total={{
            due: <FormattedMessage id="agreements.ledger.total" />,
            amount: <Money cents={total.amountCents} />,
            paid: <Money cents={paid.amountCents} />,
            left: <Money cents={left.amountCents} />,
          }}
        />
        <Text size="small" tone="soft">
          <FormattedMessage id="agreements.ledger.oldestFirst" />
        </Text>
      </Stack>
    </section>
  )
}
