import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

/**
 * After a change of page the keyboard and the screen reader start at its heading, as they would after a full load, and
 * the page stands at its top; going back, the browser returns to where one was. A change of query or hash moves nothing.
 * Mounted once by the shell.
 */
export function RouteFocus() {
  const { pathname } = useLocation()
  const navigation = useNavigationType()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0)
    return whenHeadingIsThere(heading => {
      if (document.activeElement?.closest('main')) return
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    })
  }, [pathname, navigation])
  return null
}

/** A page's heading may come later than its address: its data is still on the way. Returns the way to stop waiting. */
function whenHeadingIsThere(act: (heading: HTMLElement) => void): () => void {
  const find = () => document.querySelector<HTMLElement>('main h1')
  const now = find()
  if (now) act(now)
  if (now) return () => undefined
  const observer = new MutationObserver(() => {
    const heading = find()
    if (!heading) return
    observer.disconnect()
    act(heading)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
