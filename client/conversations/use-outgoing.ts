import { useMemo, useSyncExternalStore } from 'react'
import { currentOutbox, onOutbox, type OutgoingMessage } from './outbox.ts'

/** What this person wrote in this conversation that is not among its messages yet. */
export function useOutgoing(
  conversationId: string,
  seatId: string,
  messages: readonly { key: string; seatId: string }[],
): readonly OutgoingMessage[] {
  const outbox = useSyncExternalStore(onOutbox, currentOutbox)
  return useMemo(() => {
    // The live connection may bring one's own message before the answer to its sending.
    const arrived = new Set(messages.filter(message => message.seatId === seatId).map(({ key }) => key))
    return outbox.filter(one => one.conversationId === conversationId && one.seatId === seatId && !arrived.has(one.key))
  }, [outbox, conversationId, seatId, messages])
}
