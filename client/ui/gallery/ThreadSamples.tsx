import { useState } from 'react'
import { AttachButton } from '../AttachButton.tsx'
import { AudienceBar } from '../AudienceBar.tsx'
import { Bubble } from '../Bubble.tsx'
import { Button } from '../Button.tsx'
import { Composer } from '../Composer.tsx'
import { DaySeparator } from '../DaySeparator.tsx'
import { FileChip } from '../FileChip.tsx'
import { Tabs } from '../Tabs.tsx'
import { PageHeading } from '../Text.tsx'
import { Thread } from '../Thread.tsx'
import { SampleFrame } from './SampleFrame.tsx'

export function ThreadSamples() {
  const [tab, setTab] = useState<'joint' | 'private'>('private')
  return (
    <SampleFrame>
      <PageHeading caption="Small claims 27SC01482" title="Conversations" />
      <Tabs
        label="Conversations"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'joint',
            label: 'Everyone',
            icon: 'people',
            tone: 'joint',
            unread: 2,
            unreadLabel: 'new messages',
            content: <JointSample />,
          },
          { id: 'private', label: 'Ana Silva + Mediator', icon: 'lock', tone: 'private', content: <PrivateSample /> },
        ]}
      />
    </SampleFrame>
  )
}

function PrivateSample() {
  const [text, setText] = useState('')
  return (
    <Thread
      audience="private"
      label="Private: only Mira Cho and you"
      head={
        <AudienceBar audience="private" id="private-audience" title="Private: only Mira Cho and you">
          Mediation. Bruno and the court never see this.
        </AudienceBar>
      }
      foot={
        <Composer
          id="private-text"
          audience="private"
          label="Write to Mira"
          describedBy="private-audience"
          value={text}
          onChange={setText}
          onSend={() => setText('')}
          sendLabel="Send to Mira only"
          submitKeys
          attach={<AttachButton id="private-files" label="Add a file" labelHidden onAdd={() => undefined} />}
        />
      }
    >
      <DaySeparator>Today</DaySeparator>
      <Bubble from="theirs" audience="private" author="Mira Cho, mediator" time="10:42 AM">
        What matters most to you: the full amount, or when you get it?
      </Bubble>
      <Bubble from="mine" audience="private" author="You" time="10:50 AM" state="Sent">
        When. I can accept less if I have half of it before my rent is due on the 15th.
      </Bubble>
      <Bubble from="mine" audience="private" author="You" follows time="10:51 AM" state="Sending">
        Here is my lease.
      </Bubble>
      <Bubble
        from="mine"
        audience="private"
        author="You"
        follows
        time="10:51 AM"
        stateTone="bad"
        state={
          <>
            Not sent.{' '}
            <button type="button" className="link">
              Try again
            </button>
          </>
        }
        files={<FileChip name="lease-signed-final-version-with-all-initials-2026-12-30.pdf" bytes={1843000} />}
      >
        It is four pages.
      </Bubble>
      <Bubble from="theirs" audience="private" author="Mira Cho, mediator" time="10:53 AM">
        Thank you. I will not share that. Would you like to say it to Bruno yourself, in an offer?
      </Bubble>
      <Bubble from="theirs" audience="private" author="ليلى عبد الرحمن" time="10:54 AM">
        {'هل يمكنك الدفع في 15 مارس؟\nسأنتظر ردك.'}
      </Bubble>
    </Thread>
  )
}

export function JointSample() {
  const [text, setText] = useState('I never sai')
  return (
    <Thread
      audience="joint"
      label="Everyone"
      head={
        <AudienceBar audience="joint" id="joint-audience" title="Everyone: Ana, Bruno, Mira Cho">
          Mediation. The court never sees this.
        </AudienceBar>
      }
      floating={
        <Button tone="joint" size="small">
          3 new messages
        </Button>
      }
      foot={
        <Composer
          id="joint-text"
          audience="joint"
          label="Write to both sides"
          describedBy="joint-audience"
          value={text}
          onChange={setText}
          onSend={() => undefined}
          sendLabel="Send to both sides"
          error="Write something first, or add a file."
          hint="Ctrl + Enter sends."
          limit={20}
          left={left => `You have ${left} letters left.`}
          attach={<AttachButton id="joint-files" label="Add a file" onAdd={() => undefined} />}
        />
      }
    >
      <DaySeparator>Monday, February 8</DaySeparator>
      <Bubble from="system" audience="joint" author="Parley" follows time="9:00 AM">
        Mira Cho joined as mediator. From now on this is mediation.
      </Bubble>
      <Bubble from="theirs" audience="joint" author="Bruno Reyes" time="9:12 AM">
        I can do the letter. The carpet I still think was damaged.
        Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
      </Bubble>
      <DaySeparator mark="unread">2 new messages</DaySeparator>
      <Bubble from="mine" audience="joint" author="You" time="9:30 AM" state="Sent">
        It was eleven years old.
      </Bubble>
    </Thread>
  )
}
