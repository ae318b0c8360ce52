import { useEffect, useRef } from 'react'

/** Steps that share one address begin like pages of their own: at the top, with the keyboard at the heading. */
export function useFreshPage(step: string): void {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    window.scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [step])
}
