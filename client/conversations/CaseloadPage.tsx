import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { AppPage } from '../layout/AppPage.tsx'
import { Button } from '../ui/Button.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { Caseload } from './caseload/Caseload.tsx'
import { CaseloadSummary } from './caseload/CaseloadSummary.tsx'
import { RequestCard } from './caseload/RequestCard.tsx'
import { useCaseload } from './caseload/use-caseload.ts'

/** All cases of a neutral at one look, and the requests that nobody has taken yet. */
export function CaseloadPage() {
  const { cards, requests, hasMore, showMore, error, loading, refetch } = useCaseload()
  if (!cards) {
    return (
      <AppPage width="wide">
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      </AppPage>
    )
  }
  return (
    <AppPage width="wide">
      <PageHeading
        title={<FormattedMessage id="desk.caseload.title" />}
        lead={cards.length > 0 ? <CaseloadSummary cards={cards} /> : undefined}
      />
      {requests.length > 0 && (
        <Stack gap="small">
          <h2>
            <FormattedMessage id="desk.request.title" values={{ count: requests.length }} />
          </h2>
          <Columns>
            {requests.map(request => (
              <RequestCard key={request.caseId} request={request} />
            ))}
          </Columns>
        </Stack>
      )}
      <Caseload cards={cards} />
      {hasMore && (
        <Button tone="secondary" onClick={() => void showMore()}>
          <FormattedMessage id="common.showMore" />
        </Button>
      )}
    </AppPage>
  )
}

export { CaseloadPage as Component }
