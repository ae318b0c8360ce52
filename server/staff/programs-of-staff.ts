import type { Ctx } from '../context.ts'
import { listPrograms, type ProgramView } from '../programs/program-view.ts'

/** The programs for which a person works today: what tells a client to show the way to the pages of staff. */
export async function programsOfStaff(ctx: Ctx, personId: string): Promise<ProgramView[]> {
  const rows = await ctx.sql
    .selectFrom('program_staff')
    .select('program_key')
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute()
  if (rows.length === 0) return []
  const keys = new Set(rows.map(row => row.program_key))
  return (await listPrograms(ctx)).filter(program => keys.has(program.key))
}
