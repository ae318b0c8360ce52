import type { ActCtx } from '../context.ts'
import type { Program } from './program.ts'

/**
 * Stores the programs that came with this Parley where their version is not there yet: a stored version never changes,
 * a change of rules is a new version.
 */
export async function storePrograms(ctx: ActCtx, programs: Program[]): Promise<void> {
  for (const program of programs) {
    await ctx.sql
      .insertInto('program_versions')
      .values({
        id: ctx.newId(),
        key: program.key,
        version: program.version,
        body: JSON.stringify(program),
        published_at: ctx.now,
      })
      .onConflict(conflict => conflict.columns(['key', 'version']).doNothing())
      .execute()
  }
  ctx.platform.programs.forget()
}
