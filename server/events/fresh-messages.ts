/**
 * Messages sent through this process a moment ago, as the door gave them to their author. Delivery shows them without
 * reading them again; who hears them is not decided here, but by may_hear for every listener.
 */
import type { MessageFacts } from '../access/messages.ts'

export interface FreshMessages {
  keep(message: MessageFacts): void
  find(id: string): MessageFacts | null
}

const KEEP_MS = 10_000
const MOST = 5_000

export function createFreshMessages(): FreshMessages {
  const byId = new Map<string, MessageFacts>()
  return {
    keep(message) {
      if (byId.size >= MOST) return
      byId.set(message.id, message)
      setTimeout(() => byId.delete(message.id), KEEP_MS).unref()
    },
    find: id => byId.get(id) ?? null,
  }
}
