import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/**
 * Where one address shows several views in turn, each is read from its heading, as a new page would be, and stands at
 * its top; going back, the browser returns to where one was. `view` names the one that is shown; the first is the
 * router's own care.
 */
export function useHeadingFocus(view: string): void {
  const navigation = useNavigationType()
  const last = useRef(view)
  useEffect(() => {
    if (last.current === view) return
    last.current = view
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading || document.activeElement?.closest('main [role="alert"]')) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    if (navigation === NavigationType.Pop) return
    window.scrollTo(0, 0)
    heading.scrollIntoView({ block: 'nearest' })
  }, [view, navigation])
}
