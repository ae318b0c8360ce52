import { useApolloClient } from '@apollo/client/react'
import { Suspense, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useLocation, useRoutes, type RouteObject } from 'react-router'
import { useLocale } from '../locales/LocaleProvider.tsx'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { RouteFocus } from '../ui/RouteFocus.tsx'
import { ToastRegion } from '../ui/ToastRegion.tsx'
import { Coming } from './Coming.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { loadPages } from './load-pages.ts'
import { useLive } from './useLive.ts'
import { useTextsIn } from './useTextsIn.ts'
import { ShownRoute } from './useTitle.ts'

/** What stands behind every page: the live connection, where words are said, where notes appear, where focus goes. */
export function App({ routes }: { routes: RouteObject[] }) {
  const intl = useIntl()
  const client = useApolloClient()
  const location = useLocation()
  const shown = useRoutes(routes)
  const handle = useMemo(() => loadPages(routes, location.pathname), [routes, location.pathname])
  useLive(client)
  useTextsIn(client, useLocale().locale)
  return (
    <ShownRoute value={handle}>
      <RouteFocus />
      <ErrorBoundary address={location.pathname}>
        <Suspense fallback={<Coming />}>{shown}</Suspense>
      </ErrorBoundary>
      <ToastRegion
        label={intl.formatMessage({ id: 'common.notes' })}
        dismissLabel={intl.formatMessage({ id: 'common.close' })}
      />
      <LiveRegion />
    </ShownRoute>
  )
}
