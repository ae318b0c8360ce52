import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { Banner } from '../ui/Banner.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Money } from '../ui/Money.tsx'
import { Text } from '../ui/Text.tsx'
import { Timeline, TimelineEntry } from '../ui/Timeline.tsx'
import { agreementText } from './AgreementText.tsx'
import type { AgreementViewProps } from './agreement-view.ts'
import { paymentRow } from './PaymentSchedule.tsx'

/** What happens now that everybody has signed: payments by date, and that the court has not cancelled anything yet. */
export function AfterBinding({ agreement, ofCase }: AgreementViewProps) {
  const intl = useIntl()
  const text = readFragment(agreementText, agreement.document)
  const payments = readFragment(paymentRow, text.schedule)
  const [now, ...later] = payments
  return (
    <Card tone="next" title={<FormattedMessage id="agreements.after.title" />}>
      <Text>
        <FormattedMessage id="agreements.after.about" />
      </Text>
      {ofCase.mustAttend && (
        <Banner tone="attend">
          <FormattedMessage id="agreements.after.mustAttend" />
        </Banner>
      )}
      {now && (
        <>
          <h3>
            <FormattedMessage id="agreements.after.payments" values={{ count: payments.length }} />
          </h3>
          <Timeline label={intl.formatMessage({ id: 'agreements.after.payments' }, { count: payments.length })}>
            {[now, ...later.slice(0, 4)].map(({ number, due, payer, payee, amount }) => (
              <TimelineEntry
                key={number}
                icon="calendar"
                tone={number === now.number ? 'next' : 'plain'}
                when={<DateText day={due} style="full" />}
                title={
                  <FormattedMessage
                    id="agreements.after.payment"
                    values={{
                      payer: <bdi key="payer">{payer}</bdi>,
                      payee: <bdi key="payee">{payee}</bdi>,
                      amount: <Money key="amount" cents={amount.amountCents} />,
                    }}
                  />
                }
              />
            ))}
          </Timeline>
          {later.length > 4 && (
            <Text size="small" tone="soft">
              <FormattedMessage id="agreements.after.more" values={{ count: later.length - 4 }} />
            </Text>
          )}
        </>
      )}
    </Card>
  )
}
