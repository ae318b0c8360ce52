import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { PreparationQuestions } from './PreparationQuestions.tsx'
import { Resources } from './Resources.tsx'

const prepareQuery = graphql(`
  query Prepare($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        preparation
        resources {
          ...ResourceParts
        }
      }
    }
  }
`)

/** Questions to think about before one talks or makes an offer, and who else can help. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(prepareQuery, { variables: { caseId } })
  const program = data?.case?.program
  if (!program) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="programs.prepare.title" />}
        lead={<FormattedMessage id="programs.prepare.lead" />}
      />
      <PreparationQuestions caseId={caseId} questions={program.preparation} />
      <Resources resources={program.resources} />
    </Stack>
  )
}
