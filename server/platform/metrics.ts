/** Figures for Prometheus. Invariant: no label is taken from what somebody sent: kinds and codes are closed lists. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** One request or subscription was answered with `code`, after `seconds`. */
  answered(kind: string, code: string, seconds: number): void
  /** One change was handed to one listener. */
  delivered(): void
  /** Counts the statements that reach the database while `work` runs. */
  countStatements<T>(kind: string, work: () => Promise<T>): Promise<T>
  /** A statement reached the database. */
  statement(): void
  /** A figure that is read when somebody asks for all. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void
  text(): Promise<string>
  close(): void
}

/** Nobody reads them, so nothing is counted. */
export const noMetrics: Metrics = {
  answered: nothing,
  delivered: nothing,
  countStatements: (_kind, work) => work(),
  statement: nothing,
  gauge: nothing,
  text: () => Promise.resolve(''),
  close: nothing,
}

const NANOSECONDS = 1e9

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'parley_requests_total',
    help: 'Requests, by kind and by the code they were answered with.',
    labelNames: ['kind', 'code'],
    registers,
  })
  const seconds = new Histogram({
    name: 'parley_request_seconds',
    help: 'How long answering took.',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const statements = new Histogram({
    name: 'parley_statements_per_request',
    help: 'Statements that reached the database for one operation.',
    labelNames: ['kind'],
    buckets: [1, 2, 3, 5, 8, 13, 21, 34, 55],
    registers,
  })
  const deliveries = new Counter({ name: 'parley_deliveries_total', help: 'Changes handed to listeners.', registers })
  const gauge: Metrics['gauge'] = (name, help, read) => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read())
      },
    })
  }
  const counting = new AsyncLocalStorage<{ count: number }>()
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  gauge('parley_event_loop_delay_seconds', 'The 99th percentile of lateness since this was last asked.', () => {
    const late = delay.percentile(99) / NANOSECONDS
    delay.reset()
    return late
  })
  gauge('parley_memory_bytes', 'Memory of this process.', () => process.memoryUsage.rss())
  return {
    answered(kind, code, took) {
      requests.inc({ kind, code })
      seconds.observe({ kind }, took)
    },
    delivered: () => deliveries.inc(),
    async countStatements(kind, work) {
      const own = { count: 0 }
      try {
        return await counting.run(own, work)
      } finally {
        statements.observe({ kind }, own.count)
      }
    },
    statement() {
      const own = counting.getStore()
      if (own) own.count++
    },
    gauge,
    text: () => registry.metrics(),
    close: () => void delay.disable(),
  }
}

function nothing(): void {}
