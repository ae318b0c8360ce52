import { useQuery } from '@apollo/client/react'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { agreementCase } from './agreement-case.ts'
import { agreementWhole } from './agreement-whole.ts'
import { CannotSign } from './CannotSign.tsx'
import { SignGuide } from './SignGuide.tsx'

const signPage = graphql(`
  query SignPage($caseId: ID!, $agreementId: ID!) {
    viewer {
      id
      name
      email
      identityConfirmedUntil
      ...SecondFactorParts
    }
    case(id: $caseId) {
      id
      ...AgreementCase
    }
    agreement(id: $agreementId) {
      id
      ...AgreementWhole
    }
  }
`)

/** Signing: read it again, show that it is you, sign. */
export function Component() {
  const { caseId = '', agreementId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(signPage, { variables: { caseId, agreementId } })
  if (!data?.viewer || !data.case || !data.agreement) {
    return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  }
  const agreement = readFragment(agreementWhole, data.agreement)
  const ofCase = readFragment(agreementCase, data.case)
  if (!agreement.viewerCan.sign) return <CannotSign agreement={agreement} ofCase={ofCase} />
  return <SignGuide agreement={agreement} ofCase={ofCase} viewer={data.viewer} />
}
