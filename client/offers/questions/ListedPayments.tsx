import { FormattedMessage, useIntl } from 'react-intl'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { formatCents, parseCents } from '../../ui/cents.ts'
import { MoneyField } from '../../ui/MoneyField.tsx'
import { listedSum } from '../draft-to-input.ts'
import { emptyPayment } from '../empty-terms.ts'
import type { MoneyDraft, PaymentDraft } from '../offer-draft.ts'
import styles from './ListedPayments.module.css'
import type { TermQuestionProps } from './setting.ts'

/** Days and amounts of one's own, with what is still missing to the whole sum. */
export function ListedPayments({ term, change, setting, asked }: TermQuestionProps<MoneyDraft>) {
  const { payments } = term
  const set = (id: string, some: Partial<PaymentDraft>) => {
    change({ payments: payments.map(payment => (payment.id === id ? { ...payment, ...some } : payment)) })
  }
  return (
    <div className={styles.list}>
      {payments.map((payment, index) => (
        <fieldset key={payment.id} className={styles.payment}>
          <legend>
            <FormattedMessage id="offers.build.listed.payment" values={{ number: index + 1 }} />
          </legend>
          <div className={styles.fields}>
            <DateField
              name={`due-${index}`}
              label={<FormattedMessage id="offers.build.listed.due" />}
              error={asked.errorOf(`due-${index}`)}
              min={setting.today}
              value={payment.due}
              onChange={due => set(payment.id, { due })}
            />
            <MoneyField
              name={`amount-${index}`}
              label={<FormattedMessage id="offers.build.listed.amount" />}
              error={asked.errorOf(`amount-${index}`)}
              value={payment.amount}
              onChange={amount => set(payment.id, { amount })}
            />
            {payments.length > 1 && (
              <Button
                tone="ghost"
                size="small"
                onClick={() => change({ payments: payments.filter(({ id }) => id !== payment.id) })}
              >
                <FormattedMessage id="offers.build.listed.remove" values={{ number: index + 1 }} />
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <Button
        id="addPayment"
        tone="secondary"
        icon="plus"
        onClick={() => change({ payments: [...payments, emptyPayment()] })}
      >
        <FormattedMessage id="offers.build.listed.add" />
      </Button>
      <Remainder term={term} />
    </div>
  )
}

function Remainder({ term }: { term: MoneyDraft }) {
  const intl = useIntl()
  const { cents: whole } = parseCents(term.amount, intl.locale)
  if (whole === undefined) return null
  const left = whole - listedSum(term, intl.locale)
  const state = left === 0 ? 'even' : left > 0 ? 'left' : 'over'
  const money = (cents: number) => formatCents(cents, intl.locale)
  return (
    <p role="status" className={state === 'even' ? styles.even : styles.uneven}>
      <FormattedMessage
        id="offers.build.listed.sum"
        values={{ state, whole: money(whole), difference: money(Math.abs(left)) }}
      />
    </p>
  )
}
