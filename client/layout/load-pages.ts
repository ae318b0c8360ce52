import { matchRoutes, type RouteObject } from 'react-router'
import type { RouteHandle } from './page-route.tsx'

/** Fetches the frame and the page of an address (below `base`) at the same time, and gives what the page says about itself. */
export function loadPages(routes: RouteObject[], pathname: string, base = '/'): RouteHandle | null {
  const handles = (matchRoutes(routes, pathname, base) ?? []).map(
    ({ route }) => route.handle as RouteHandle | undefined,
  )
  for (const handle of handles) handle?.load().catch(() => null)
  return handles.at(-1) ?? null
}
