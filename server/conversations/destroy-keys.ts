import { sql } from 'kysely'
import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'

/**
 * Destroys the keys of private conversations whose mediation ended longer ago than the program keeps them, and with the
 * key every word, in every backup that is not older. Never while the case has a legal hold. Answers with how many.
 * Other processes may hold an opened key for ten minutes more.
 */
export async function destroyKeys(platform: Platform): Promise<number> {
  const destroyed = await act(platform, jobWho('keys'), async ctx => {
    const { rows } = await sql<{ id: string }>`select destroy_old_keys(${ctx.now}) as id`.execute(ctx.sql)
    return rows.map(row => row.id)
  })
  for (const id of destroyed) platform.keys.forget(id)
  if (destroyed.length > 0) platform.log.info('keys of private conversations destroyed', { count: destroyed.length })
  return destroyed.length
}
