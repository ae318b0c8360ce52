import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { Timeline } from '../ui/Timeline.tsx'
import { CaseEvent } from './CaseEvent.tsx'
import { toldEvents } from './told-events.ts'

const timelineQuery = graphql(`
  query Timeline($caseId: ID!, $after: String) {
    case(id: $caseId) {
      id
      program {
        id
        timeZone
      }
      timeline(first: 50, after: $after) {
        nodes {
          id
          kind
          at
          by
          ...CaseEventParts
        }
        endCursor
        hasNextPage
      }
    }
  }
`)

/** Everything that happened in the case and that the viewer may know, newest first. */
export function Component() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(timelineQuery, {
    variables: { caseId },
    notifyOnNetworkStatusChange: true,
  })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { timeline, program } = found
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="cases.timeline.title" />}
        lead={<FormattedMessage id="cases.timeline.lead" />}
      />
      <Timeline label={intl.formatMessage({ id: 'cases.timeline.title' })}>
        {toldEvents(timeline.nodes).map(entry => (
          <CaseEvent key={entry.id} entry={entry} timeZone={program.timeZone} />
        ))}
      </Timeline>
      {timeline.hasNextPage && (
        <Button
          tone="secondary"
          pending={loading}
          onClick={() => void fetchMore({ variables: { caseId, after: timeline.endCursor } })}
        >
          <FormattedMessage id="common.showMore" />
        </Button>
      )}
    </Stack>
  )
}
