import { useState } from 'react'
import { AudienceBar } from '../AudienceBar.tsx'
import { Bubble } from '../Bubble.tsx'
import { Card } from '../Card.tsx'
import { Composer } from '../Composer.tsx'
import { DaySeparator } from '../DaySeparator.tsx'
import { Desk, DeskRow } from '../Desk.tsx'
import { CountDot, Tag } from '../Tag.tsx'
import { Text } from '../Text.tsx'
import { Thread } from '../Thread.tsx'
import { SampleFrame } from './SampleFrame.tsx'

export function DeskSamples() {
  return (
    <SampleFrame width="desk">
      <h1 className="visually-hidden">Mira’s desk</h1>
      <Desk
        listLabel="Your cases"
        list={
          <>
            <DeskRow
              to="/1"
              title="Ana / Bruno"
              count={<CountDot count={2} label="new messages" />}
              detail="Waits for Ana"
              when="Feb 19"
              current
            />
            <DeskRow
              to="/2"
              title="Oak Street Homes and Property Management / Lee"
              count={<CountDot count={1} />}
              detail="Waits for you"
              when="Feb 22"
            />
            <DeskRow to="/3" title="Ruiz / Park" detail="Quiet for 6 days" when="Feb 26" />
            <DeskRow to="/4" title="Petrosyan / Nguyen" detail="Signing, 1 of 2" when="Mar 1" />
            <DeskRow to="/5" title="Unit 12 / Unit 14" detail="Community" />
          </>
        }
        panes={
          <>
            <Pane id="ana" audience="private" title="Private: Ana and you" to="Write to Ana" send="Send to Ana only" />
            <Pane
              id="all"
              audience="joint"
              title="Everyone: Ana, Bruno, you"
              to="Write to both sides"
              send="Send to both sides"
            />
            <Pane
              id="bruno"
              audience="private"
              title="Private: Bruno and you"
              to="Write to Bruno"
              send="Send to Bruno only"
            />
          </>
        }
        asideLabel="Offers and time line"
        aside={
          <Card title="Open offer" level={2} aside={<Tag tone="open">Round 3</Tag>}>
            <Text>$1,800.00 in two payments, and a letter.</Text>
          </Card>
        }
      />
    </SampleFrame>
  )
}

function Pane(props: { id: string; audience: 'joint' | 'private'; title: string; to: string; send: string }) {
  const { id, audience, title, to, send } = props
  const [text, setText] = useState('')
  return (
    <Thread
      audience={audience}
      label={title}
      fit="pane"
      head={<AudienceBar id={`${id}-audience`} audience={audience} title={title} aside="9:05" />}
      foot={
        <Composer
          id={id}
          audience={audience}
          label={to}
          describedBy={`${id}-audience`}
          value={text}
          onChange={setText}
          onSend={() => setText('')}
          sendLabel={send}
        />
      }
    >
      <DaySeparator>Today</DaySeparator>
      {Array.from({ length: 4 }, (_, index) => [
        <Bubble key={`a${index}`} from="theirs" audience={audience} author="Bruno Reyes" time="9:12 AM">
          I can pay, but not all in one month.
        </Bubble>,
        <Bubble key={`b${index}`} from="mine" audience={audience} author="You" time="9:13 AM" state="Sent">
          Would two payments work for you?
        </Bubble>,
      ])}
    </Thread>
  )
}
