import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { dayIn } from '../offers/today.ts'
import { Banner } from '../ui/Banner.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Text } from '../ui/Text.tsx'
import { Timeline, TimelineEntry } from '../ui/Timeline.tsx'
import { agreementText } from './AgreementText.tsx'
import type { AgreementViewProps } from './agreement-view.ts'
import { duties, nextDuty } from './coming-duties.ts'
import { DutyWords } from './DutyWords.tsx'
import { paymentRow } from './PaymentSchedule.tsx'

/** So many days are listed here; the agreement has them all. */
const shown = 5

/** What happens now that everybody has signed: who does what by when, and that the court has not cancelled anything. */
export function AfterBinding({ agreement, ofCase }: AgreementViewProps) {
  const intl = useIntl()
  const text = readFragment(agreementText, agreement.document)
  const all = duties(readFragment(paymentRow, text.schedule), text.terms)
  const next = nextDuty(all, dayIn(ofCase.program.timeZone))
  const from = next ? all.indexOf(next) : 0
  const listed = all.slice(from, from + shown)
  const more = all.length - from - listed.length
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
      {listed.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="agreements.after.duties" />
          </h3>
          <Timeline label={intl.formatMessage({ id: 'agreements.after.duties' })}>
            {listed.map(duty => (
              <TimelineEntry
                key={duty.key}
                icon={duty.kind === 'payment' ? 'calendar' : 'check'}
                tone={duty === next ? 'next' : 'plain'}
                when={<DateText day={duty.due} style="full" />}
                title={<DutyWords duty={duty} />}
              />
            ))}
          </Timeline>
          {more > 0 && (
            <Text size="small" tone="soft">
              <FormattedMessage id="agreements.after.more" values={{ count: more }} />
            </Text>
          )}
        </>
      )}
    </Card>
  )
}
