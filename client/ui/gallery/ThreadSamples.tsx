import { useState } from 'react'
import { Tabs } from '../Tabs.tsx'
import { PageHeading } from '../Text.tsx'
import { JointSample } from './JointSample.tsx'
import { PrivateSample } from './PrivateSample.tsx'
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
