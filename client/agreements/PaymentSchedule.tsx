import { FormattedMessage } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Money } from '../ui/Money.tsx'

export const paymentRow = graphql(`
  fragment PaymentRow on DocumentPayment {
    number
    termNumber
    due
    payer
    payee
    amount {
      amountCents
      currency
    }
  }
`)

export interface PaymentScheduleProps {
  payments: readonly FragmentType<typeof paymentRow>[]
  total: { amountCents: number }
}

/** Every payment by date, with the total. */
export function PaymentSchedule({ payments, total }: PaymentScheduleProps) {
  return (
    <DataTable
      stack
      caption={<FormattedMessage id="agreements.schedule.caption" />}
      captionHidden
      rows={readFragment(paymentRow, payments)}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          key: 'due',
          header: <FormattedMessage id="agreements.schedule.due" />,
          names: true,
          cell: ({ due }) => <DateText day={due} style="full" />,
        },
        {
          key: 'from',
          header: <FormattedMessage id="agreements.schedule.from" />,
          cell: ({ payer }) => <bdi>{payer}</bdi>,
        },
        {
          key: 'to',
          header: <FormattedMessage id="agreements.schedule.to" />,
          cell: ({ payee }) => <bdi>{payee}</bdi>,
        },
        {
          key: 'term',
          header: <FormattedMessage id="agreements.schedule.term" />,
          cell: ({ termNumber }) => termNumber,
          numeric: true,
        },
        {
          key: 'amount',
          header: <FormattedMessage id="agreements.schedule.amount" />,
          cell: ({ amount }) => <Money cents={amount.amountCents} />,
          numeric: true,
        },
      ]}
      total={{
        due: <FormattedMessage id="agreements.schedule.total" />,
        amount: <Money cents={total.amountCents} />,
      }}
    />
  )
}
