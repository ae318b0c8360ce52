import { createContext, use } from 'react'
import { useIntl } from 'react-intl'
import type { RouteHandle } from './page-route.tsx'

/** What the innermost route that is shown says about itself. */
export const ShownRoute = createContext<RouteHandle | null>(null)

/** The title of the page that is shown, as its route names it; `detail` (a case, say) stands after it. */
export function useTitle(detail?: string): string {
  const intl = useIntl()
  const id = use(ShownRoute)?.title
  // The words of a page behind the door may still be on their way while its frame is shown.
  const title = id && id in intl.messages ? intl.formatMessage({ id }) : ''
  const page = [title, detail].filter(Boolean).join(' – ')
  return page ? intl.formatMessage({ id: 'common.pageTitle' }, { page }) : intl.formatMessage({ id: 'common.brand' })
}
