import { useIntl } from 'react-intl'
import { useMatches } from 'react-router'
import type { MessageId } from '../locales/message-ids.ts'

/** What a route says about itself. */
export interface RouteHandle {
  title: MessageId
  /** How wide the page is, where its frame asks; `reading` unless it says so. */
  width?: 'reading' | 'wide'
  /** One thing to be done: the frame leaves its navigation out, so that nothing else calls. */
  alone?: boolean
}

/** What the innermost route says about itself. */
export function useHandle(): RouteHandle | undefined {
  return useMatches()
    .map(match => match.handle)
    .findLast(isHandle)
}

/** The title of the page that is shown, as its route names it; `detail` (a case, say) stands after it. */
export function useTitle(detail?: string): string {
  const intl = useIntl()
  const handle = useHandle()
  const title = handle ? intl.formatMessage({ id: handle.title }) : ''
  const page = [title, detail].filter(Boolean).join(' – ')
  return page ? intl.formatMessage({ id: 'common.pageTitle' }, { page }) : intl.formatMessage({ id: 'common.brand' })
}

function isHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle
}
