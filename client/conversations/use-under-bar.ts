import { useCallback, type RefCallback } from 'react'

/**
 * Tells an element's style sheet, as `--under-bar`, how much of the window the page's bar covers: its lines wrap on a
 * phone, and what sticks below it must not slip under it.
 */
export function useUnderBar(): RefCallback<HTMLElement> {
  return useCallback((element: HTMLElement | null) => {
    const bar = document.querySelector('header')
    if (!element || !bar) return undefined
    const measure = () => element.style.setProperty('--under-bar', `${coveredByBar()}px`)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(bar)
    return () => observer.disconnect()
  }, [])
}

/** How many pixels of the window the page's bar covers. */
export function coveredByBar(): number {
  const bar = document.querySelector('header')
  return bar && getComputedStyle(bar).position === 'sticky' ? Math.round(bar.getBoundingClientRect().height) : 0
}
