import type { ActCtx } from '../context.ts'
import { findInvitation } from './read-invitation.ts'

/** Whoever got an invitation by mistake says so: its code ends. Nothing of the case is shown. */
export async function notThisPerson(ctx: ActCtx, code: string): Promise<void> {
  const invitation = await findInvitation(ctx, code)
  if (invitation.state !== 'OPEN') return
  await ctx.sql
    .updateTable('invitations')
    .set({ revoked_at: ctx.now })
    .where('id', '=', invitation.id)
    .where('used_at', 'is', null)
    .execute()
  const { caseId, partyId } = invitation
  ctx.record({ kind: 'PARTY_INVITED', scope: 'CASE', scopeId: caseId, caseId, subjectId: partyId })
}
