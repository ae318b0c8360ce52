import { useQuery } from '@apollo/client/react'
import { lazy, Suspense, useState } from 'react'
import { useIntl } from 'react-intl'
import { useParams, useSearchParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { Desk } from '../ui/Desk.tsx'
import { KeysDialog } from './caseload/KeysDialog.tsx'
import { useCaseload } from './caseload/use-caseload.ts'
import { caseName, inOrder } from './caseload/caseload-order.ts'
import { DeskAside } from './desk/DeskAside.tsx'
import { DeskHead } from './desk/DeskHead.tsx'
import { DeskList } from './desk/DeskList.tsx'
import { DeskPanes } from './desk/DeskPanes.tsx'
import { DeskTabs } from './desk/DeskTabs.tsx'
import { EndMediation } from './desk/EndMediation.tsx'
import { useDeskKeys } from './desk/use-desk-keys.ts'
import { useMedia } from './use-media.ts'
import { useSpokenMessages, type SpokenConversation } from './use-spoken-messages.ts'

const deskQuery = graphql(`
  query Desk($caseId: ID!) {
    case(id: $caseId) {
      id
      yourSeat {
        id
      }
      conversations {
        id
        kind
      }
      ...DeskHead
      ...DeskAside
      ...DeskThreads
      ...DeskTabs
      ...EndMediation
    }
  }
`)

/** Fetched when a neutral first suggests something: most programs let nobody do so. */
const SuggestTerms = lazy(async () => ({ default: (await import('../offers/SuggestTerms.tsx')).SuggestTerms }))

const nothing: readonly SpokenConversation[] = []

/** One case on one screen: the caseload at the side, every conversation of the case next to the others. */
export function DeskPage() {
  const intl = useIntl()
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(deskQuery, {
    variables: { caseId },
    fetchPolicy: 'cache-and-network',
  })
  const { cards = [] } = useCaseload()
  const isWide = useMedia('(min-width: 62.5rem)')
  const hasRoom = useMedia('(min-width: 112.5rem)')
  const [asideChosen, setAsideChosen] = useState<boolean>()
  const asideShown = asideChosen ?? hasRoom
  const [query, setQuery] = useSearchParams()
  const [keysShown, setKeysShown] = useState(false)
  const theCase = data?.case
  useSpokenMessages(theCase?.conversations ?? nothing, theCase?.yourSeat.id)
  const list = inOrder(cards, 'first', intl.locale)
  const card = list.find(({ id }) => id === caseId)
  const detail = card && caseName(card)
  useDeskKeys(
    list.map(({ id }) => id),
    caseId,
    { toggleAside: () => setAsideChosen(!asideShown), showKeys: () => setKeysShown(true) },
  )

  if (theCase && query.has('end')) {
    return (
      <AppPage detail={detail}>
        <EndMediation theCase={theCase} onBack={() => setQuery({})} />
      </AppPage>
    )
  }
  const suggestsIn = query.get('suggest')
  if (suggestsIn !== null) {
    return (
      <AppPage>
        <Suspense fallback={<PageState error={undefined} loading onRetry={() => undefined} />}>
          <SuggestTerms key={suggestsIn} caseId={caseId} conversationId={suggestsIn} />
        </Suspense>
      </AppPage>
    )
  }
  const state = <PageState error={error} loading={loading} onRetry={() => void refetch()} shape="thread" />
  if (!isWide)
    return (
      <AppPage width="desk" detail={detail}>
        {theCase ? <DeskTabs key={caseId} theCase={theCase} card={card} /> : state}
      </AppPage>
    )
  return (
    <AppPage width="desk" detail={detail}>
      {theCase && (
        <DeskHead
          theCase={theCase}
          card={card}
          asideShown={asideShown}
          onToggleAside={() => setAsideChosen(!asideShown)}
          onKeys={() => setKeysShown(true)}
        />
      )}
      <Desk
        listLabel={intl.formatMessage({ id: 'desk.list.label' })}
        list={<DeskList cards={list} current={caseId} />}
        panes={theCase ? <DeskPanes key={caseId} theCase={theCase} /> : state}
        asideLabel={intl.formatMessage({ id: 'desk.aside.label' })}
        aside={theCase && asideShown ? <DeskAside theCase={theCase} /> : undefined}
      />
      <KeysDialog place="desk" open={keysShown} onClose={() => setKeysShown(false)} />
    </AppPage>
  )
}

export { DeskPage as Component }
