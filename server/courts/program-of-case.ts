import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { Program } from '../programs/program.ts'

/** The rules under which a case began that the court's message names. */
export async function programOfCase(ctx: ActCtx, caseId: string): Promise<Program> {
  const row = await ctx.sql.selectFrom('cases').select('program_version_id').where('id', '=', caseId).executeTakeFirst()
  if (!row) throw new NotFound()
  return ctx.platform.programs.version(ctx.sql, row.program_version_id)
}
