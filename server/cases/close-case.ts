import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { lapseOffers } from '../offers/lapse-offers.ts'
import { isId } from '../platform/clock.ts'
import { stopMediation } from './stop-mediation.ts'

/**
 * Closes a case from outside: its time is over (the job that watches the days), or the court has ended it (its own system,
 * or staff who write its notice down). Open offers and unsigned agreements end, the mediation ends. Invariant: the outcome
 * is all that is kept of why: NO_AGREEMENT, or PARTIAL where some are bound; never who was silent, declined or left.
 * Answers with the outcome, null when it was closed already. Locks: the case. Throws NotFound where the actor has no say.
 */
export async function closeCase(
  ctx: ActCtx,
  { caseId }: { caseId: string },
): Promise<'PARTIAL' | 'NO_AGREEMENT' | null> {
  if (!isId(caseId)) throw new NotFound()
  const { rows } = await sql<{ may: boolean }>`select acts_from_outside(${caseId}) as may`.execute(ctx.sql)
  if (!rows[0]?.may) throw new NotFound()
  const ended = await sql<{ outcome: 'PARTIAL' | 'NO_AGREEMENT'; persons: string[] }>`
    select * from end_case(${caseId}, ${ctx.now})`.execute(ctx.sql)
  const [closed] = ended.rows
  if (!closed) return null
  await lapseOffers(ctx, caseId, null)
  await stopMediation(ctx, caseId, null)
  ctx.record({ kind: 'CASE_CLOSED', scope: 'CASE', scopeId: caseId, caseId })
  await queueNews(ctx, closed.persons, 'AT_ONCE')
  return closed.outcome
}
