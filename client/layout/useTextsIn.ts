import type { ApolloClient } from '@apollo/client'
import { useEffect, useRef } from 'react'
import { viewerQuery } from '../accounts/viewer.ts'
import { refreshPages } from '../live/refresh-pages.ts'
import type { Locale } from '../locales/locale.ts'
import { sessionStatus } from '../session/session.ts'

/** A program's own texts come from the server in the reader's language: another language asks for them again. */
export function useTextsIn(client: ApolloClient, locale: Locale): void {
  const shown = useRef(locale)
  useEffect(() => {
    if (shown.current === locale) return
    shown.current = locale
    if (sessionStatus() === 'signed-in') {
      client.query({ query: viewerQuery, fetchPolicy: 'network-only' }).catch(() => null)
    }
    refreshPages(client)
  }, [client, locale])
}
