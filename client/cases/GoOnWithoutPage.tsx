import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Text } from '../ui/Text.tsx'
import { CaseInterruption } from './CaseInterruption.tsx'
import { NothingToDo } from './NothingToDo.tsx'

const goOnQuery = graphql(`
  query GoOnWithout($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        kind
      }
      parties {
        id
        name
        viewerCanRelease
      }
    }
  }
`)

const releasePartyDocument = graphql(`
  mutation ReleaseParty($input: PartyInput!) {
    releaseParty(input: $input) {
      id
      status
    }
  }
`)

/** Both sides are there and one more does not answer: the talks begin without that one, who may still come. */
export function Component() {
  const { caseId = '', partyId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(goOnQuery, { variables: { caseId } })
  const { act, pending, problem } = useAct(releasePartyDocument)
  const found = data?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const silent = found.parties.find(({ id }) => id === partyId)
  if (!silent || (!silent.viewerCanRelease && !pending)) return <NothingToDo caseId={caseId} />
  const values = { name: silent.name, program: found.program.kind }
  return (
    <CaseInterruption
      caseId={caseId}
      tone="commit"
      title={<FormattedMessage id="cases.goOn.title" values={values} />}
      yes={<FormattedMessage id="cases.goOn.yes" />}
      no={<FormattedMessage id="cases.goOn.no" />}
      pending={pending}
      problem={problem}
      onYes={async () => (await act({ partyId })) !== null}
    >
      <Text>
        <FormattedMessage id="cases.goOn.what" values={values} />
      </Text>
      <Text>
        <FormattedMessage id="cases.goOn.then" values={values} />
      </Text>
    </CaseInterruption>
  )
}
