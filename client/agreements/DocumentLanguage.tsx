import { useEffect, useState, type ReactNode } from 'react'
import { FormattedMessage, IntlProvider } from 'react-intl'
import { loadMessages } from '../locales/catalogue.ts'
import { directions, formatTags, type Locale } from '../locales/locale.ts'
import { useLocale } from '../locales/LocaleProvider.tsx'
import type { Catalogue } from '../locales/message-ids.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'

export interface DocumentLanguageProps {
  /** The controlling language of the agreement. */
  language: Locale
  children: ReactNode
}

/** Shows the agreement, its headings, dates and amounts in the one language that counts, whatever the page speaks. */
export function DocumentLanguage({ language, children }: DocumentLanguageProps) {
  const { locale } = useLocale()
  const [loaded, setLoaded] = useState<{ language: Locale; messages: Catalogue } | null>(null)
  useEffect(() => {
    if (language === locale) return
    let isWanted = true
    void loadMessages(language).then(messages => {
      // All parts were loaded, so nothing is missing.
      if (isWanted) setLoaded({ language, messages: messages as Catalogue })
    })
    return () => {
      isWanted = false
    }
  }, [language, locale])
  const inside = (
    <div lang={language} dir={directions[language]}>
      {children}
    </div>
  )
  if (language === locale) return inside
  if (loaded?.language !== language) return <PageSkeleton label={<FormattedMessage id="common.loading" />} />
  return (
    <IntlProvider locale={formatTags[language]} messages={loaded.messages}>
      {inside}
    </IntlProvider>
  )
}
