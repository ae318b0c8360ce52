import { sql } from 'kysely'
import { readStaffCase } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'

/**
 * Staff hand a request that waits to the neutrals of one organisation, or back to the whole roster. Those who saw it and
 * do not any more hear that the queue changed, as those do who see it now. Throws NotFound, REQUEST_NOT_WAITING. Answers
 * with the key of the program.
 */
export async function handRequest(
  ctx: ActCtx,
  { caseId, organisation }: { caseId: string; organisation?: string | null },
): Promise<string> {
  const { entity } = await readStaffCase(ctx, caseId)
  const { rows } = await sql<{ mediationId: string; programKey: string }>`
    select mediation_id as "mediationId", program_key as "programKey"
    from hand_request(${entity.id}, ${organisation ?? null})`.execute(ctx.sql)
  const [handed] = rows
  if (!handed)
    throw new RuleBroken(
      'REQUEST_NOT_WAITING',
      'This request waits no longer, or nobody of this organisation is on the roster.',
    )
  const roster = await sql<{ id: string }>`select roster_of(${handed.programKey}) as id`.execute(ctx.sql)
  for (const { id } of roster.rows) ctx.record({ kind: 'QUEUE_CHANGED', scope: 'PERSON', scopeId: id, caseId: null })
  ctx.record({
    kind: 'REQUEST_HANDED',
    scope: 'CASE',
    scopeId: entity.id,
    caseId: entity.id,
    subjectId: handed.mediationId,
  })
  return handed.programKey
}
