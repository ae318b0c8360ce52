import { requireIdentity } from '../accounts/confirm-identity.ts'
import { readStaffCase } from '../access/staff.ts'
import { staffKeyOf } from '../access/staff-notes.ts'
import { personOf, type ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'
import { discloseGlass } from './disclose-glass.ts'
import { glassCloses, mayBreakGlass, mustTellBy } from './glass.rules.ts'

const REASON_MAX = 500

/**
 * Opens the joint conversation of a case to the one who asks, for the time that the program gives; its parties are told
 * at once, or after the program's days when safety demands it. Throws CONTENT_CLOSED, NOTHING_TO_OPEN, GLASS_IS_BROKEN,
 * IDENTITY_NEEDED. Locks: the case.
 */
export async function breakGlass(
  ctx: ActCtx,
  input: { caseId: string; reason: string; laterReason?: string | null },
): Promise<string> {
  const { entity, program } = await readStaffCase(ctx, input.caseId)
  if (!mayBreakGlass(program))
    throw new NotAllowed('CONTENT_CLOSED', 'This program lets nobody but the people of a case read its conversations.')
  if (entity.safetyMode) throw new RuleBroken('NOTHING_TO_OPEN', 'There is no joint conversation in this case.')
  const reason = checkText('reason', input.reason, REASON_MAX)
  const laterReason =
    typeof input.laterReason !== 'string' ? null : checkText('laterReason', input.laterReason, REASON_MAX)
  requireIdentity(ctx)
  const personId = personOf(ctx)
  const open = await ctx.sql
    .selectFrom('break_glass')
    .select('id')
    .where('case_id', '=', entity.id)
    .where('person_id', '=', personId)
    .where('ends_at', '>', ctx.now.toISOString())
    .executeTakeFirst()
  if (open) throw new RuleBroken('GLASS_IS_BROKEN', 'You can read this conversation already.')
  const id = ctx.newId()
  const key = await staffKeyOf(ctx, entity.id)
  const { keys } = ctx.platform
  await ctx.sql
    .insertInto('break_glass')
    .values({
      id,
      case_id: entity.id,
      person_id: personId,
      reason: keys.seal(key, `break_glass.reason:${id}`, reason),
      later_reason: laterReason === null ? null : keys.seal(key, `break_glass.later_reason:${id}`, laterReason),
      opened_at: ctx.now,
      ends_at: glassCloses(program, ctx.now),
      disclose_at: laterReason === null ? ctx.now : mustTellBy(program, ctx.now),
      disclosed_at: laterReason === null ? ctx.now : null,
    })
    .execute()
  ctx.record({ kind: 'GLASS_BROKEN', scope: 'STAFF', scopeId: entity.id, caseId: entity.id, subjectId: id })
  if (laterReason === null) await discloseGlass(ctx, { id, caseId: entity.id })
  return entity.id
}
