import { useIntl } from 'react-intl'
import { CaseEvent } from '../../cases/CaseEvent.tsx'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Timeline } from '../../ui/Timeline.tsx'

export const deskTimelineFragment = graphql(`
  fragment DeskTimeline on Case {
    id
    program {
      id
      timeZone
    }
    timeline(first: 12) {
      nodes {
        id
        ...CaseEventParts
      }
    }
  }
`)

/** What happened in the case, newest first. */
export function DeskTimeline({ theCase: masked }: { theCase: FragmentType<typeof deskTimelineFragment> }) {
  const intl = useIntl()
  const { program, timeline } = readFragment(deskTimelineFragment, masked)
  return (
    <Timeline label={intl.formatMessage({ id: 'desk.timeline.title' })}>
      {timeline.nodes.map(entry => (
        <CaseEvent key={entry.id} entry={entry} timeZone={program.timeZone} />
      ))}
    </Timeline>
  )
}
