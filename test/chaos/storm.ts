/** The storm: many people at work while things break, and afterwards the ledger of what they were told. */
import { setTimeout as wait } from 'node:timers/promises'
import { startActor } from './actor.ts'
import { ask } from './ask.ts'
import { castOf, SEEDED_MESSAGES, type CastPerson } from './cast.ts'
import { compareFeeds, type Hearing } from './compare-feeds.ts'
import { compareRows } from './compare-rows.ts'
import { compareStates } from './compare-states.ts'
import { diceOf } from './dice.ts'
import { openFaultProxy } from './fault-proxy.ts'
import { startStorm } from './faults.ts'
import { countBy, createLedger } from './ledger.ts'
import { listenThrough } from './listener.ts'
import type { Plan } from './plan.ts'
import { openRedisFaults } from './redis-faults.ts'
import { openEmbeddedRoom, openRoom } from './room.ts'
import { startServers } from './servers.ts'

const ALL_BACK_MS = 20_000

/** Answers what is wrong. `onClose` is given what ends each thing that was opened. */
export async function storm(
  plan: Plan,
  onClose: (end: () => unknown) => void,
  say: (line: string) => void,
): Promise<string[]> {
  const dice = (salt: number) => diceOf(plan.seed * 1_000_003 + salt)
  const room = plan.isEmbedded ? await openEmbeddedRoom() : await openRoom(databaseUrl())
  onClose(() => room.close())
  const cast = await room.use(platform => castOf(platform, plan.clients))
  const redis = !plan.isEmbedded && process.env.REDIS_URL ? await openRedisFaults(process.env.REDIS_URL, dice(1)) : null
  if (redis) onClose(() => redis.close())
  const servers = await startServers(plan.isEmbedded ? 1 : 2, {
    ...room.environment,
    ...(redis ? { REDIS_URL: redis.url } : {}),
  })
  onClose(() => servers.stop())
  const proxy = await openFaultProxy(servers.ports, dice(2))
  onClose(() => proxy.close())

  const hearings = await Promise.all(cast.map((person, index) => hearing(proxy.port, person, dice(1_000 + index))))
  onClose(() => Promise.all(hearings.map(({ listener }) => listener.stop())))
  const ledger = createLedger()
  const actors = cast.map((person, index) => startActor(proxy.port, person, dice(2_000 + index), ledger))
  const weather = startStorm({ servers, proxy, room, redis }, dice(3))
  say(
    `${plan.clients} people are at work, ${servers.ports.length} server(s)${redis ? ', Redis' : ''}, seed ${plan.seed} …`,
  )
  await wait(plan.seconds * 1_000)
  await weather.calm()
  const calmAt = performance.now()
  await Promise.all(actors.map(actor => actor.stop()))
  const allBackMs = await untilAllHeard(proxy.port, cast, hearings, calmAt)
  const states = await statesOf(proxy.port, cast, hearings)
  await Promise.all(hearings.map(({ listener }) => listener.stop()))
  await servers.stop()

  const [rows, feeds] = await room.use(
    async platform => [await compareRows(platform, ledger.entries), await compareFeeds(platform, hearings)] as const,
  )
  const acknowledged = ledger.entries.filter(({ outcome }) => outcome === 'ACKNOWLEDGED')
  const refused = ledger.entries.filter(({ outcome }) => outcome === 'REFUSED')
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'none'
  say(`Faults: ${list(weather.done)}`)
  say(`Acknowledged: ${acknowledged.length} (${list(countBy(acknowledged, ({ kind }) => kind))})`)
  say(`  of these tried more than once: ${acknowledged.filter(({ tries }) => tries > 1).length}`)
  say(`Refused: ${refused.length} (${list(countBy(refused, ({ code }) => code ?? ''))})`)
  say(`Rows: ${rows.missing.length} missing, ${rows.doubled.length} doubled, ${rows.unasked.length} unasked for`)
  const heard = hearings.reduce((sum, { listener }) => sum + listener.heard.length, 0)
  const drops = hearings.reduce((sum, { listener }) => sum + listener.drops(), 0)
  say(
    `Heard: ${heard} changes by ${hearings.length} people over ${drops} drops; all had everything ${allBackMs} ms after the calm`,
  )
  say(
    `Feeds: ${feeds.holes.length} holes, ${feeds.missing.length} missing, ${feeds.twice.length} twice, ${feeds.outOfOrder.length} out of order, ${feeds.wrong.length} wrong`,
  )
  say(`States: ${states.length} differ from a fresh query (${cast.length * (cast[0]?.cases.length ?? 0)} compared)`)
  const waiting = ledger.entries.filter(({ outcome }) => outcome === 'WAITING').map(({ kind, key }) => `${kind} ${key}`)
  const named = { ...rows, ...feeds, states, waiting }
  return Object.entries(named).flatMap(([name, faults]) => faults.map(fault => `${name}: ${fault}`))
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('chaos needs a PostgreSQL: set DATABASE_URL, or take --embedded')
  return url
}

async function hearing(port: number, person: CastPerson, dice: ReturnType<typeof diceOf>): Promise<Hearing> {
  const { data } = await ask(port, person.token, 'query Cursor { viewer { cursor } }', {})
  const { cursor } = (data as { viewer: { cursor: string } }).viewer
  const first = Number(Buffer.from(cursor, 'base64url').toString().split(':')[1])
  const { personId, name, token } = person
  return { personId, name, first, listener: listenThrough(port, token, first, dice) }
}

/** Until everybody has heard up to where their own feed ends. Answers how long it took; the comparison says who lacks what. */
async function untilAllHeard(
  port: number,
  cast: readonly CastPerson[],
  hearings: readonly Hearing[],
  from: number,
): Promise<number> {
  for (const [index, { listener, first }] of hearings.entries()) {
    while (performance.now() - from < ALL_BACK_MS) {
      const answer = await ask(port, cast[index]?.token ?? '', 'query Cursor { viewer { cursor } }', {}).catch(
        () => null,
      )
      const { cursor = '' } = (answer?.data?.viewer ?? {}) as { cursor?: string }
      const end = Number(Buffer.from(cursor, 'base64url').toString().split(':')[1])
      if ((listener.heard.at(-1)?.seq ?? first) >= end) break
      await wait(100)
    }
  }
  return Math.round(performance.now() - from)
}

async function statesOf(port: number, cast: readonly CastPerson[], hearings: readonly Hearing[]): Promise<string[]> {
  const differences: string[] = []
  for (const [index, person] of cast.entries()) {
    const heard = hearings[index]?.listener.heard ?? []
    differences.push(...(await compareStates(port, person, heard, SEEDED_MESSAGES)))
  }
  return differences
}
