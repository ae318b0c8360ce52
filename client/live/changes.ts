import type { ChangesSubscription } from '../gql/graphql.ts'

export type Change = ChangesSubscription['changes']

const listeners = new Set<(change: Change) => void>()

/** Hears every change as it happens. What happened while nobody was connected is shown, not told one by one. */
export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellChange(change: Change): void {
  listeners.forEach(listener => listener(change))
}
