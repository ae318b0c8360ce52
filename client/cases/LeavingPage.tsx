import type { TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { PageState } from '../errors/PageState.tsx'
import type { CaseInput, LeavingQuery } from '../gql/graphql.ts'
import { formatMoment } from '../ui/dates.ts'
import { Text } from '../ui/Text.tsx'
import { CaseInterruption } from './CaseInterruption.tsx'
import { leavingQuery } from './leaving.ts'
import { NothingToDo } from './NothingToDo.tsx'

export type Leaving = 'decline' | 'withdraw' | 'rejoin'

export interface LeavingPageProps<Data> {
  what: Leaving
  mutation: TypedDocumentNode<Data, { input: CaseInput }>
}

/** Saying no, leaving, and taking either back: what follows from it, then the act itself. */
export function LeavingPage<Data>({ what, mutation }: LeavingPageProps<Data>) {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(leavingQuery, { variables: { caseId } })
  const { act, pending, problem } = useAct(mutation)
  const found = data?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  if (!found.viewerCan[what] && !pending) return <NothingToDo caseId={caseId} />
  const lastDay = lastDayToReturn(found)
  const values = { program: found.program.kind }
  return (
    <CaseInterruption
      caseId={caseId}
      tone={what === 'rejoin' ? 'commit' : 'end'}
      title={<FormattedMessage id={`cases.${what}.title`} />}
      yes={<FormattedMessage id={`cases.${what}.yes`} />}
      no={what === 'rejoin' ? <FormattedMessage id="cases.rejoin.no" /> : undefined}
      pending={pending}
      problem={problem}
      onYes={async () => (await act({ caseId })) !== null}
    >
      <Text>
        <FormattedMessage id={`cases.${what}.what`} values={values} />
      </Text>
      <Text>
        <FormattedMessage id={`cases.${what}.then`} values={values} />
      </Text>
      {what !== 'rejoin' && lastDay && (
        <Text>
          <FormattedMessage
            id="cases.leaving.undo"
            values={{
              when: formatMoment(intl, lastDay.endsAt, lastDay.timeZone),
            }}
          />
        </Text>
      )}
    </CaseInterruption>
  )
}

function lastDayToReturn({ deadlines }: NonNullable<LeavingQuery['case']>) {
  return deadlines.find(deadline => deadline.key === 'AGREE')
}
