import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import type { MyCasesQuery } from '../gql/graphql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { CaseCard } from './CaseCard.tsx'
import { NoCaseYet } from './NoCaseYet.tsx'

const myCasesQuery = graphql(`
  query MyCases($after: String) {
    myCases(first: 25, after: $after) {
      nodes {
        id
        status
        waitingFor
        ...CaseCardParts
      }
      endCursor
      hasNextPage
    }
  }
`)

/** All cases of a party, the one that waits for them first to be seen. */
export function Component() {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(myCasesQuery, {
    notifyOnNetworkStatusChange: true,
  })
  const cases = (data ?? previousData)?.myCases
  return (
    <AppPage>
      {!cases ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : (
        <Stack gap="large">
          <Row spread>
            <PageHeading title={<FormattedMessage id="cases.mine.title" />} />
            {cases.nodes.length > 0 && (
              <ButtonLink to="/start" tone="secondary" size="small" icon="plus">
                <FormattedMessage id="cases.mine.start" />
              </ButtonLink>
            )}
          </Row>
          {cases.nodes.length === 0 && <NoCaseYet />}
          {yoursFirst(cases.nodes).map(card => (
            <CaseCard key={card.id} card={card} />
          ))}
          {cases.hasNextPage && (
            <Button
              tone="secondary"
              pending={loading}
              onClick={() => void fetchMore({ variables: { after: cases.endCursor } })}
            >
              <FormattedMessage id="common.showMore" />
            </Button>
          )}
        </Stack>
      )}
    </AppPage>
  )
}

type Cards = MyCasesQuery['myCases']['nodes']

/** What waits for the viewer stands on top; otherwise the order is the server's. */
function yoursFirst(cards: Cards): Cards {
  const isYours = ({ status, waitingFor }: Cards[number]) => status !== 'CLOSED' && waitingFor === 'YOU'
  return [...cards.filter(isYours), ...cards.filter(card => !isYours(card))]
}
