import { useState } from 'react'
import { AttachButton } from '../AttachButton.tsx'
import { AudienceBar } from '../AudienceBar.tsx'
import { Bubble } from '../Bubble.tsx'
import { Button } from '../Button.tsx'
import { Composer } from '../Composer.tsx'
import { DaySeparator } from '../DaySeparator.tsx'
import { Thread } from '../Thread.tsx'

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
