import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'system'

const stored = 'parley.theme'
const listeners = new Set<() => void>()
let chosen: Theme = 'system'

/** Applies the person's earlier choice. Called once, before the first paint. */
export function restoreTheme(): void {
  const value = readStored()
  apply(value === 'light' || value === 'dark' ? value : 'system')
}

/** Changes the theme now, and remembers it on this device. */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(stored, theme)
  } catch {
    // A browser that keeps nothing still changes the page that is open.
  }
  apply(theme)
}

export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), chooseTheme]
}

function apply(theme: Theme): void {
  chosen = theme
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  listeners.forEach(listener => listener())
}

function readStored(): string | null {
  try {
    return localStorage.getItem(stored)
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
