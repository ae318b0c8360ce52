import { useEffect } from 'react'
import { Avatar } from '../Avatar.tsx'
import { BackLink } from '../BackLink.tsx'
import { Banner } from '../Banner.tsx'
import { Button, ButtonLink } from '../Button.tsx'
import { ButtonRow } from '../ButtonRow.tsx'
import { Icon } from '../Icon.tsx'
import { iconPaths, type IconName } from '../icon-paths.ts'
import { Columns, Row } from '../Layout.tsx'
import { notify } from '../notify.ts'
import { StatusDot } from '../StatusDot.tsx'
import { Stepper } from '../Stepper.tsx'
import { CountDot, Tag, type TagTone } from '../Tag.tsx'
import { PageHeading } from '../Text.tsx'
import { SampleFrame } from './SampleFrame.tsx'
import { longName } from './long-name.ts'

const tags: TagTone[] = ['done', 'now', 'wait', 'warn', 'bad', 'agreed', 'changed', 'open', 'new', 'joint', 'private']
const icons = Object.keys(iconPaths) as IconName[]

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
    </SampleFrame>
  )
}
