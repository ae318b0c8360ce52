/**
 * `npm run chaos`: nothing that was acknowledged is lost, nothing is doubled, whatever breaks. Needs a PostgreSQL
 * (DATABASE_URL) and makes databases of its own there; REDIS_URL adds Redis; `--embedded` needs neither. Ends with 1 when
 * anything is wrong, and says what.
 */
import 'reflect-metadata'
import { planOf, type Plan } from './plan.ts'
import { runInFull } from './run-in-full.ts'
import { storm } from './storm.ts'

const say = (line: string): void => console.log(line)

const opened: (() => unknown)[] = []
const onClose = (end: () => unknown): void => void opened.push(end)
async function closeAll(): Promise<void> {
  for (const end of opened.splice(0).toReversed()) await end()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void closeAll().finally(() => process.exit(130)))

const prove: Record<Plan['proof'], (plan: Plan) => Promise<string[]>> = {
  storm: plan => storm(plan, onClose, say),
  races: () => runInFull('races'),
  cycles: () => runInFull('cycles'),
  frozen: () => runInFull('frozen'),
}

try {
  const plan = planOf(process.argv.slice(2))
  const faults = await prove[plan.proof](plan).finally(closeAll)
  for (const fault of faults.slice(0, 50)) console.error(fault)
  say(faults.length === 0 ? 'Everything held.' : `${faults.length} faults.`)
  process.exit(faults.length > 0 ? 1 : 0)
} catch (error) {
  console.error(`Chaos stopped: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
