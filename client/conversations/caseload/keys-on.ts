import { useSyncExternalStore } from 'react'

const stored = 'parley.keys'
const listeners = new Set<() => void>()

/** Do single keys act? Kept on this device: who dictates or trembles turns them off once. */
export function useKeysOn(): [on: boolean, turn: (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, keysOn), turn]
}

function keysOn(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off'
  } catch {
    return true
  }
}

function turn(on: boolean): void {
  try {
    localStorage.setItem(stored, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
  listeners.forEach(listener => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
