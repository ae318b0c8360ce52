import type { ApolloClient } from '@apollo/client'
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { onChange } from '../live/changes.ts'
import { useSession } from '../session/session.ts'
import { sayNews } from './say-news.ts'

/** Keeps the live connection while somebody is signed in, and says the news that others make. */
export function useLive(client: ApolloClient): void {
  const intl = useIntl()
  const session = useSession()
  const before = useRef(session)
  useEffect(() => {
    const wasSignedIn = before.current === 'signed-in'
    before.current = session
    if (wasSignedIn && session === 'signed-out') void client.clearStore()
    if (session !== 'signed-in') return undefined
    let stop: (() => void) | undefined
    let ended = false
    // Nobody needs it before signing in, so its code comes after the first page.
    void import('../live.ts').then(({ startLive }) => {
      if (!ended) stop = startLive(client)
    })
    return () => {
      ended = true
      stop?.()
    }
  }, [client, session])
  useEffect(() => onChange(change => sayNews(intl, change)), [intl])
}
