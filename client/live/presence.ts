import { useCallback, useSyncExternalStore } from 'react'
import type { PresenceSubscription } from '../gql/graphql.ts'

/** Who is in a conversation now, by their seats; null while nobody has told. */
export type PresenceState = Pick<PresenceSubscription['presence'], 'here' | 'writing'> | null

/** Opens the one subscription of a conversation on the present connection. Returns the way to end it. */
type Open = (conversationId: string, onState: (state: PresenceState) => void) => () => void

interface Watched {
  listeners: Set<() => void>
  state: PresenceState
  stop: (() => void) | null
}

const watched = new Map<string, Watched>()
let open: Open | null = null

/** Who else has this conversation before them, for as long as this is shown. */
export function usePresence(conversationId: string): PresenceState {
  // The same function each time, or every drawing of the page would leave the conversation and enter it again.
  const subscribe = useCallback((listener: () => void) => watch(conversationId, listener), [conversationId])
  return useSyncExternalStore(subscribe, () => watched.get(conversationId)?.state ?? null)
}

/** The connection stands, and carries what is watched; null: it is gone, and nobody knows who is here. */
export function carryPresence(next: Open | null): void {
  open = next
  for (const [id, one] of watched) stand(id, one)
}

function watch(conversationId: string, listener: () => void): () => void {
  const one = watched.get(conversationId) ?? { listeners: new Set(), state: null, stop: null }
  watched.set(conversationId, one)
  one.listeners.add(listener)
  if (one.listeners.size === 1) stand(conversationId, one)
  return () => {
    one.listeners.delete(listener)
    if (one.listeners.size > 0) return
    one.stop?.()
    watched.delete(conversationId)
  }
}

/** Nobody is here who has another window before them. */
function stand(conversationId: string, one: Watched): void {
  one.stop?.()
  one.stop = null
  tell(one, null)
  if (open && document.visibilityState === 'visible') one.stop = open(conversationId, state => tell(one, state))
}

function tell(one: Watched, state: PresenceState): void {
  one.state = state
  one.listeners.forEach(listener => listener())
}

document.addEventListener('visibilitychange', () => {
  for (const [id, one] of watched) stand(id, one)
})
