/**
 * `npm run bench`: how fast Parley is, as a part of a raw limit that does the same work in the same minute on the same
 * machine. Needs a PostgreSQL (DATABASE_URL) and makes a database of its own there. Ends with 1 when an answer is wrong,
 * a message is lost, or a request takes too many statements; a goal that is missed is said, and no failure.
 */
import 'reflect-metadata'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openContest, openWalls } from './contest.ts'
import { countStatements } from './count-statements.ts'
import { crowd } from './crowd.ts'
import { firstRouteBytes } from './first-route.ts'
import { pictureOf } from './picture.ts'
import { mostFirstRouteBytes, mostStatements, planOf, type Plan } from './plan.ts'
import { growth } from './growth.ts'
import { linesOf, machineOf, resultsOf, spreadOf, versionsOf, type Report } from './report.ts'
import { playRounds, warmUp } from './rounds.ts'
import { seed } from './seed.ts'
import { openThrowAway } from './throw-away.ts'
import { timeSealing } from './time-sealing.ts'

const say = (line: string): void => console.log(line)

const opened: (() => unknown)[] = []
const onClose = (end: () => unknown): void => void opened.push(end)
async function closeAll(): Promise<void> {
  for (const end of opened.splice(0).toReversed()) await end()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void closeAll().finally(() => process.exit(130)))

try {
  const plan = planOf(process.argv.slice(2))
  const url = process.env.DATABASE_URL
  if (!url)
    throw new Error(
      'the benchmark needs a PostgreSQL: set DATABASE_URL, to postgres://postgres@127.0.0.1:5432/postgres say',
    )
  const faults = await run(plan, url).finally(closeAll)
  for (const fault of faults) console.error(fault)
  process.exit(faults.length > 0 ? 1 : 0)
} catch (error) {
  console.error(`The benchmark stopped: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

/** Answers what is wrong, whatever the speed. */
async function run(plan: Plan, url: string): Promise<string[]> {
  if (plan.isWalls) return walls(plan, url)
  if (!plan.isCrowd && !plan.isGrowth) return bench(plan, url)
  const room = await openThrowAway(url)
  onClose(() => room.close())
  return plan.isCrowd ? crowd(room, onClose, say) : growth(room, plan, onClose, say)
}

async function bench(plan: Plan, url: string): Promise<string[]> {
  const room = await openThrowAway(url)
  onClose(() => room.close())
  say(`Seeding ${plan.cases} cases …`)
  const seeded = await seed(room.platform, plan)
  await room.client.query('vacuum analyze')
  const statements = await countStatements(room.platform, seeded)
  const contest = await openContest(room, seeded, onClose)
  say('Warming up …')
  await warmUp(contest, plan)
  const rounds = await playRounds(contest, plan, round => say(`Round ${round} of ${plan.rounds}`))

  const { rows } = await room.client.query<{ version: string }>("select split_part(version(), ' ', 2) as version")
  const deliveries = [contest.product.jobs.deliveries, contest.raw.jobs.deliveries]
  const report: Report = {
    isQuick: plan.isQuick,
    at: new Date().toISOString(),
    versions: versionsOf(rows[0]?.version ?? ''),
    machine: machineOf(),
    rounds: plan.rounds,
    results: resultsOf(rounds, statements),
    answersCompared: contest.answersCompared,
    messagesDelivered: deliveries.reduce((sum, { count }) => sum + count(), 0) / 3,
    firstRouteBytes: firstRouteBytes(),
  }
  say('')
  linesOf(report).forEach(say)
  say(`Written: ${write(report)}`)
  const wrong = deliveries.reduce((sum, { faults }) => sum + faults(), 0)
  return faultsOf(report, wrong)
}

/** What the walls cost: processor time of a request with row-level security beside the same without, and of sealing words. */
async function walls(plan: Plan, url: string): Promise<string[]> {
  const furnished = async () => {
    const room = await openThrowAway(url)
    onClose(() => room.close())
    const seeded = await seed(room.platform, plan)
    await room.client.query('vacuum analyze')
    return { room, seeded }
  }
  const walled = await furnished()
  const contest = await openWalls(walled, await furnished(), onClose)
  await warmUp(contest, plan)
  const rounds = await playRounds(contest, plan, round => say(`Round ${round} of ${plan.rounds}`))
  const sealing = await timeSealing(walled.room.platform, walled.seeded)
  for (const { job, cpuRatio, ratio } of resultsOf(rounds, { J1: 0, J3: 0, J4: 0 })) {
    const cost = cpuRatio === null ? 'not seen' : `${Math.round((1 / cpuRatio.median - 1) * 100)} %`
    const whole = spreadOf(
      rounds.filter(round => round.job === job).map(({ product }) => product.cpuMs ?? Infinity),
    ).median
    say(
      `${job}: row-level security costs ${cost} more processor time, requests/s are ${ratio.median.toFixed(2)} of those without; encryption is ${((sealing[job] / (whole - sealing[job])) * 100).toFixed(1)} % more.`,
    )
  }
  return []
}

/** The full run is the one that the documentation shows. */
function write(report: Report): string {
  const folder = report.isQuick ? 'dist/bench' : 'docs'
  const at = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  mkdirSync(at, { recursive: true })
  writeFileSync(`${at}/bench.json`, `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(`${at}/bench.svg`, pictureOf(report))
  return `${folder}/bench.json, ${folder}/bench.svg`
}

function faultsOf({ results, firstRouteBytes: bytes }: Report, wrongDeliveries: number): string[] {
  const tooMany = results.filter(({ statements }) => statements > mostStatements)
  return [
    ...tooMany.map(({ job, statements }) => `${job} takes ${statements} statements; at most ${mostStatements}.`),
    ...(wrongDeliveries > 0 ? [`${wrongDeliveries} messages came twice, changed or to the wrong listener.`] : []),
    ...(bytes !== null && bytes > mostFirstRouteBytes ? [`The first route of the client weighs ${bytes} bytes.`] : []),
  ]
}
