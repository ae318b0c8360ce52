/** A proof of test/proofs at its full length, which `npm test` runs short. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Answers what is wrong; the runner has said before what it was. */
export async function runInFull(proof: 'races' | 'cycles' | 'frozen'): Promise<string[]> {
  if (proof === 'races' && !process.env.DATABASE_URL)
    throw new Error('races need a PostgreSQL: set DATABASE_URL. One session proves nothing')
  const child = spawn(process.execPath, ['node_modules/.bin/vitest', 'run', `test/proofs/${proof}.test.ts`], {
    cwd: root,
    env: { ...process.env, PROOF_LENGTH: 'full' },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0 ? [] : [`the proof "${proof}" failed`]
}
