import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ConflictDeclared } from './queue/ConflictDeclared.tsx'
import { TakeSeat } from './queue/TakeSeat.tsx'

const queueQuery = graphql(`
  query Queue {
    viewer {
      id
      name
      neutralIn {
        id
        name
        neutralTitle
      }
    }
    mediationQueue {
      caseId
      programName
      ...TakeSeat
    }
  }
`)

/** One request for a neutral: look at it, declare conflicts, take the seat. */
export function QueuePage() {
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(queueQuery, { fetchPolicy: 'cache-and-network' })
  // With the conflict the request leaves the queue, and this page would say that it is gone.
  const [declaredFor, setDeclaredFor] = useState<string>()
  const request = data?.mediationQueue.find(one => one.caseId === caseId)
  const program = data?.viewer?.neutralIn.find(({ name }) => name === request?.programName)
  if (declaredFor === caseId) {
    return (
      <AppPage>
        <ConflictDeclared />
      </AppPage>
    )
  }
  if (!data || (loading && !request)) {
    return (
      <AppPage>
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      </AppPage>
    )
  }
  return (
    <AppPage>
      {request ? (
        <TakeSeat
          key={caseId}
          request={request}
          yourName={data.viewer?.name ?? ''}
          neutralTitle={program?.neutralTitle}
          onDeclared={() => setDeclaredFor(caseId)}
        />
      ) : (
        <>
          <h1>
            <FormattedMessage id="desk.queue.gone.title" />
          </h1>
          <EmptyState
            icon="check"
            title={<FormattedMessage id="desk.queue.gone.body" />}
            actions={
              <ButtonLink to="/caseload">
                <FormattedMessage id="desk.queue.toCaseload" />
              </ButtonLink>
            }
          />
        </>
      )}
    </AppPage>
  )
}

export { QueuePage as Component }
