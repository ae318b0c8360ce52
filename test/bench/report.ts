/** What a run found, as lines for people and as JSON with the versions that it was found with. */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { goals, mostFirstRouteBytes, mostStatements, type Goal, type JobName } from './plan.ts'
import type { Measured, Round } from './rounds.ts'

export interface Spread {
  median: number
  min: number
  max: number
}

export interface JobResult extends Goal {
  /** Requests a second, as a part of the baseline's in the same round. */
  ratio: Spread
  /** The 99th percentile, as a multiple of the baseline's in the same round. */
  p99Ratio: Spread
  /** Requests for the same processor time, as a part of the baseline's. */
  cpuRatio: Spread | null
  perSecond: { product: number; raw: number }
  statements: number
  isReached: boolean
  /** The baseline itself varied by more than 2: the machine did other things. */
  isNoisy: boolean
}

export interface Report {
  isQuick: boolean
  at: string
  versions: Record<string, string>
  machine: string
  rounds: number
  results: JobResult[]
  answersCompared: number
  messagesDelivered: number
  firstRouteBytes: number | null
}

export function resultsOf(rounds: readonly Round[], statements: Record<JobName, number>): JobResult[] {
  return goals.map(goal => {
    const own = rounds.filter(({ job }) => job === goal.job)
    const spreadBy = (value: (round: Round) => number): Spread => spreadOf(own.map(value))
    const ratio = spreadBy(({ product, raw }) => product.perSecond / raw.perSecond)
    const p99Ratio = spreadBy(({ product, raw }) => product.p99Ms / raw.p99Ms)
    const hasCpu = own.every(({ product, raw }) => product.cpuMs !== null && raw.cpuMs !== null)
    const perSecond = (of: (round: Round) => Measured) => spreadOf(own.map(round => of(round).perSecond))
    const raw = perSecond(round => round.raw)
    return {
      ...goal,
      ratio,
      p99Ratio,
      cpuRatio: hasCpu ? spreadBy(round => (round.raw.cpuMs ?? 0) / (round.product.cpuMs ?? 1)) : null,
      perSecond: { product: Math.round(perSecond(round => round.product).median), raw: Math.round(raw.median) },
      statements: statements[goal.job],
      isReached: ratio.median >= goal.must && (goal.p99 === null || p99Ratio.median <= goal.p99),
      isNoisy: raw.max > 2 * raw.min,
    }
  })
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
  return { median: median ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 }
}

export const machineOf = (): string => `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`

export function versionsOf(postgres: string): Record<string, string> {
  const own = (name: string) =>
    (
      JSON.parse(readFileSync(fileURLToPath(new URL(`../../${name}/package.json`, import.meta.url)), 'utf8')) as {
        version: string
      }
    ).version
  const packages = ['@apollo/server', 'graphql', 'graphql-jit', 'graphql-ws', 'kysely', 'pg', 'ws']
  return {
    parley: own('.'),
    node: process.versions.node,
    postgres,
    ...Object.fromEntries(packages.map(name => [name, own(`node_modules/${name}`)])),
  }
}

const spread = ({ median, min, max }: Spread): string => `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`

/** A table: requests are a part of the raw baseline's, so more is better; p99 is a multiple of it, so less is. */
export function linesOf({ results, firstRouteBytes, answersCompared, messagesDelivered }: Report): string[] {
  const rows = results.map(result => [
    result.job,
    spread(result.ratio),
    `must ${result.must} aim ${result.aim}`,
    result.cpuRatio ? spread(result.cpuRatio) : 'not seen',
    spread(result.p99Ratio) + (result.p99 ? `, must ${result.p99}` : ''),
    `${result.perSecond.product} : ${result.perSecond.raw}`,
    String(result.statements),
    (result.isReached ? 'reached' : 'NOT REACHED') + (result.isNoisy ? ', noisy' : ''),
  ])
  const head = [
    'job',
    'requests/s ÷ raw',
    'goal',
    'for the same CPU ÷ raw',
    'p99 ÷ raw',
    'per second',
    'statements',
    '',
  ]
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => row[column]?.length ?? 0)))
  const kilobytes =
    firstRouteBytes === null
      ? 'not built'
      : `${(firstRouteBytes / 1000).toFixed(1)} kB of JavaScript, gzipped; at most ${mostFirstRouteBytes / 1000}`
  return [
    ...[head, ...rows].map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
    '',
    ...results.map(({ job, title }) => `${job}: ${title}`),
    `${answersCompared} answers were equal, ${messagesDelivered} messages reached each of their three listeners once. At most ${mostStatements} statements.`,
    `First route of the client: ${kilobytes}.`,
  ]
}
