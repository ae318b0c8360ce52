import { FormattedMessage, useIntl } from 'react-intl'
import { DataTable, type Column } from '../ui/DataTable.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Money } from '../ui/Money.tsx'
import { PlanCalendar } from '../ui/PlanCalendar.tsx'
import { Stack } from '../ui/Layout.tsx'
import type { MoneyFacts } from './term-facts.ts'
import styles from './PlanTable.module.css'

type Payment = MoneyFacts['instalments'][number]

/** More payments than this are folded away; the picture and the sentence still say all. */
const mostShown = 12

/** Every payment of a money term, as a table with its total and as a picture of the days. */
export function PlanTable({ term }: { term: MoneyFacts }) {
  const intl = useIntl()
  const { instalments } = term
  const table = <Payments term={term} />
  const first = instalments[0]
  const last = instalments.at(-1)
  if (!first || !last) return null
  return (
    <Stack gap="medium">
      {instalments.length <= mostShown ? (
        table
      ) : (
        <Disclosure summary={<FormattedMessage id="offers.plan.all" values={{ count: instalments.length }} />}>
          {table}
        </Disclosure>
      )}
      <PlanCalendar
        payments={instalments}
        label={intl.formatMessage(
          { id: 'offers.plan.picture' },
          {
            count: instalments.length,
            first: intl.formatDate(first.due, { dateStyle: 'long', timeZone: 'UTC' }),
            last: intl.formatDate(last.due, { dateStyle: 'long', timeZone: 'UTC' }),
          },
        )}
      />
    </Stack>
  )
}

function Payments({ term }: { term: MoneyFacts }) {
  const { instalments, onDefault, amount: whole } = term
  const showsMissed = onDefault !== 'NONE'
  const columns: Column<Payment>[] = [
    {
      key: 'due',
      header: <FormattedMessage id="offers.plan.due" />,
      names: true,
      cell: payment => <DueDay payment={payment} />,
    },
    {
      key: 'amount',
      header: <FormattedMessage id="offers.plan.amount" />,
      numeric: true,
      cell: ({ amount, ifMissed }) => (
        <>
          <Money cents={amount.amountCents} />
          {/* Where nothing else falls due with a missed payment, it would only repeat the amount. */}
          {showsMissed && ifMissed.amountCents !== amount.amountCents && (
            <span className={styles.note}>
              <FormattedMessage
                id="offers.plan.ifMissed"
                values={{ amount: <Money key="amount" cents={ifMissed.amountCents} /> }}
              />
            </span>
          )}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={<FormattedMessage id="offers.plan.caption" />}
      captionHidden
      columns={columns}
      rows={instalments}
      rowKey={({ number }) => String(number)}
      total={{
        due: <FormattedMessage id="offers.plan.total" />,
        amount: <Money cents={whole.amountCents} />,
      }}
    />
  )
}

/** The day to pay by; where a weekend or holiday moved it, from which day. */
function DueDay({ payment: { due, nominalDue } }: { payment: Payment }) {
  return (
    <>
      <DateText day={due} style="full" />
      {due !== nominalDue && (
        <span className={styles.note}>
          <FormattedMessage id="offers.plan.moved" values={{ day: <DateText day={nominalDue} style="day" /> }} />
        </span>
      )}
    </>
  )
}
