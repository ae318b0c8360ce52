import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { announce } from '../ui/announce.ts'

const quiet = 60_000
const saidAt = new Map<string, number>()

/** Says once a minute at most, in each conversation, that somebody is writing: the line itself is no live region. */
export function useSpokenWriting(conversationId: string, name: string | undefined): void {
  const intl = useIntl()
  useEffect(() => {
    const now = Date.now()
    if (name === undefined || now - (saidAt.get(conversationId) ?? -quiet) < quiet) return
    saidAt.set(conversationId, now)
    announce(intl.formatMessage({ id: 'conversations.presence.writing' }, { count: 1, names: name }))
  }, [intl, conversationId, name])
}
