/** What the page's one polite region says. Kept outside React, so that anything may speak without a re-render. */
let listener: ((text: string) => void) | null = null

/** Reads a sentence out to screen readers once, when they are free. For new messages: "author: text". */
export function announce(text: string): void {
  listener?.(text)
}

/** For the region itself. Returns the way to stop. */
export function onAnnounce(hear: (text: string) => void): () => void {
  listener = hear
  return () => {
    if (listener === hear) listener = null
  }
}
