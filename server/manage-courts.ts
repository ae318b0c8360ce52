/**
 * The command for courts and their credentials, beside a Parley that runs on PostgreSQL or in place of one that does not run:
 *   node dist/server/manage-courts.js court <key> <name> <program>…
 *   node dist/server/manage-courts.js client <court> <label>
 *   node dist/server/manage-courts.js rotate <client id> [hours]
 *   node dist/server/manage-courts.js revoke <client id>
 * A secret is printed once and kept nowhere.
 */
import 'reflect-metadata'
import { act } from './act.ts'
import { readConfig, type Config } from './config.ts'
import type { ActCtx } from './context.ts'
import { makeCourtClient } from './courts/make-court-client.ts'
import { registerCourt } from './courts/register-court.ts'
import { revokeCourtClient } from './courts/revoke-court-client.ts'
import { rotateCourtSecret } from './courts/rotate-court-secret.ts'
import { Refusal } from './errors.ts'
import { jobWho } from './jobs.ts'
import { openPlatform } from './open-platform.ts'
import { openDatabase } from './platform/database.ts'
import { openDataFolder } from './platform/data-folder.ts'
import { errorCodeOf } from './platform/error-code.ts'
import { readKeys } from './platform/key-files.ts'
import { startErrorOf } from './start-error.ts'

const USUAL_HOURS = 24

type Command = (ctx: ActCtx) => Promise<Record<string, string>>

/** Throws what is to be typed instead. */
function readCommand([verb, ...words]: string[]): Command {
  const [first = '', second = '', ...more] = words
  if (verb === 'court' && first && second && more.length > 0)
    return async ctx => ({ court: await registerCourt(ctx, { key: first, name: second, programKeys: more }) })
  if (verb === 'client' && first && second)
    return async ctx => ({ ...(await makeCourtClient(ctx, { courtKey: first, label: second })) })
  if (verb === 'rotate' && first && /^\d{0,3}$/.test(second)) {
    const overlapHours = second === '' ? USUAL_HOURS : Number(second)
    return async ctx => ({ ...(await rotateCourtSecret(ctx, { clientId: first, overlapHours })) })
  }
  if (verb === 'revoke' && first) return async ctx => ({ revoked: await revokeCourtClient(ctx, { clientId: first }) })
  throw new Error(
    'type: court <key> <name> <program>… | client <court> <label> | rotate <client id> [hours] | revoke <client id>',
  )
}

async function run(config: Config, command: Command): Promise<Record<string, string>> {
  const closing: (() => Promise<unknown>)[] = []
  try {
    if (config.database.kind === 'embedded') {
      const folder = await openDataFolder(config.dataDir)
      closing.push(() => folder.release())
    }
    const keys = await readKeys(config)
    const database = await openDatabase(
      config.database.kind === 'embedded'
        ? { kind: 'embedded', dataDir: `${config.dataDir}/database` }
        : { ...config.database, pool: 2 },
    )
    closing.push(() => database.close())
    const platform = await openPlatform(config, keys, database)
    closing.push(() => platform.close())
    return await act(platform, jobWho('start-up'), command)
  } finally {
    for (const close of closing.toReversed()) await close()
  }
}

try {
  const answer = await run(readConfig(), readCommand(process.argv.slice(2)))
  for (const [name, value] of Object.entries(answer)) process.stdout.write(`${name}: ${value}\n`)
} catch (error) {
  process.stderr.write(`This cannot be done: ${reasonOf(error)}\n`)
  process.exitCode = 1
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return `${error.code}: ${error.message}`
  if (['22023', '42704', '42P01'].includes(errorCodeOf(error) ?? ''))
    return 'Parley has made no tables here yet: start it once.'
  return error instanceof Error && error.name === 'Error' ? error.message : startErrorOf(error)
}
