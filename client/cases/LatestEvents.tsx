import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Timeline } from '../ui/Timeline.tsx'
import { CaseEvent } from './CaseEvent.tsx'
import { toldEvents } from './told-events.ts'

export const latestEventsParts = graphql(`
  fragment LatestEventsParts on Case {
    id
    program {
      id
      timeZone
    }
    timeline(first: 6) {
      nodes {
        id
        kind
        at
        by
        ...CaseEventParts
      }
    }
  }
`)

/** What happened last. */
export function LatestEvents({ case: masked }: { case: FragmentType<typeof latestEventsParts> }) {
  const intl = useIntl()
  const { id, program, timeline } = readFragment(latestEventsParts, masked)
  return (
    <Card title={<FormattedMessage id="cases.timeline.title" />}>
      <Stack>
        <Timeline label={intl.formatMessage({ id: 'cases.timeline.title' })}>
          {toldEvents(timeline.nodes)
            .slice(0, 4)
            .map(entry => (
              <CaseEvent key={entry.id} entry={entry} timeZone={program.timeZone} />
            ))}
        </Timeline>
        <PlaceLink to={`/cases/${id}/timeline`}>
          <FormattedMessage id="cases.timeline.all" />
        </PlaceLink>
      </Stack>
    </Card>
  )
}
