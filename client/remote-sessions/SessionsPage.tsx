import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { NothingToDo } from '../cases/NothingToDo.tsx'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { ProposeSession } from './ProposeSession.tsx'
import { SessionCard } from './SessionCard.tsx'
import { caseSessionsParts, sessionsQuery } from './sessions.ts'

/** Meetings by telephone or video: the one that is set, times to choose from, a new one to propose. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(sessionsQuery, { variables: { caseId } })
  const [isProposing, setIsProposing] = useState(false)
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { remoteSessions } = readFragment(caseSessionsParts, found)
  const { text, nodes, canPropose, kinds, hoursNotice } = remoteSessions
  if (text === null && nodes.length === 0) return <NothingToDo caseId={caseId} />
  const { timeZone } = found.program
  const showsForm = isProposing && canPropose
  return (
    <Stack gap="large">
      <PageHeading title={<FormattedMessage id="sessions.title" />} lead={text} />
      {showsForm && (
        <ProposeSession
          caseId={caseId}
          kinds={kinds}
          hoursNotice={hoursNotice}
          timeZone={timeZone}
          onDone={() => setIsProposing(false)}
        />
      )}
      {!showsForm && canPropose && nodes.length > 0 && (
        <div>
          <Button icon="plus" onClick={() => setIsProposing(true)}>
            <FormattedMessage id="sessions.propose" />
          </Button>
        </div>
      )}
      {nodes.map(session => (
        <SessionCard key={session.id} session={session} hoursNotice={hoursNotice} />
      ))}
      {nodes.length === 0 && !showsForm && (
        <EmptyState
          icon="calendar"
          title={<FormattedMessage id="sessions.none" />}
          actions={
            canPropose && (
              <Button icon="plus" onClick={() => setIsProposing(true)}>
                <FormattedMessage id="sessions.propose" />
              </Button>
            )
          }
        >
          <FormattedMessage id={canPropose ? 'sessions.noneText' : 'sessions.notYet'} />
        </EmptyState>
      )}
    </Stack>
  )
}
