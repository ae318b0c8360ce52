import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'

/**
 * The cases under the number that the court's message names: usually one; more where parties brought the same case twice.
 * Throws NotFound, alike for a number that nobody knows and for another court's.
 */
export async function namedCases(ctx: ActCtx): Promise<[string, ...string[]]> {
  const { rows } = await sql<{ id: string }>`
    select k.case_id as id from court_cases k where k.case_id in (select unnest(my_court_cases())) and k.seq is not null
    order by k.is_referred desc, k.case_id`.execute(ctx.sql)
  const [first, ...more] = rows.map(row => row.id)
  if (first === undefined) throw new NotFound()
  return [first, ...more]
}
