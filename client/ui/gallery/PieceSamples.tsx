import { useEffect } from 'react'
import { Avatar } from '../Avatar.tsx'
import { BackLink } from '../BackLink.tsx'
import { Banner } from '../Banner.tsx'
import { Button, ButtonLink } from '../Button.tsx'
import { ButtonRow } from '../ButtonRow.tsx'
import { Card } from '../Card.tsx'
import { DataTable, type Column } from '../DataTable.tsx'
import { DateText } from '../DateText.tsx'
import { DefinitionList } from '../DefinitionList.tsx'
import { Disclosure } from '../Disclosure.tsx'
import { EmptyState } from '../EmptyState.tsx'
import { ErrorState } from '../ErrorState.tsx'
import { Icon } from '../Icon.tsx'
import { iconPaths, type IconName } from '../icon-paths.ts'
import { Columns, Row, Split } from '../Layout.tsx'
import { Money } from '../Money.tsx'
import { notify } from '../notify.ts'
import { PageSkeleton } from '../Skeleton.tsx'
import { StatusDot } from '../StatusDot.tsx'
import { Stepper } from '../Stepper.tsx'
import { CountDot, Tag, type TagTone } from '../Tag.tsx'
import { PageHeading, PersonText, Text } from '../Text.tsx'
import { SampleFrame } from './SampleFrame.tsx'

const tags: TagTone[] = ['done', 'now', 'wait', 'warn', 'bad', 'agreed', 'changed', 'open', 'new', 'joint', 'private']
const icons = Object.keys(iconPaths) as IconName[]
const longName = 'Wolfeschlegelsteinhausenbergerdorff-Maria-Guadalupe '.repeat(4).trim()

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

export function PieceSamples() {
  useEffect(() => notify('Your offer is sent. Bruno can see it now.'), [])
  return (
    <SampleFrame width="wide">
      <BackLink to="/cases">All cases</BackLink>
      <PageHeading caption="Design system" title={longName} lead="Every small piece, in every state." />
      <ButtonRow>
        <Button>Primary</Button>
        <Button tone="secondary" icon="download">
          Secondary
        </Button>
        <Button tone="ghost">Ghost</Button>
        <Button tone="danger">Danger</Button>
        <Button tone="joint">Send to both sides</Button>
        <Button tone="private">Send to Mira only</Button>
      </ButtonRow>
      <ButtonRow>
        <Button pending>Primary</Button>
        <Button tone="secondary" pending>
          Secondary
        </Button>
        <Button disabled>Disabled</Button>
        <Button size="small">Small</Button>
        <ButtonLink to="/x" tone="secondary" size="small" icon="print">
          Print
        </ButtonLink>
      </ButtonRow>
      <Row>
        {tags.map(tone => (
          <Tag key={tone} tone={tone}>
            {tone}
          </Tag>
        ))}
        <CountDot count={2} label="new messages" />
        <CountDot count={14} tone="private" />
      </Row>
      <Row>
        {icons.map(name => (
          <Icon key={name} name={name} />
        ))}
      </Row>
      <Row gap="medium">
        <Avatar name="Ana Silva" />
        <Avatar name="Bruno Reyes" tone="joint" />
        <Avatar name="Mira Cho" tone="private" />
        <Avatar name="ليلى عبد الرحمن" tone="accent" size="small" />
        <StatusDot state="live">Live</StatusDot>
        <StatusDot state="reconnecting">Connecting again</StatusDot>
        <StatusDot state="offline">You are offline</StatusDot>
      </Row>
      <Stepper
        label="Sign"
        steps={[
          { key: 'read', label: 'Read it all', state: 'done' },
          { key: 'sign', label: 'Sign', state: 'now' },
          { key: 'others', label: 'The other side signs', state: 'wait' },
        ]}
      />
      <Columns>
        <Banner tone="info" title="Good to know">
          You can leave at any time.
        </Banner>
        <Banner tone="good" title="You both signed">
          The agreement binds you both.
        </Banner>
        <Banner
          tone="warn"
          title="Two days left"
          actions={
            <Button size="small" tone="secondary">
              Answer now
            </Button>
          }
        >
          The offer ends on Friday.
        </Banner>
        <Banner tone="bad" title="Your message was not sent">
          Check that you are online.
        </Banner>
      </Columns>
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
