/** The door to what staff note of a case, for the staff of its program alone. */
import type { ActCtx, Ctx } from '../context.ts'
import { staffOnCases } from './staff.ts'

export interface LegalHoldFacts {
  id: string
  reason: string
  placedAt: string
  placedBy: string
  liftedAt: string | null
  liftedBy: string | null
  liftReason: string | null
}

/** The key that seals the notes of staff on this case, made at the first note. The case came through a door of staff. */
export async function staffKeyOf(ctx: ActCtx, caseId: string): Promise<string> {
  const { keys } = ctx.platform
  const known = await ctx.sql
    .selectFrom('data_keys')
    .select('id')
    .where('purpose', '=', 'STAFF')
    .where('subject_id', '=', caseId)
    .executeTakeFirst()
  if (!known) return keys.newKey(ctx.sql, ctx.newId(), 'STAFF', caseId, ctx.now)
  await keys.readyKey(ctx.sql, known.id)
  return known.id
}

/** All holds of a case, the newest first. */
export async function legalHoldsOf(ctx: Ctx, caseId: string): Promise<LegalHoldFacts[]> {
  const rows = await ctx.sql
    .selectFrom('legal_holds')
    .innerJoin('cases', 'cases.id', 'legal_holds.case_id')
    .where('cases.id', '=', caseId)
    .where(staffOnCases(ctx))
    .leftJoin('persons as placer', 'placer.id', 'legal_holds.placed_by_person_id')
    .leftJoin('persons as lifter', 'lifter.id', 'legal_holds.lifted_by_person_id')
    .select(['legal_holds.id', 'reason', 'placed_at', 'lifted_at', 'lift_reason'])
    .select(['placer.name as placed_by', 'lifter.name as lifted_by'])
    .orderBy('placed_at', 'desc')
    .execute()
  const { keys } = ctx.platform
  await keys.ready(
    ctx.sql,
    rows.map(row => row.reason),
  )
  return rows.map(row => ({
    id: row.id,
    reason: keys.openText(`legal_holds.reason:${row.id}`, row.reason),
    placedAt: row.placed_at,
    placedBy: row.placed_by ?? '',
    liftedAt: row.lifted_at,
    liftedBy: row.lifted_by,
    liftReason: row.lift_reason && keys.openText(`legal_holds.lift_reason:${row.id}`, row.lift_reason),
  }))
}
