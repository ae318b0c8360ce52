import type { ReactNode } from 'react'

export interface Toast {
  id: number
  tone: 'info' | 'good' | 'bad'
  content: ReactNode
}

let toasts: readonly Toast[] = []
let next = 1
const listeners = new Set<() => void>()
const shownFor = 8000

/** Shows a short note at the edge of the page. Bad news stays until it is closed; the rest leaves after a while. */
export function notify(content: ReactNode, tone: Toast['tone'] = 'good'): void {
  const toast = { id: next++, tone, content }
  change([...toasts.slice(-2), toast])
  if (tone !== 'bad') setTimeout(() => dismiss(toast.id), shownFor)
}

export function dismiss(id: number): void {
  change(toasts.filter(toast => toast.id !== id))
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(to: readonly Toast[]): void {
  toasts = to
  listeners.forEach(listener => listener())
}
