/** Processor time of a server and of its connections to PostgreSQL, from /proc; null where that cannot be read. */
import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import type { RunningServer } from './servers.ts'

const TICK_MS = 10

export type CpuClock = () => Promise<number | null>

/** Milliseconds since the processes began. The connections of a pool stay open during a run. */
export function cpuClock(client: Client, { pid, application }: RunningServer): CpuClock {
  return async () => {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where application_name = $1 and datname = current_database()',
      [application],
    )
    try {
      return [pid, ...rows.map(row => row.pid)].reduce((sum, each) => sum + ticksOf(each), 0) * TICK_MS
    } catch {
      return null
    }
  }
}

/** User and system time; the name of the command, in brackets, may hold spaces. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}
