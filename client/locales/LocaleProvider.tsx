import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import { IsolatedNames } from './IsolatedNames.tsx'
import { directions, formatTags, type Locale } from './locale.ts'
import type { Catalogue } from './message-ids.ts'
import { chooseLocale, onShownMessages, shownMessages } from './shown-messages.ts'

/** Gives the pages below their words. `showLocale()` has been awaited before it is first rendered. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const { locale, messages } = useSyncExternalStore(onShownMessages, shownMessages)
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = directions[locale]
  }, [locale])
  // A page is shown only when the part of the catalogue that it speaks with is here.
  return (
    <IntlProvider locale={formatTags[locale]} messages={messages as Catalogue}>
      <IsolatedNames>{children}</IsolatedNames>
    </IntlProvider>
  )
}

/** The language that is shown, and the way to change it. */
export function useLocale(): { locale: Locale; chooseLocale: (locale: Locale) => Promise<void> } {
  return { locale: useSyncExternalStore(onShownMessages, shownMessages).locale, chooseLocale }
}
