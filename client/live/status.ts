import { useSyncExternalStore } from 'react'

export type LiveStatus = 'live' | 'reconnecting' | 'offline'

const listeners = new Set<() => void>()
let status: LiveStatus = 'live'

/** How the live connection stands, for every page at once. */
export function useLiveStatus(): LiveStatus {
  return useSyncExternalStore(subscribe, () => status)
}

export function setLiveStatus(next: LiveStatus): void {
  if (next === status) return
  status = next
  listeners.forEach(listener => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
