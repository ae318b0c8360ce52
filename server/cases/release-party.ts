import { caseOfParty, changeCase } from '../access/cases.ts'
import { readStaffCase } from '../access/staff.ts'
import { personOf, type ActCtx } from '../context.ts'
import { NotAllowed, NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { becomeActive } from './become-active.ts'
import { everybodyHasDecided, mayReleaseParty, maySpare } from './case.rules.ts'

/**
 * The remaining parties go on without one that has not answered: any of them says so, once all others have decided and
 * two opposing ones take part. That party may still come in by its invitation. Locks: the case.
 */
export async function releaseParty(ctx: ActCtx, partyId: string): Promise<string> {
  const { entity, facts } = await changeCase(ctx, await caseOfParty(ctx, partyId))
  if (!mayReleaseParty(facts, partyId))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The case cannot go on without this party now.')
  await release(ctx, facts.id, partyId, facts.me.id)
  const rest = facts.parties.filter(other => other.id !== partyId)
  if (everybodyHasDecided(rest)) await becomeActive(ctx, entity, { ...facts, bySeatId: facts.me.id })
  return facts.id
}

/** Staff release a party in the same way. Throws NotFound for a party that is in none of their cases. */
export async function releasePartyByStaff(ctx: ActCtx, partyId: string): Promise<string> {
  personOf(ctx)
  if (!isId(partyId)) throw new NotFound()
  const found = await ctx.sql.selectFrom('parties').select('case_id').where('id', '=', partyId).executeTakeFirst()
  if (!found) throw new NotFound()
  const { entity, program } = await readStaffCase(ctx, found.case_id)
  const parties = await ctx.sql
    .selectFrom('parties')
    .select(['id', 'side', 'status'])
    .where('case_id', '=', entity.id)
    .execute()
  if (!maySpare({ status: entity.status, parties }, partyId))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The case cannot go on without this party now.')
  await release(ctx, entity.id, partyId, null)
  if (everybodyHasDecided(parties.filter(other => other.id !== partyId)))
    await becomeActive(ctx, entity, { id: entity.id, program, safetyMode: entity.safetyMode, bySeatId: null })
  return entity.id
}

async function release(ctx: ActCtx, caseId: string, partyId: string, bySeatId: string | null): Promise<void> {
  await ctx.sql.updateTable('parties').set({ status: 'RELEASED' }).where('id', '=', partyId).execute()
  ctx.record({
    kind: 'PARTY_RELEASED',
    scope: 'CASE',
    scopeId: caseId,
    caseId,
    subjectId: partyId,
    ...(bySeatId && { bySeatId }),
  })
}
