import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { Outlet } from 'react-router'
import { startLive } from '../live.ts'
import { useLocale } from '../locales/LocaleProvider.tsx'
import { useSession } from '../session/session.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { RouteFocus } from '../ui/RouteFocus.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { useNews } from './useNews.ts'
import { useTextsIn } from './useTextsIn.ts'

/** What stands behind every page: the live connection, where words are said, where notes appear, where focus goes. */
export function App() {
  const intl = useIntl()
  const client = useApolloClient()
  const session = useSession()
  useEffect(() => {
    if (session === 'signed-in') return startLive(client)
    if (session === 'signed-out') void client.clearStore()
    return undefined
  }, [client, session])
  useTextsIn(client, useLocale().locale)
  useNews()
  return (
    <>
      <RouteFocus />
      <Outlet />
      <ToastRegion label={intl.formatMessage({ id: 'common.notes' })} dismissLabel={intl.formatMessage({ id: 'common.close' })} />
      <LiveRegion />
    </>
  )
}
