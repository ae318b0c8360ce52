import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { DataTable, type Column } from '../DataTable.tsx'
import { DateText } from '../DateText.tsx'
import { DefinitionList } from '../DefinitionList.tsx'
import { Disclosure } from '../Disclosure.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { ErrorState } from '../ErrorState.tsx'
import { Columns, Split } from '../Layout.tsx'
import { Money } from '../Money.tsx'
import { PageSkeleton } from '../Skeleton.tsx'
import { Tag, type TagTone } from '../Tag.tsx'
import { PageHeading, PersonText, Text } from '../Text.tsx'
import { SampleFrame } from './SampleFrame.tsx'
import { longName } from './long-name.ts'

interface SampleCase {
  name: string
  state: string
  tone: TagTone
  due: string
  cents: number
}

const columns: Column<SampleCase>[] = [
  { key: 'case', header: 'Case', cell: row => <a href="#case">{row.name}</a>, names: true },
  { key: 'state', header: 'State', cell: row => <Tag tone={row.tone}>{row.state}</Tag> },
  { key: 'due', header: 'Next day', cell: row => <DateText day={row.due} style="day" /> },
  { key: 'amount', header: 'Amount', cell: row => <Money cents={row.cents} />, numeric: true },
]

/** What holds the facts of a page: tables, cards, and what stands in for them. */
export function FactSamples() {
  return (
    <SampleFrame width="wide">
      <PageHeading caption="Design system" title="Facts" lead="Tables, cards, and what stands in for them." />
      <DataTable
        caption="Your cases"
        stack
        columns={columns}
        rows={
          [
            { name: 'Ana Silva / Bruno Reyes', state: 'Your turn', tone: 'now', due: '2027-02-19', cents: 215000 },
            { name: longName, state: 'Waits for them', tone: 'wait', due: '2027-02-22', cents: 1250000 },
            { name: 'Unit 12 / Unit 14', state: 'Quiet for 6 days', tone: 'warn', due: '2027-03-01', cents: 9999 },
          ] satisfies SampleCase[]
        }
        rowKey={row => row.name}
        current="Ana Silva / Bruno Reyes"
        total={{ case: 'Total', amount: <Money cents={1474999} /> }}
      />
      <Split
        aside={
          <Card title="Facts" level={3} tone="joint">
            <DefinitionList
              items={[
                { key: 'hearing', label: 'Hearing', value: <DateText day="2027-04-20" /> },
                { key: 'court', label: 'Court', value: 'Stanley Mosk Courthouse, Department 4' },
              ]}
            />
          </Card>
        }
      >
        <Card
          title="A card with a long title that does not fit on one line of a phone"
          aside={<Tag tone="new">New</Tag>}
        >
          <PersonText>{`Line one.\nhttps://example.com/${'a-very-long-path/'.repeat(8)}\nشكرا جزيلا لك على ردك`}</PersonText>
          <DefinitionList
            inline
            items={[
              { key: 'a', label: 'Asked', value: <Money cents={215000} /> },
              { key: 'b', label: 'Offered', value: <Money cents={140000} /> },
              { key: 'c', label: 'Apart', value: <Money cents={75000} /> },
            ]}
          />
          <Disclosure summary="What if I do nothing?" open>
            <Text>The offer ends. Your case goes on, and you must go to your hearing.</Text>
          </Disclosure>
        </Card>
        <Card tone="attention" title="Your answer is due on Friday" level={3}>
          <Text>If you do nothing, the offer ends.</Text>
        </Card>
      </Split>
      <Columns>
        <Card>
          <EmptyState
            icon="people"
            title="No messages yet"
            actions={<Button tone="secondary">Write the first one</Button>}
          >
            Say hello, or say what you would like.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState
            title="This page did not load"
            retryLabel="Try again"
            onRetry={() => undefined}
            reference="Number 7F3A"
          >
            Check that you are online, then try again.
          </ErrorState>
        </Card>
      </Columns>
      <PageSkeleton label="Loading" />
    </SampleFrame>
  )
}
