import { requireTerms } from '../accounts/accept-terms.ts'
import { checkName } from '../agreements/check-words.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { invitationExpired, invitationUsed, proveInvitation } from './read-invitation.ts'
import { takeSeat } from './take-seat.ts'

/**
 * Joins a case by an invitation. Locks: the case, so that it is not closed meanwhile, its invitation is used once, and
 * nobody becomes two parties. Throws what proveInvitation throws.
 */
export async function joinCase(
  ctx: ActCtx,
  input: { code: string; caseNumber?: string | null; name: string },
): Promise<string> {
  await requireTerms(ctx)
  const personId = personOf(ctx)
  const invitation = await proveInvitation(ctx, input.code, input.caseNumber ?? null)
  const name = checkName('name', input.name)
  const { caseId, partyId } = invitation
  await lockOpenCase(ctx, caseId)
  const seated = await ctx.sql
    .selectFrom('seats')
    .select('id')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (seated) throw new RuleBroken('ALREADY_IN_CASE', 'You take part in this case already. Nobody can be two parties.')
  const used = await ctx.sql
    .updateTable('invitations')
    .set({ used_at: ctx.now })
    .where('id', '=', invitation.id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!used) throw invitationUsed()
  await ctx.sql.updateTable('parties').set({ status: 'JOINED', joined_at: ctx.now }).where('id', '=', partyId).execute()
  await ctx.sql.updateTable('persons').set({ name }).where('id', '=', personId).where('name', '=', '').execute()
  const seatId = await takeSeat(ctx, { caseId, personId, role: 'PARTY', partyId, name })
  ctx.record({ kind: 'PARTY_JOINED', scope: 'CASE', scopeId: caseId, caseId, subjectId: partyId, bySeatId: seatId })
  return caseId
}

/** Throws INVITATION_EXPIRED when the case was closed while this request was on its way. */
async function lockOpenCase(ctx: ActCtx, caseId: string): Promise<void> {
  const locked = await ctx.sql
    .selectFrom('cases')
    .select('status')
    .where('id', '=', caseId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (locked?.status === 'CLOSED') throw invitationExpired()
}
