import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'

const BATCH = 200

/**
 * Wraps every data key that stands under an older wrapping key again, in batches, until none is left: then the file of
 * the older one can be taken away. Answers with how many there were.
 */
export async function rewrapKeys(platform: Platform): Promise<number> {
  let count = 0
  for (;;) {
    const wrapped = await act(platform, jobWho('keys'), rewrapBatch)
    count += wrapped
    if (wrapped === BATCH) continue
    if (count > 0) platform.log.info('data keys wrapped again: none is left under an older wrapping key', { count })
    return count
  }
}

/** Locks: the keys it wraps, passing over those that another process is wrapping. */
async function rewrapBatch({ sql, platform: { keys } }: ActCtx): Promise<number> {
  const rows = await sql
    .selectFrom('data_keys')
    .select(['id', 'wrapping_key', 'wrapped'])
    .where('wrapping_key', '!=', keys.wrappingKey)
    .where('destroyed_at', 'is', null)
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    await sql
      .updateTable('data_keys')
      .set(await keys.rewrap(row.id, row))
      .where('id', '=', row.id)
      .execute()
  }
  return rows.length
}
