import { loadMessages, type CataloguePart } from './catalogue.ts'
import { rememberLocale, type Locale } from './locale.ts'
import type { Catalogue } from './message-ids.ts'

/** The language on screen, and as much of its catalogue as the pages visited so far need. */
export interface ShownMessages {
  locale: Locale
  messages: Partial<Catalogue>
}

const listeners = new Set<() => void>()
let shown: ShownMessages = { locale: 'en', messages: {} }
let wanted: Locale = 'en'
let parts: readonly CataloguePart[] = ['door']
let whole: Promise<void> | null = null

/** Shows the page in a language, once its messages are here. Awaited before the first paint. */
export async function showLocale(locale: Locale): Promise<void> {
  wanted = locale
  const messages = await loadMessages(locale, parts)
  // Whoever asks for another language meanwhile gets that one; a part that comes late adds to what is here.
  if (wanted !== locale) return
  shown = { locale, messages: shown.locale === locale ? { ...shown.messages, ...messages } : messages }
  listeners.forEach(listener => listener())
}

/** Loads a language, then shows the page in it, and remembers it on this device. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await showLocale(locale)
  rememberLocale(locale)
}

/** Resolves when the whole catalogue is on screen. Pages behind the door wait for it while their own code comes. */
export function needAllMessages(): Promise<void> {
  parts = ['door', 'rest']
  whole ??= showLocale(wanted).catch((error: unknown) => {
    // The next page that is visited tries again.
    whole = null
    throw error
  })
  return whole
}

export function shownMessages(): ShownMessages {
  return shown
}

export function onShownMessages(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
