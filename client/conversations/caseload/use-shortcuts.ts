import { useEffect, useRef } from 'react'
import { useKeysOn } from './keys-on.ts'

/** What each single key does. */
export type Shortcuts = Readonly<Record<string, () => unknown>>

/** Keys for triage. They rest while one writes or a window is open, and can be turned off for good (WCAG 2.1.4). */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [on] = useKeysOn()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const act = latest.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}

function isBusy(target: EventTarget | null): boolean {
  return (
    document.querySelector('[role="dialog"], [role="alertdialog"]') !== null ||
    (target instanceof HTMLElement &&
      target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !== null)
  )
}
