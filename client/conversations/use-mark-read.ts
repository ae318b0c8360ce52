import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState, type RefCallback } from 'react'
import { graphql } from '../gql/gql.ts'

export const markReadDocument = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      id
      unread
      readUpTo
    }
  }
`)

const glance = 800

export interface ReadFacts {
  conversationId: string
  newestId: string | undefined
  unread: number
  /** The reader stands at the end of the thread, so nothing of it is covered. */
  atEnd: boolean
}

/**
 * Tells the server how far somebody has read, once the end of the thread has been on a visible page for a moment.
 * Returns the ref for the element at the end. Nobody else ever learns this position.
 */
export function useMarkRead({ conversationId, newestId, unread, atEnd }: ReadFacts): RefCallback<Element> {
  const client = useApolloClient()
  const [end, setEnd] = useState<Element | null>(null)
  const [inView, setInView] = useState(false)
  const visible = usePageVisible()
  useEffect(() => {
    if (!end) return
    const observer = new IntersectionObserver(entries => setInView(entries.some(entry => entry.isIntersecting)))
    observer.observe(end)
    return () => observer.disconnect()
  }, [end])
  useEffect(() => {
    if (!inView || !atEnd || !visible || unread === 0 || !newestId) return
    const input = { key: crypto.randomUUID(), conversationId, messageId: newestId }
    // A failure is no news for the reader: the next message, or the next visit, tries again.
    const tell = () => client.mutate({ mutation: markReadDocument, variables: { input } }).catch(() => undefined)
    const timer = setTimeout(tell, glance)
    return () => clearTimeout(timer)
  }, [client, conversationId, atEnd, inView, newestId, unread, visible])
  return setEnd
}

function usePageVisible(): boolean {
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible')
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return visible
}
