import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { Party } from './party.entity.ts'

/** The viewer's own party, to be changed. The case is locked already. */
export async function changeParty(ctx: ActCtx, facts: CaseFacts): Promise<Party> {
  const row = await ctx.sql.selectFrom('parties').selectAll().where('id', '=', facts.me.partyId).executeTakeFirst()
  if (!row) throw new NotFound()
  return ctx.em.map(Party, row as never)
}
