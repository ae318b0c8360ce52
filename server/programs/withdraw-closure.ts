import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { staffProgramKeys } from '../access/staff.ts'
import { isId } from '../platform/clock.ts'

/** The court is open on that day after all. Answers with the key of the program. Throws NotFound for others' closures. */
export async function withdrawClosure(ctx: ActCtx, { closureId }: { closureId: string }): Promise<string> {
  const keys = await staffProgramKeys(ctx)
  if (!isId(closureId) || keys.length === 0) throw new NotFound()
  const withdrawn = await ctx.sql
    .updateTable('court_closures')
    .set({ withdrawn_by: personOf(ctx), withdrawn_at: ctx.now })
    .where('id', '=', closureId)
    .where('program_key', 'in', keys)
    .where('withdrawn_at', 'is', null)
    .returning('program_key')
    .executeTakeFirst()
  if (!withdrawn) throw new NotFound()
  ctx.afterCommit(() => ctx.platform.programs.forget())
  return withdrawn.program_key
}
