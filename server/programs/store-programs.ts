import { isDeepStrictEqual } from 'node:util'
import { ConfigError } from '../config-error.ts'
import type { ActCtx } from '../context.ts'
import { readStoredProgram, type Program } from './program.ts'

/**
 * Stores the programs of this process where their version is not there yet: a stored version never changes, a change of
 * rules is a new version. Throws ConfigError for a file of the folder that says something else under a version that is
 * stored already: it would have no effect, and nobody would be told.
 */
export async function storePrograms(
  ctx: ActCtx,
  programs: readonly Program[],
  fromFolder: ReadonlySet<string> = new Set(),
): Promise<void> {
  const stored = await ctx.sql
    .insertInto('program_versions')
    .values(
      programs.map(program => ({
        id: ctx.newId(),
        key: program.key,
        version: program.version,
        body: JSON.stringify(program),
        published_at: ctx.now,
      })),
    )
    .onConflict(conflict => conflict.columns(['key', 'version']).doNothing())
    .returning(['key', 'version'])
    .execute()
  const nameOf = ({ key, version }: { key: string; version: number }) => `${key} ${version}`
  const isNew = new Set(stored.map(nameOf))
  const before = programs.filter(program => fromFolder.has(program.key) && !isNew.has(nameOf(program)))
  for (const program of before) await refuseOtherRules(ctx, program)
  ctx.platform.programs.forget()
}

async function refuseOtherRules(ctx: ActCtx, program: Program): Promise<void> {
  const { key, version } = program
  const { body } = await ctx.sql
    .selectFrom('program_versions')
    .select('body')
    .where('key', '=', key)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (isDeepStrictEqual(readStoredProgram(body), program)) return
  throw new ConfigError(
    `PROGRAMS_DIR: ${key} version ${version} is stored already with other rules, and a version never changes: give the file version ${version + 1}.`,
  )
}
