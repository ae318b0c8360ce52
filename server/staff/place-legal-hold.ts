import { readStaffCase } from '../access/staff.ts'
import { staffKeyOf } from '../access/staff-notes.ts'
import { personOf, type ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'

const REASON_MAX = 500

/** From now on nothing of the case is destroyed, whatever the program's period of keeping. Locks: the case. */
export async function placeLegalHold(ctx: ActCtx, input: { caseId: string; reason: string }): Promise<string> {
  const { entity } = await readStaffCase(ctx, input.caseId)
  if (entity.legalHoldAt) throw new RuleBroken('HOLD_STANDS', 'A legal hold stands on this case already.')
  const reason = checkText('reason', input.reason, REASON_MAX)
  const id = ctx.newId()
  await ctx.sql
    .insertInto('legal_holds')
    .values({
      id,
      case_id: entity.id,
      reason: ctx.platform.keys.seal(await staffKeyOf(ctx, entity.id), `legal_holds.reason:${id}`, reason),
      placed_at: ctx.now,
      placed_by_person_id: personOf(ctx),
      lifted_at: null,
      lifted_by_person_id: null,
      lift_reason: null,
    })
    .execute()
  entity.legalHoldAt = ctx.now
  ctx.record({ kind: 'LEGAL_HOLD_PLACED', scope: 'STAFF', scopeId: entity.id, caseId: entity.id, subjectId: id })
  return entity.id
}

/** The case is kept as long as its program says again. */
export async function liftLegalHold(ctx: ActCtx, input: { caseId: string; reason: string }): Promise<string> {
  const { entity } = await readStaffCase(ctx, input.caseId)
  const reason = checkText('reason', input.reason, REASON_MAX)
  const standing = await ctx.sql
    .selectFrom('legal_holds')
    .select('id')
    .where('case_id', '=', entity.id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  if (!standing) throw new RuleBroken('NO_HOLD', 'No legal hold stands on this case.')
  const key = await staffKeyOf(ctx, entity.id)
  await ctx.sql
    .updateTable('legal_holds')
    .set({
      lifted_at: ctx.now,
      lifted_by_person_id: personOf(ctx),
      lift_reason: ctx.platform.keys.seal(key, `legal_holds.lift_reason:${standing.id}`, reason),
    })
    .where('id', '=', standing.id)
    .execute()
  entity.legalHoldAt = null
  ctx.record({
    kind: 'LEGAL_HOLD_LIFTED',
    scope: 'STAFF',
    scopeId: entity.id,
    caseId: entity.id,
    subjectId: standing.id,
  })
  return entity.id
}
