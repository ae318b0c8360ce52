import { useState } from 'react'
import { AttachButton } from '../AttachButton.tsx'
import { AudienceBar } from '../AudienceBar.tsx'
import { Bubble } from '../Bubble.tsx'
import { Composer } from '../Composer.tsx'
import { DaySeparator } from '../DaySeparator.tsx'
import { FileChip } from '../FileChip.tsx'
import { Thread } from '../Thread.tsx'

export function PrivateSample() {
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
