import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { PageState } from '../errors/PageState.tsx'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Money } from '../ui/Money.tsx'
import { PageHeading, Text } from '../ui/Text.tsx'
import { NothingToDo } from './NothingToDo.tsx'

const feeQuery = graphql(`
  query Fee($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        fee
      }
      intake {
        fee {
          amountCents
          currency
        }
      }
      viewerCan {
        acceptFee
      }
    }
  }
`)

const acceptFeeDocument = graphql(`
  mutation AcceptFee($input: AcceptFeeInput!) {
    acceptFee(input: $input) {
      id
      status
    }
  }
`)

const declineFeeDocument = graphql(`
  mutation DeclineFee($input: CaseInput!) {
    declineFee(input: $input) {
      id
      status
    }
  }
`)

/** What the program asks for a case that it takes, and the choice: go on, or leave it. */
export function Component() {
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(feeQuery, { variables: { caseId } })
  const accepting = useAct(acceptFeeDocument)
  const declining = useAct(declineFeeDocument)
  const words = useProblem(accepting.problem ?? declining.problem)
  const found = data?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { fee } = found.intake
  if (!found.viewerCan.acceptFee || !fee) return <NothingToDo caseId={caseId} />
  const home = () => navigate(`/cases/${caseId}`, { replace: true })
  return (
    <Stack gap="large">
      <ProblemSummary words={words} />
      <PageHeading title={<FormattedMessage id="cases.fee.title" />} lead={<FormattedMessage id="cases.fee.lead" />} />
      <Card title={<Money cents={fee.amountCents} currency={fee.currency} />}>
        <Text>{found.program.fee}</Text>
      </Card>
      <Text>
        <FormattedMessage id="cases.fee.next" />
      </Text>
      <ButtonRow>
        <Button
          pending={accepting.pending}
          onClick={() => void accepting.act({ caseId, feeCents: fee.amountCents }).then(done => done && home())}
        >
          <FormattedMessage id="cases.fee.yes" />
        </Button>
        <Button
          tone="ghost"
          pending={declining.pending}
          onClick={() => void declining.act({ caseId }).then(done => done && home())}
        >
          <FormattedMessage id="cases.fee.no" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
