/** Lets a few through at a time, and a bounded number wait: heavy work that must not take the whole machine. */
import { Busy } from '../errors.ts'

export interface Turnstile {
  /** Runs the work when there is room. Throws BUSY when too many wait already. */
  pass<T>(work: () => Promise<T>): Promise<T>
}

export function createTurnstile(atOnce: number, mostWaiting: number): Turnstile {
  let inside = 0
  const waiting: (() => void)[] = []
  return {
    async pass(work) {
      if (inside < atOnce) inside++
      else {
        if (waiting.length >= mostWaiting) throw new Busy()
        // Whoever leaves hands its place over, so nobody slips in between.
        await new Promise<void>(resolve => waiting.push(resolve))
      }
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else inside--
      }
    },
  }
}
