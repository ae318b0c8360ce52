/** The door to a case: everything that is no conversation, offer or agreement, for one person with a seat. */
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { Case } from '../cases/case.entity.ts'
import { isId } from '../platform/clock.ts'
import { forgetLoaded, load } from '../platform/loading.ts'
import { caseIsVisibleTo } from './seats.ts'
import type { CaseFacts } from './case-facts.ts'
import { readCases } from './case-rows.ts'

export type * from './case-facts.ts'

/** Throws NotFound alike for a case that is not there and for one without a seat for this person. */
export async function readCase(ctx: Ctx, id: string): Promise<CaseFacts> {
  const found = isId(id) ? await load(ctx, readCases, id) : null
  if (!found) throw new NotFound()
  return found
}

/** The case of a party, if this person has a seat there: what a verb locks first. Throws NotFound. */
export async function caseOfParty(ctx: Ctx, partyId: string): Promise<string> {
  const personId = personOf(ctx)
  if (!isId(partyId)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .select('cases.id')
    .where('cases.id', '=', eb => eb.selectFrom('parties').select('parties.case_id').where('parties.id', '=', partyId))
    .where(caseIsVisibleTo(personId, 'cases.id'))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.id
}

/**
 * The case as an entity that a verb may change, with what is known of it. Locks: the row of the case until the commit,
 * so that acts on one case are one after the other and each judges the state that the one before left.
 */
export async function changeCase(ctx: ActCtx, id: string): Promise<{ entity: Case; facts: CaseFacts }> {
  if (!isId(id)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .selectAll()
    .where('cases.id', '=', id)
    .where(caseIsVisibleTo(personOf(ctx), 'cases.id'))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const entity = ctx.em.map(Case, row as never)
  forgetLoaded(ctx)
  return { entity, facts: await readCase(ctx, id) }
}
