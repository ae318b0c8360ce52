import { FormattedMessage, useIntl } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Money } from '../ui/Money.tsx'
import { PersonText } from '../ui/Text.tsx'
import { Timeline, TimelineEntry, type TimelineEntryProps } from '../ui/Timeline.tsx'
import type { LedgerReceipt } from './ledger-view.ts'

const looks: Record<LedgerReceipt['kind'], Pick<TimelineEntryProps, 'icon' | 'tone'>> = {
  CLAIM: { icon: 'clock' },
  CONFIRM: { icon: 'check', tone: 'good' },
  DISPUTE: { icon: 'warning', tone: 'warn' },
  TAKE_BACK: { icon: 'close', tone: 'warn' },
}

/** What was recorded, by whom; a correction stands beside what it corrects. */
export function LedgerHistory({ receipts }: { receipts: readonly LedgerReceipt[] }) {
  const intl = useIntl()
  return (
    <section>
      <Stack gap="small">
        <h2>
          <FormattedMessage id="agreements.ledger.history" />
        </h2>
        <Timeline label={intl.formatMessage({ id: 'agreements.ledger.history' })}>
          {receipts.map(receipt => (
            <TimelineEntry
              key={receipt.id}
              {...looks[receipt.kind]}
              when={<DateText day={receipt.doneOn} style="full" />}
              title={<Told receipt={receipt} />}
            >
              {receipt.words !== null && <PersonText>{receipt.words}</PersonText>}
              {receipt.claim === 'DISPUTED' && <FormattedMessage id="agreements.ledger.disputedHelp" />}
              {receipt.canTakeBack && (
                <ButtonLink size="small" tone="ghost" to={`?do=takeBack&about=${receipt.id}`}>
                  <FormattedMessage id="agreements.ledger.takeBack" />
                </ButtonLink>
              )}
            </TimelineEntry>
          ))}
        </Timeline>
      </Stack>
    </section>
  )
}

function Told({ receipt: { kind, amount, byName, method, isTakenBack, termNumber } }: { receipt: LedgerReceipt }) {
  const values = {
    name: (
      <PersonText key="name" inline>
        {byName}
      </PersonText>
    ),
    amount: amount && <Money key="amount" cents={amount.amountCents} />,
    term: termNumber,
  }
  return (
    <>
      <FormattedMessage id={`agreements.ledger.told.${kind}.${amount ? 'money' : 'done'}`} values={values} />
      {method !== null && (kind === 'CLAIM' || kind === 'CONFIRM') && (
        <>
          {' ('}
          <FormattedMessage id={`agreements.ledger.method.${method}`} />
          {')'}
        </>
      )}
      {isTakenBack && (
        <>
          {' '}
          <FormattedMessage id="agreements.ledger.takenBack" />
        </>
      )}
    </>
  )
}
