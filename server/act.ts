/**
 * One act around every mutation: the change, its idempotency, its events and everybody's feed are one transaction.
 * Locks: what the verb locks, then the feed counters of all concerned in ascending order, last.
 */
import { sql, type ControlledTransaction } from 'kysely'
import type { ActCtx, Platform } from './context.ts'
import { Refusal } from './errors.ts'
import type { NewEvent } from './events/event.ts'
import { contextFor, type Who } from './look.ts'
import type { EntityManager } from './platform/database.ts'
import type { Db } from './platform/tables.ts'

/** Runs `work` and commits, or leaves nothing behind: unless the refusal says that what it wrote must stay. */
export async function act<T>(platform: Platform, who: Who, work: (ctx: ActCtx) => Promise<T>): Promise<T> {
  const transaction = await platform.database.sql.startTransaction().execute()
  let em: EntityManager | null = null
  const events: NewEvent[] = []
  const heardBy: string[] = []
  const afterCommit: (() => void)[] = []
  let refusal: Refusal | null = null
  let result: T | undefined
  try {
    const ctx: ActCtx = {
      ...(await contextFor(platform, who, transaction, true)),
      get em() {
        return (em ??= unitOfWork(platform, transaction))
      },
      flush: async () => em?.flush(),
      record: (event: NewEvent) => void events.push(event),
      recorded: (persons: string[]) => void heardBy.push(...persons),
      afterCommit: (task: () => void) => void afterCommit.push(task),
    }
    try {
      result = await work(ctx)
    } catch (error) {
      if (!(error instanceof Refusal && error.keepsChanges)) throw error
      refusal = error
    }
    await ctx.flush()
    heardBy.push(...(await recordEvents(ctx, events)))
    await transaction.commit().execute()
    for (const task of afterCommit) task()
    platform.hub.hint(heardBy)
    platform.bus.tell(heardBy)
  } catch (error) {
    if (!transaction.isCommitted)
      await transaction
        .rollback()
        .execute()
        .catch(() => undefined)
    throw error
  }
  if (refusal) throw refusal
  return result as T
}

function unitOfWork({ database }: Platform, transaction: ControlledTransaction<Db>): EntityManager {
  const em = database.orm.em.fork()
  em.setTransactionContext(transaction)
  return em
}

/** Writes events, feeds and the audit log in one statement; answers with the persons whose feed has grown. */
async function recordEvents(ctx: ActCtx, events: NewEvent[]): Promise<string[]> {
  if (events.length === 0) return []
  const rows = events.map(event => ({ id: ctx.newId(), ...event }))
  const grown = await sql<{ id: string }>`
    select record_and_audit(${JSON.stringify(rows)}::jsonb, ${ctx.now}) as id`.execute(ctx.sql)
  return grown.rows.map(row => row.id)
}
