import type { Ctx } from '../context.ts'
import { courtOf } from './court-of.ts'

/** The court that asks, and what its programs take by their newest rules. */
export async function readCourt(ctx: Ctx) {
  const { courtKey, programKeys } = courtOf(ctx)
  const { name } = await ctx.sql
    .selectFrom('courts')
    .select('name')
    .where('key', '=', courtKey)
    .executeTakeFirstOrThrow()
  const counter = await ctx.sql
    .selectFrom('court_counters')
    .select('last_seq')
    .where('court_key', '=', courtKey)
    .executeTakeFirst()
  const shelf = await ctx.platform.programs.current(ctx.sql)
  return {
    key: courtKey,
    name,
    cursor: String(counter?.last_seq ?? 0),
    programs: shelf.flatMap(({ program }) =>
      programKeys.includes(program.key)
        ? [
            {
              key: program.key,
              name: program.name.en,
              version: program.version,
              timeZone: program.timeZone,
              caseTypes: program.caseTypes
                .filter(({ key }) => key !== 'COMMUNITY')
                .map(({ key, sides }) => ({ key, sides: [...sides] })),
              filingActor: program.filingActor,
              hearingVacatedOn: program.hearingVacatedOn,
            },
          ]
        : [],
    ),
  }
}
