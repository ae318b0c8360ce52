import type { Ctx } from '../context.ts'
import { courtOf } from './court-of.ts'
import { hideSmall, type OutcomeCells } from './outcome-counts.ts'

/** Outcomes of this court's cases as they were released. Invariant: it counts what the court was told, nothing newer. */
export async function readStatistics(ctx: Ctx): Promise<OutcomeCells> {
  const rows = await ctx.sql
    .selectFrom('court_cases')
    .select(['program_key', 'outcome', eb => eb.fn.countAll<number>().as('count')])
    .where('court_key', '=', courtOf(ctx).courtKey)
    .where('seq', 'is not', null)
    .groupBy(['program_key', 'outcome'])
    .execute()
  return hideSmall(rows.map(row => ({ programKey: row.program_key, outcome: row.outcome, count: row.count })))
}
