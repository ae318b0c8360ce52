import { useEffect, useRef } from 'react'

/**
 * Where one address shows several views in turn, each is read from its heading, as a new page would be. `view` names
 * the one that is shown; the first stays with the router's own care.
 */
export function useHeadingFocus(view: string): void {
  const last = useRef(view)
  useEffect(() => {
    if (last.current === view) return
    last.current = view
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading || document.activeElement?.closest('main [role="alert"]')) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [view])
}
