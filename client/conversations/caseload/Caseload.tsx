import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Stack } from '../../ui/Layout.tsx'
import {
  caseloadFilters,
  caseloadSorts,
  inOrder,
  passes,
  type CaseloadFilter,
  type CaseloadSort,
} from './caseload-order.ts'
import { CaseloadTable, rowLinkId } from './CaseloadTable.tsx'
import { CaseloadTools } from './CaseloadTools.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { useMarkCaseRead } from './use-mark-case-read.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** The cases in the order and choice of the reader, walked through by keys. */
export function Caseload({ cards }: { cards: readonly CaseloadCardFragment[] }) {
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
