/** How many pixels of the history lie below what can be seen; the composer covers what is under it. */
export function hiddenBelow(scroller: Element | null, end: Element | null): number {
  if (!scroller || !end) return 0
  const edge = scroller.nextElementSibling?.getBoundingClientRect().top ?? scroller.getBoundingClientRect().bottom
  return Math.ceil(end.getBoundingClientRect().bottom - edge)
}

/** How far a page stands from where its thread is read: its end in sight, and no emptiness below where words can be. */
export function offPlace(scroller: Element | null, end: Element | null): number {
  const below = hiddenBelow(scroller, end)
  const thread = scroller?.parentElement
  if (below > 0 || !thread) return Math.max(0, below)
  return Math.min(0, Math.floor(thread.getBoundingClientRect().bottom - window.innerHeight))
}

const settles = 1000

/**
 * Puts a page right while it comes together: the address changes, another tab's thread goes, pictures and drafts come.
 * Ends by itself, or as soon as the reader moves. Returns the way to stop.
 */
export function whileSettling(put: () => void): () => void {
  const observer = new ResizeObserver(put)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    moves.forEach(move => removeEventListener(move, stop, true))
  }
  const timer = setTimeout(stop, settles)
  const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown']
  moves.forEach(move => addEventListener(move, stop, true))
  observer.observe(document.documentElement)
  requestAnimationFrame(() => requestAnimationFrame(put))
  return stop
}
