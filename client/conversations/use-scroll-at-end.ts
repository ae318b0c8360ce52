import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { hiddenBelow, offPlace, whileSettling } from './thread-place.ts'

export interface ThreadScroll {
  /** The part of the thread that holds the messages. */
  scroller: RefObject<HTMLDivElement | null>
  /** An empty element after the last message. */
  end: RefObject<HTMLDivElement | null>
  onScroll: () => void
  atEnd: boolean
  toEnd: () => void
}

const near = 64

interface Stood {
  endTop: number
  oldestId: string | undefined
  newestId: string | undefined
}

/**
 * Keeps a thread where its reader is: at the end while it is at the end, else exactly where it stands, also when older
 * messages come in above. Works for a thread that scrolls inside and for one that grows with the page.
 */
export function useScrollAtEnd(
  fit: 'page' | 'pane',
  oldestId: string | undefined,
  newestId: string | undefined,
): ThreadScroll {
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const pinned = useRef(true)
  /** Where the end stood when it was last looked at, and between which messages. */
  const stood = useRef<Stood | null>(null)
  const settling = useRef<ResizeObserver | null>(null)
  const [atEnd, setAtEnd] = useState(true)

  const move = useCallback(
    (by: number) => {
      if (fit === 'pane') scroller.current?.scrollBy({ top: by, behavior: 'instant' })
      else window.scrollBy({ top: by, behavior: 'instant' })
    },
    [fit],
  )
  const look = useCallback(() => {
    const below = hiddenBelow(scroller.current, end.current)
    pinned.current = below <= near
    setAtEnd(pinned.current)
    if (end.current && stood.current) stood.current.endTop = end.current.getBoundingClientRect().top
  }, [])
  const toEnd = useCallback(() => {
    const below = hiddenBelow(scroller.current, end.current)
    if (below > 0) move(below)
    pinned.current = true
    setAtEnd(true)
  }, [move])

  useLayoutEffect(() => {
    const endTop = end.current?.getBoundingClientRect().top ?? 0
    const before = stood.current
    if (pinned.current) toEnd()
    else if (before && before.oldestId !== oldestId) move(endTop - before.endTop)
    stood.current = { endTop: end.current?.getBoundingClientRect().top ?? 0, oldestId, newestId }
    if (settling.current && scroller.current) observeMessages(settling.current, scroller.current)
  }, [oldestId, newestId, move, toEnd])

  useEffect(
    () => (fit === 'page' ? whileSettling(() => move(offPlace(scroller.current, end.current))) : undefined),
    [fit, move],
  )

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    // A picture that opens, a composer that grows, a phone that is turned: the end stays in sight.
    const observer = new ResizeObserver(() => {
      if (pinned.current) toEnd()
    })
    observer.observe(element)
    if (element.nextElementSibling) observer.observe(element.nextElementSibling)
    observeMessages(observer, element)
    settling.current = observer
    if (fit === 'page') window.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      settling.current = null
      window.removeEventListener('scroll', look)
    }
  }, [fit, look, toEnd])

  return { scroller, end, onScroll: look, atEnd, toEnd }
}

/** What a message carries may come after its words: a picture, terms that were suggested. */
function observeMessages(observer: ResizeObserver, scroller: HTMLElement): void {
  for (const message of scroller.children) observer.observe(message)
}
