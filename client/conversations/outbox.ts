import type { Problem } from '../errors/problem.ts'
import type { EvidenceParts } from './evidence/evidence-parts.ts'

/** A message on its way. `key` is made once, when the person presses send: trying again sends the same key. */
export interface OutgoingMessage {
  key: string
  conversationId: string
  /** Whose words they are: another person on the same device never sees them. */
  seatId: string
  body: string
  /** Whom the writer was told would read it. */
  audience: readonly string[]
  evidence: readonly EvidenceParts[]
  /** ISO 8601. */
  writtenAt: string
  /** `notSent`: nobody knows whether it arrived, so it may be tried again. `refused`: the server said no. */
  state: 'sending' | 'notSent' | 'refused'
  problem?: Problem | undefined
}

let outgoing: readonly OutgoingMessage[] = []
const listeners = new Set<() => void>()

/** What was written on this page and is not yet known to have arrived. Kept outside React: it outlives the thread. */
export function currentOutbox(): readonly OutgoingMessage[] {
  return outgoing
}

export function onOutbox(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Adds messages; one that is there already, by its key, stays as it is. */
export function addOutgoing(messages: readonly OutgoingMessage[]): void {
  const fresh = messages.filter(message => !outgoing.some(({ key }) => key === message.key))
  if (fresh.length > 0) change([...outgoing, ...fresh])
}

export function changeOutgoing(key: string, to: Pick<OutgoingMessage, 'state' | 'problem'>): void {
  change(outgoing.map(message => (message.key === key ? { ...message, problem: undefined, ...to } : message)))
}

export function removeOutgoing(key: string): void {
  change(outgoing.filter(message => message.key !== key))
}

function change(to: readonly OutgoingMessage[]): void {
  outgoing = to
  listeners.forEach(listener => listener())
}
