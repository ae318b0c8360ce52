import { useIntl } from 'react-intl'
import { FormattedMessage } from 'react-intl'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { formatMoment } from '../../ui/dates.ts'
import { DeskRow } from '../../ui/Desk.tsx'
import { CountDot } from '../../ui/Tag.tsx'
import { caseKind } from '../caseload/case-kind.ts'
import { caseName, quietFrom, waitsForYou } from '../caseload/caseload-order.ts'
import { WaitsFor } from '../caseload/WaitsFor.tsx'

/** The caseload beside the open case: names, what waits, the next date. */
export function DeskList({ cards, current }: { cards: readonly CaseloadCardFragment[]; current: string }) {
  const intl = useIntl()
  return cards.map(card => (
    <DeskRow
      key={card.id}
      to={`/desk/${card.id}`}
      current={card.id === current}
      title={caseName(card)}
      kind={caseKind(intl, card)}
      count={
        card.unread > 0 && (
          <CountDot
            count={intl.formatNumber(card.unread)}
            label={<FormattedMessage id="conversations.tab.unread" values={{ count: card.unread }} />}
          />
        )
      }
      detail={<Detail card={card} />}
      when={
        card.nextDeadline &&
        card.status !== 'CLOSED' &&
        formatMoment(intl, card.nextDeadline.endsAt, card.nextDeadline.timeZone, 'day')
      }
    />
  ))
}

function Detail({ card }: { card: CaseloadCardFragment }) {
  const quiet = card.status !== 'CLOSED' && card.quietDays >= quietFrom && !waitsForYou(card)
  if (quiet) return <FormattedMessage id="desk.quiet.line" values={{ days: card.quietDays }} />
  return <WaitsFor card={card} plain />
}
