import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import type { CaseloadCardFragment } from '../gql/graphql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import {
  caseloadFilters,
  caseloadSorts,
  inOrder,
  passes,
  type CaseloadFilter,
  type CaseloadSort,
} from './caseload/caseload-order.ts'
import { CaseloadSummary } from './caseload/CaseloadSummary.tsx'
import { CaseloadTable, rowLinkId } from './caseload/CaseloadTable.tsx'
import { CaseloadTools } from './caseload/CaseloadTools.tsx'
import { KeysDialog } from './caseload/KeysDialog.tsx'
import { RequestCard } from './caseload/RequestCard.tsx'
import { useCaseload } from './caseload/use-caseload.ts'
import { useMarkCaseRead } from './caseload/use-mark-case-read.tsx'
import { useShortcuts } from './caseload/use-shortcuts.ts'

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
      <PageHeading title={<FormattedMessage id="desk.caseload.title" />} lead={<CaseloadSummary cards={cards} />} />
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

function Caseload({ cards }: { cards: readonly CaseloadCardFragment[] }) {
  const intl = useIntl()
  const markRead = useMarkCaseRead()
  const [filter, setFilter] = useState<CaseloadFilter>('all')
  const [sort, setSort] = useState<CaseloadSort>('first')
  const [current, setCurrent] = useState<string>()
  const [keysShown, setKeysShown] = useState(false)
  const shown = inOrder(
    cards.filter(card => passes(card, filter)),
    sort,
    intl.locale,
  )
  const place = shown.findIndex(({ id }) => id === current)
  const stand = (at: number) => {
    const card = shown[Math.max(0, Math.min(at, shown.length - 1))]
    if (card) document.getElementById(rowLinkId(card.id))?.focus()
  }
  useShortcuts({
    j: () => stand(place + 1),
    k: () => stand(place - 1),
    e: () => current && place >= 0 && void markRead(current),
    s: () => setSort(after(caseloadSorts, sort)),
    f: () => setFilter(after(caseloadFilters, filter)),
    '?': () => setKeysShown(true),
  })
  if (cards.length === 0) {
    return (
      <EmptyState icon="scales" title={<FormattedMessage id="desk.caseload.empty.title" />}>
        <FormattedMessage id="desk.caseload.empty.body" />
      </EmptyState>
    )
  }
  const counts = Object.fromEntries(
    caseloadFilters.map(one => [one, cards.filter(card => passes(card, one)).length]),
  ) as Record<CaseloadFilter, number>
  return (
    <Stack gap="medium">
      <h2 className="visually-hidden">
        <FormattedMessage id="desk.caseload.caption" values={{ count: cards.length }} />
      </h2>
      <CaseloadTools
        filter={filter}
        onFilter={setFilter}
        counts={counts}
        sort={sort}
        onSort={setSort}
        onKeys={() => setKeysShown(true)}
      />
      {shown.length > 0 ? (
        <CaseloadTable cards={shown} current={current} onCurrent={setCurrent} />
      ) : (
        <EmptyState icon="check" title={<FormattedMessage id="desk.caseload.none" />} />
      )}
      <KeysDialog place="caseload" open={keysShown} onClose={() => setKeysShown(false)} />
    </Stack>
  )
}

function after<One>(all: readonly One[], one: One): One {
  return all[(all.indexOf(one) + 1) % all.length] ?? one
}

export { CaseloadPage as Component }
