/** Interleaved rounds: in each, every job runs at both servers, in an order that rotates; ratios are taken inside it. */
import { openConnection } from './connections.ts'
import type { CpuClock } from './cpu.ts'
import type { Jobs } from './jobs.ts'
import { goals, type JobName, type Plan } from './plan.ts'

export interface Contestant {
  port: number
  jobs: Jobs
  cpu: CpuClock
}

export interface Measured {
  perSecond: number
  p99Ms: number
  /** Of the server and its database connections, for one request. */
  cpuMs: number | null
}

export interface Round {
  job: JobName
  product: Measured
  raw: Measured
}

export interface Contest {
  product: Contestant
  raw: Contestant
}

/** Everything that is compiled at first use is, before anything is measured. */
export async function warmUp({ product, raw }: Contest, plan: Plan): Promise<void> {
  for (const { job } of goals) {
    for (const contestant of [product, raw]) await measure(contestant, job, plan.inFlight, plan.warmUpMs)
  }
}

export async function playRounds(contest: Contest, plan: Plan, onRound: (round: number) => void): Promise<Round[]> {
  const rounds: Round[] = []
  for (let round = 0; round < plan.rounds; round += 1) {
    const jobs = goals.map((_goal, index) => goals[(index + round) % goals.length]?.job ?? 'J1')
    for (const job of jobs) {
      const order: (keyof Contest)[] = round % 2 === 0 ? ['raw', 'product'] : ['product', 'raw']
      const found: Partial<Record<keyof Contest, Measured>> = {}
      for (const name of order) found[name] = await measure(contest[name], job, plan.inFlight, plan.roundMs)
      rounds.push({ job, product: found.product as Measured, raw: found.raw as Measured })
    }
    onRound(round + 1)
  }
  return rounds
}

/** Over connections of its own: a server closes those that wait for their next turn. */
async function measure(
  { port, jobs, cpu }: Contestant,
  job: JobName,
  inFlight: number,
  milliseconds: number,
): Promise<Measured> {
  const connections = await Promise.all(Array.from({ length: inFlight }, () => openConnection(port)))
  const times: number[] = []
  const cpuBefore = await cpu()
  const start = performance.now()
  const end = start + milliseconds
  await Promise.all(
    connections.map(async connection => {
      while (performance.now() < end) {
        const began = performance.now()
        await jobs.run[job](connection)
        times.push(performance.now() - began)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const cpuAfter = await cpu()
  for (const connection of connections) connection.close()
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / seconds,
    p99Ms: times[Math.ceil(times.length * 0.99) - 1] ?? 0,
    cpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / times.length,
  }
}
