/** What a run does: how much data, how many rounds, and the goals that its numbers are held against. */
export type JobName = 'J1' | 'J3' | 'J4'

export interface Plan {
  isQuick: boolean
  /** Not against the baseline, but against the product itself without row-level security. */
  isWalls: boolean
  /** One event for thousands of listeners, and their memory. */
  isCrowd: boolean
  /** The same requests among few cases and among many. */
  isGrowth: boolean
  /** Of 20 messages each, 50 to a mediator; one in `pageEvery` has 200 messages, 6 offers and an agreement. */
  cases: number
  pageEvery: number
  /** Threads of three people for each of the two servers, so that neither hears what the other did. */
  threads: number
  rounds: number
  roundMs: number
  warmUpMs: number
  /** Requests under way at once. */
  inFlight: number
}

export function planOf(args: readonly string[]): Plan {
  const unknown = args.find(arg => !['--quick', '--walls', '--crowd', '--growth'].includes(arg))
  if (unknown)
    throw new Error(
      `${unknown} means nothing here: npm run bench, alone or with -- --quick, -- --walls, -- --crowd or -- --growth`,
    )
  const isWalls = args.includes('--walls')
  const isQuick = isWalls || args.includes('--quick')
  const shared = {
    isQuick,
    isWalls,
    isCrowd: args.includes('--crowd'),
    isGrowth: args.includes('--growth'),
    pageEvery: 25,
    inFlight: 8,
  }
  return isQuick
    ? { ...shared, cases: 600, threads: 60, rounds: 5, roundMs: 800, warmUpMs: 1_000 }
    : { ...shared, cases: 3_000, threads: 100, rounds: 9, roundMs: 3_000, warmUpMs: 4_000 }
}

export interface Goal {
  job: JobName
  title: string
  /** Requests (J1: messages that everybody has) a second, as a part of what the raw baseline does in the same round. */
  must: number
  aim: number
  /** The 99th percentile of the product may be this many times that of the baseline. */
  p99: number | null
}

export const goals: readonly Goal[] = [
  { job: 'J1', title: 'a message, until three listeners have it', must: 0.5, aim: 0.8, p99: 2 },
  { job: 'J3', title: 'a caseload of 50 cards', must: 0.5, aim: 1, p99: null },
  { job: 'J4', title: 'a case page: 200 messages, 6 offers', must: 0.5, aim: 0.9, p99: null },
]

/** Statements per request, begin, actor and commit aside. */
export const mostStatements = 6
/** JavaScript of the client's first route, gzipped. */
export const mostFirstRouteBytes = 170_000
