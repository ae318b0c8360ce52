/** Who must hear what, and whether they did: each message once by each of its listeners. */
import { setTimeout as wait } from 'node:timers/promises'
import type { OnMessage } from './listeners.ts'

const PATIENCE_MS = 10_000

export interface Deliveries {
  onMessage: OnMessage
  /** Resolves once so many listeners have the message. Throws after ten seconds. */
  expect(key: string, body: string, listeners: number): Promise<void>
  /** What came twice, changed, or unasked for. */
  faults: () => number
  count: () => number
}

export function createDeliveries(): Deliveries {
  const waiting = new Map<string, { body: string; left: number; arrived(): void }>()
  let faults = 0
  let count = 0
  return {
    onMessage(key, body) {
      const message = waiting.get(key)
      if (!message || message.body !== body) return void (faults += 1)
      count += 1
      message.left -= 1
      if (message.left > 0) return
      waiting.delete(key)
      message.arrived()
    },
    expect: (key, body, listeners) =>
      new Promise((resolve, reject) => {
        waiting.set(key, { body, left: listeners, arrived: resolve })
        void wait(PATIENCE_MS, undefined, { ref: false }).then(
          () => waiting.has(key) && reject(new Error(`message ${key} did not reach everybody`)),
        )
      }),
    faults: () => faults,
    count: () => count,
  }
}
