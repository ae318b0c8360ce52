/** Work that time asks for. Each piece is a guarded step of its own, so that any process may do it, and do it twice. */
import type { Platform, RequestFacts } from './context.ts'
import type { Actor } from './context.ts'
import type { Who } from './look.ts'
import { factsOf } from './platform/log.ts'

type JobName = (Actor & { kind: 'JOB' })['name']

/** The request of whoever asks by no request. */
export const nobody: RequestFacts = {
  address: 'job',
  device: 'job',
  window: 'main',
  language: 'en',
  cookie: () => null,
  setCookie: () => undefined,
}

/** A job acts under its own name and grants. */
export const jobWho = (name: JobName): Who => ({ actor: { kind: 'JOB', name }, request: nobody })

export interface Jobs {
  /** Runs everything that is due now, for tests and after a change that asks for work. */
  run(): Promise<void>
  stop(): Promise<void>
}

/**
 * Runs the given work every few seconds, one round at a time; with 0 only when asked. A failure is logged and tried
 * again in the next round.
 */
export function startJobs(
  platform: Platform,
  work: Record<string, (platform: Platform) => Promise<unknown>>,
  everyMs: number,
): Jobs {
  let running: Promise<void> | null = null
  let isStopped = false
  const round = async (): Promise<void> => {
    for (const [name, task] of Object.entries(work)) {
      if (isStopped) return
      await task(platform).catch(error => platform.log.error('job failed', { operation: name, error: factsOf(error) }))
    }
  }
  const run = (): Promise<void> => (running ??= round().finally(() => void (running = null)))
  const timer = everyMs > 0 ? setInterval(() => void run(), everyMs).unref() : undefined
  return {
    run,
    async stop() {
      clearInterval(timer)
      isStopped = true
      await running
    },
  }
}

/** Work that waits for others (a court's server, say) beside the rest, so that neither holds the other up. */
export const beside = (...all: Jobs[]): Jobs => ({
  run: async () => void (await Promise.all(all.map(jobs => jobs.run()))),
  stop: async () => void (await Promise.all(all.map(jobs => jobs.stop()))),
})
