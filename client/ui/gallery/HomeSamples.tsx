import { ButtonLink } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { DateText, TimeText } from '../DateText.tsx'
import { Columns } from '../Layout.tsx'
import { Tag } from '../Tag.tsx'
import { Task, TaskList } from '../TaskList.tsx'
import { PageHeading, Text } from '../Text.tsx'
import { Timeline, TimelineEntry } from '../Timeline.tsx'
import { SampleFrame } from './SampleFrame.tsx'

const zone = 'America/Los_Angeles'

export function HomeSamples() {
  return (
    <SampleFrame attend>
      <PageHeading caption="Small claims 27SC01482" title="Your case with Bruno Reyes" />
      <Card tone="next" title="Bruno made you an offer" actions={<ButtonLink to="/offers">Read the offer</ButtonLink>}>
        <Text tone="soft">
          $1,800.00 in two payments, and a reference letter. Answer by Friday, February 19. If you do nothing, the offer
          ends and your case goes on.
        </Text>
      </Card>
      <Card>
        <TaskList label="Steps of your case">
          <Task number={1} state="done" title="Agree to take part" status="Done" to="/join" />
          <Task number={2} state="done" title="Tell your side" status="Done" to="/side" />
          <Task
            number={3}
            state="now"
            title="Offers"
            status="Your turn"
            to="/offers"
            hint="Answer by Friday, February 19"
          />
          <Task number={4} state="wait" title="Sign" status="Cannot start yet" />
          <Task number={5} state="wait" title="After" status="Cannot start yet" />
        </TaskList>
      </Card>
      <Text size="small" tone="soft">
        Last safe day to agree: <DateText day="2027-04-16" />, end of the day.
      </Text>
      <Columns>
        <Card tone="plain" level={3} title="Bruno Reyes" aside={<Tag tone="agreed">Taking part</Tag>}>
          <Text tone="soft">Defendant. Joined on February 2.</Text>
        </Card>
        <Card tone="quiet" level={3} title="Mediator" aside={<Tag tone="open">None yet</Tag>}>
          <Text tone="soft">You can ask for one at any time. It is free.</Text>
        </Card>
      </Columns>
      <Card title="What happened so far" level={2}>
        <Timeline>
          <TimelineEntry tone="next" icon="handshake" title="Bruno made an offer" when={<DateText day="2027-02-12" />}>
            It is open until February 19.
          </TimelineEntry>
          <TimelineEntry
            tone="joint"
            icon="people"
            title="Mira Cho joined as mediator"
            when={<DateText day="2027-02-05" />}
          />
          <TimelineEntry
            tone="good"
            title="Bruno agreed to take part"
            when={<TimeText at="2027-02-02T18:10:00Z" timeZone={zone} showZone />}
          />
          <TimelineEntry icon="pen" title="You started the case" when={<DateText day="2027-01-28" style="long" />} />
        </Timeline>
      </Card>
    </SampleFrame>
  )
}
