/** J2: one event reaches 1,000 and 5,000 connected people, each of them checked. J8: the memory of an idle subscription. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { act } from '../../server/act.ts'
import { jobWho } from '../../server/jobs.ts'
import { cpuClock, type CpuClock } from './cpu.ts'
import { createAudience, type Audience } from './crowd-listeners.ts'
import { spreadOf } from './report.ts'
import { seedCrowds, type Crowd } from './seed-crowd.ts'
import { startProduct, startRaw, type RunningServer } from './servers.ts'
import type { ThrowAway } from './throw-away.ts'

const sizes = [1_000, 5_000] as const
const ROUNDS = 15
const WARM_UP = 5
/** Idle means that no rate of the last minute is remembered any more. */
const IDLE_MS = 62_000
const collecting = { NODE_OPTIONS: `--import ${new URL('collect-garbage.mjs', import.meta.url).href}` }
const goals = { ratio: 0.5, kilobytes: 12 }

interface Side {
  crowd: Crowd
  server: RunningServer
  audience: Audience
  cpu: CpuClock
}

/** Answers what is wrong, whatever the speed. */
export async function crowd(
  room: ThrowAway,
  onClose: (end: () => unknown) => void,
  say: (line: string) => void,
): Promise<string[]> {
  const crowds = await seedCrowds(room.platform, Math.max(...sizes))
  await room.client.query('vacuum analyze')
  const side = async (name: 'product' | 'raw'): Promise<Side> => {
    const server =
      name === 'product'
        ? await startProduct(room.environment, room.url)
        : await startRaw({ url: room.url }, 'raw-crowd')
    onClose(() => server.stop())
    const audience = createAudience(server.port, name === 'product')
    return { crowd: crowds[name], server, audience, cpu: cpuClock(room.client, server) }
  }
  await weigh(room, crowds.product, say)
  const [product, raw] = [await side('product'), await side('raw')]
  for (const size of sizes) {
    for (const {
      audience,
      crowd: { people },
    } of [product, raw])
      await audience.join(people.slice(audience.size(), size))
    await playAt(size, room, product, raw, say)
  }
  const faults = product.audience.faults() + raw.audience.faults()
  return faults > 0 ? [`${faults} changes came twice or unasked for.`] : []
}

/** At a server of its own, which has delivered nothing yet. */
async function weigh(room: ThrowAway, { people }: Crowd, say: (line: string) => void): Promise<void> {
  const server = await startProduct({ ...room.environment, ...collecting }, room.url)
  const audience = createAudience(server.port, true)
  const kilobytes: number[] = []
  for (const size of sizes) {
    await audience.join(people.slice(audience.size(), size))
    kilobytes.push(await residentKilobytes(server.pid))
  }
  await server.stop()
  const each = ((kilobytes[1] ?? 0) - (kilobytes[0] ?? 0)) / (sizes[1] - sizes[0])
  say(`J8: ${each.toFixed(1)} kB of resident memory for each idle subscription; must be at most ${goals.kilobytes}.`)
}

async function playAt(
  size: number,
  room: ThrowAway,
  product: Side,
  raw: Side,
  say: (line: string) => void,
): Promise<void> {
  const ratios: number[] = []
  const cpuRatios: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const order = round % 2 === 0 ? [raw, product] : [product, raw]
    const found = new Map<Side, { ms: number; cpu: number }>()
    for (const side of order) found.set(side, await tell(room, side))
    const [ours, theirs] = [found.get(product), found.get(raw)]
    if (round < WARM_UP || !ours || !theirs) continue
    ratios.push(theirs.ms / ours.ms)
    cpuRatios.push(theirs.cpu / ours.cpu)
  }
  say(
    `J2 at ${size}: ${spreadOf(ratios).median.toFixed(2)} of raw (must ${goals.ratio}), for the same CPU ${spreadOf(cpuRatios).median.toFixed(2)}; each of ${size} heard each of ${WARM_UP + ROUNDS} changes once.`,
  )
}

/** One change of the queue, by a process that is neither server: from its commit until everybody has it. */
async function tell({ platform }: ThrowAway, { crowd: { mediationId }, audience, cpu }: Side) {
  const before = await cpu()
  const everybody = audience.hearOnce()
  await act(platform, jobWho('deadlines'), async ctx => {
    ctx.record({ kind: 'QUEUE_CHANGED', scope: 'QUEUE', scopeId: mediationId, caseId: null, subjectId: mediationId })
  })
  const committed = performance.now()
  const heardAt = await Promise.race([everybody, tooLate()])
  return { ms: heardAt - committed, cpu: ((await cpu()) ?? 0) - (before ?? 0) }
}

const tooLate = (): Promise<never> =>
  wait(20_000, undefined, { ref: false }).then(() => Promise.reject(new Error('a change did not reach everybody')))

async function residentKilobytes(pid: number): Promise<number> {
  await wait(IDLE_MS)
  for (let time = 0; time < 3; time += 1) {
    process.kill(pid, 'SIGUSR2')
    await wait(1_000)
  }
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
}
