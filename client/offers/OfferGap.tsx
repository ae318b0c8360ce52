import { FormattedMessage, useIntl } from 'react-intl'
import { formatCents } from '../ui/cents.ts'
import { Card } from '../ui/Card.tsx'
import { GapChart } from '../ui/GapChart.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import type { AmountsOverRounds } from './amounts-over-rounds.ts'

export interface OfferGapProps {
  amounts: AmountsOverRounds
  /** The reader's party; null for a mediator, who stands on no side. */
  you: string | null
  nameOf: (partyId: string) => string
  /** The other side of the payer, as a name. */
  payeeName: string
}

/** How far apart the two sides were and are, in words and as a picture. */
export function OfferGap({ amounts, you, nameOf, payeeName }: OfferGapProps) {
  const intl = useIntl()
  const { payerPartyId, offered, asked, gaps } = amounts
  const money = (cents: number) => formatCents(cents, intl.locale)
  const [first = 0, last = 0] = [gaps[0], gaps.at(-1)]
  const youPay = you === payerPartyId
  const side = you === null ? 'none' : youPay ? 'payer' : 'payee'
  const payer = nameOf(payerPartyId)
  const offeredLabel = intl.formatMessage({ id: 'offers.gap.offered' }, { side, payer })
  const askedLabel = intl.formatMessage({ id: 'offers.gap.asked' }, { side, payee: payeeName })
  const list = (cents: readonly (number | null)[]) =>
    intl.formatList(cents.filter(one => one !== null).map(money), { type: 'unit' })
  const latest = (words: string, cents: readonly (number | null)[]) =>
    `${words}: ${money(cents.findLast(one => one !== null) ?? 0)}`
  const [offeredKey, askedKey] = [latest(offeredLabel, offered), latest(askedLabel, asked)]
  const label = `${askedLabel}: ${list(asked)}. ${offeredLabel}: ${list(offered)}.`
  return (
    <Card
      title={
        <FormattedMessage
          id={gaps.length > 1 ? 'offers.gap.thenAndNow' : 'offers.gap.now'}
          values={{ side, before: money(first), now: money(last) }}
        />
      }
    >
      <Text tone="soft">
        <FormattedMessage id="offers.gap.about" />
      </Text>
      <GapChart
        mine={youPay ? offered : asked}
        theirs={youPay ? asked : offered}
        label={label}
        mineLabel={<PersonText inline>{youPay ? offeredKey : askedKey}</PersonText>}
        theirsLabel={<PersonText inline>{youPay ? askedKey : offeredKey}</PersonText>}
      />
    </Card>
  )
}
