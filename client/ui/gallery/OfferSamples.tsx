import { Button } from '../Button.tsx'
import { ButtonRow } from '../ButtonRow.tsx'
import { Card } from '../Card.tsx'
import { DataTable, type Column } from '../DataTable.tsx'
import { DateText } from '../DateText.tsx'
import { Disclosure } from '../Disclosure.tsx'
import { GapChart } from '../GapChart.tsx'
import { Interruption } from '../Interruption.tsx'
import { Stack } from '../Layout.tsx'
import { Money } from '../Money.tsx'
import { PlanCalendar } from '../PlanCalendar.tsx'
import { Tag } from '../Tag.tsx'
import { Caption, PageHeading, Text } from '../Text.tsx'
import { SampleFrame } from './SampleFrame.tsx'

const payments = [
  { due: '2027-03-15', cents: 90000 },
  { due: '2027-04-15', cents: 90000 },
]

const columns: Column<{ due: string; cents: number }>[] = [
  { key: 'due', header: 'Day', cell: row => <DateText day={row.due} />, names: true },
  { key: 'amount', header: 'Amount', cell: row => <Money cents={row.cents} />, numeric: true },
]

const monthly = Array.from({ length: 26 }, (_, index) => {
  const month = index + 2
  return {
    due: `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${index % 5 === 0 ? '28' : '01'}`,
  }
})

export function OfferSamples() {
  return (
    <SampleFrame width="wide">
      <PageHeading
        caption="Round 3"
        title="You were $750 apart. Now you are $0 apart."
        lead="What you asked, and what Bruno offered, round by round."
      />
      <GapChart
        mine={[215000, 195000, 180000]}
        theirs={[140000, 160000, 180000]}
        label="Your requests: 2,150, 1,950, 1,800. Bruno’s offers: 1,400, 1,600, 1,800."
        mineLabel="You asked"
        theirsLabel="Bruno offered"
      />
      <GapChart
        mine={[215000, null, 195000, 190000]}
        theirs={[null, 140000, 140000, 162500]}
        label="Still 275 apart."
        mineLabel="You asked"
        theirsLabel="Bruno offered"
      />
      <Card title="Bruno pays you" aside={<Tag tone="changed">Changed</Tag>}>
        <Text tone="soft">Half now, half a month later</Text>
        <Money cents={180000} size="large" />
        <DataTable
          caption="Payments"
          captionHidden
          columns={columns}
          rows={payments}
          rowKey={row => row.due}
          total={{ due: 'Total', amount: <Money cents={180000} /> }}
        />
        <PlanCalendar payments={payments} label="Payments on March 15 and April 15, 2027" />
        <Text size="small" tone="soft">
          If a payment is more than 5 days late, the rest is due at once.
        </Text>
      </Card>
      <Card title="Neutral reference letter" aside={<Tag tone="agreed">Agreed</Tag>}>
        <Text tone="soft">Bruno sends it by March 1, 2027</Text>
        <Disclosure summary="How one can tell">
          <Text>The letter is in the post by that day, and Ana has a copy here.</Text>
        </Disclosure>
      </Card>
      <Stack gap="small">
        <Caption>A plan of 26 payments</Caption>
        <PlanCalendar payments={monthly} label="26 payments, the table lists them" />
      </Stack>
      <ButtonRow>
        <Button>Accept both parts</Button>
        <Button tone="secondary">Accept one part, answer the other</Button>
      </ButtonRow>
      <Text size="small" tone="soft">
        You never have to accept an offer. Nothing binds you until you both sign.
      </Text>
      <Interruption
        title="Accept this offer?"
        actions={
          <>
            <Button>Yes, accept both parts</Button>
            <Button tone="ghost">Go back</Button>
          </>
        }
      >
        <Text>
          Bruno pays you <Money cents={180000} /> in two payments. The first is on <DateText day="2027-03-15" />, the
          last on <DateText day="2027-04-15" />. If he misses one by more than 5 days, the rest is due at once.
        </Text>
        <Text tone="soft">Nothing binds you until you both sign.</Text>
      </Interruption>
      <Interruption
        tone="end"
        title="End your part in this case?"
        actions={
          <>
            <Button tone="danger">Yes, end it</Button>
            <Button tone="secondary">Stay in the case</Button>
          </>
        }
      >
        <Text>You need no reason. The court’s own process goes on. You must still go to your hearing.</Text>
      </Interruption>
    </SampleFrame>
  )
}
