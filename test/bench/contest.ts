/** Starts both servers on the same data, with everybody listening, and sees that they answer the same. */
import { askProduct, askRaw } from './asking.ts'
import { checkAnswers } from './check-answers.ts'
import { cpuClock } from './cpu.ts'
import { jobsAt } from './jobs.ts'
import { listenToProduct, listenToRaw } from './listeners.ts'
import type { RawStart } from './raw-baseline.ts'
import type { Contest, Contestant } from './rounds.ts'
import type { Seeded } from './seed.ts'
import { POOL, startProduct, startRaw, type RunningServer } from './servers.ts'
import type { ThrowAway } from './throw-away.ts'

export interface OpenContest extends Contest {
  answersCompared: number
}

/** `onClose` is given what ends each thing that was opened. */
export async function openContest(
  room: ThrowAway,
  seeded: Seeded,
  onClose: (end: () => unknown) => void,
): Promise<OpenContest> {
  const product = await startProduct(room.environment, room.url)
  onClose(() => product.stop())
  const raw = await startRaw(await rawStart(room))
  onClose(() => raw.stop())
  const contest = {
    product: await contestant('product', product, room, seeded),
    raw: await contestant('raw', raw, room, seeded),
  }
  return { ...contest, answersCompared: await checkAnswers(product.port, raw.port, seeded) }
}

/** The product twice, on data of the same making: as it is, and (in the place of the baseline) without row-level security. */
export async function openWalls(
  walled: { room: ThrowAway; seeded: Seeded },
  open: { room: ThrowAway; seeded: Seeded },
  onClose: (end: () => unknown) => void,
): Promise<Contest> {
  await open.room.client.query(`do $$ declare t regclass; begin
    for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
      execute format('alter table %s disable row level security', t);
    end loop; end $$`)
  const started = async ({ room, seeded }: typeof walled): Promise<Contestant> => {
    const server = await startProduct(room.environment, room.url)
    onClose(() => server.stop())
    return contestant('product', server, room, seeded)
  }
  return { product: await started(walled), raw: await started(open) }
}

async function contestant(
  name: keyof Contest,
  server: RunningServer,
  room: ThrowAway,
  seeded: Seeded,
): Promise<Contestant> {
  const [asking, listen] = name === 'product' ? [askProduct, listenToProduct] : [askRaw, listenToRaw]
  const threads = seeded.threads[name]
  const jobs = jobsAt(asking, seeded, threads)
  await listen(
    server.port,
    threads.flatMap(({ readers }) => readers),
    jobs.deliveries.onMessage,
  )
  return { port: server.port, jobs, cpu: cpuClock(room.client, server) }
}

async function rawStart({ url, keys, platform }: ThrowAway): Promise<RawStart> {
  const current = await platform.programs.current(platform.database.sql)
  const programs = current.map(({ id, program }) => {
    const labels = program.caseTypes.map(({ key, label }) => [key, label.en] as const)
    return [id, { name: program.name.en, ...Object.fromEntries(labels) }] as const
  })
  return {
    url,
    pool: POOL,
    keyEncryptionKey: keys.keyEncryptionKeys[0].toString('base64'),
    programs: Object.fromEntries(programs),
  }
}
