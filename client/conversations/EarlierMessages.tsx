import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { FormError } from '../ui/FormError.tsx'
import { earlierMessagesDocument } from './earlier-messages.ts'
import styles from './Messages.module.css'

export interface EarlierMessagesProps {
  conversationId: string
  /** The cursor of the oldest message at hand; null when there is nothing before it. */
  before: string | null
}

/** The way back into a long history. At its start it says so, and keeps the focus that the button had. */
export function EarlierMessages({ conversationId, before }: EarlierMessagesProps) {
  const client = useApolloClient()
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const start = useRef<HTMLParagraphElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (before === null && asked.current) start.current?.focus({ preventScroll: true })
  }, [before])
  if (before === null) {
    return (
      <p ref={start} tabIndex={-1} className={styles.start}>
        <FormattedMessage id="conversations.earlier.start" />
      </p>
    )
  }
  const show = async () => {
    asked.current = true
    setState('loading')
    const query = earlierMessagesDocument
    const found = await client
      .query({ query, variables: { conversationId, before }, fetchPolicy: 'network-only' })
      .catch(() => null)
    setState(found?.data ? 'idle' : 'failed')
  }
  return (
    <div className={styles.earlier}>
      {state === 'failed' && (
        <FormError>
          <FormattedMessage id="conversations.earlier.failed" />
        </FormError>
      )}
      <Button tone="ghost" size="small" onClick={() => void show()} pending={state === 'loading'}>
        <FormattedMessage id="conversations.earlier.show" />
      </Button>
    </div>
  )
}
