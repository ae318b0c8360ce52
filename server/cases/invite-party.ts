import type { ActCtx } from '../context.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { deadlinesOf } from '../programs/deadlines.ts'
import { localized, type Program } from '../programs/program.ts'
import { invitationCodeHash, newInvitationCode } from './invitation-code.ts'

/** How long an invitation stands where the program sets no day. */
const DEFAULT_DAYS = 30

/** Invites one party by mail, with a link and a code that can be typed. Invitations sent to that party before end. */
export async function inviteParty(
  ctx: ActCtx,
  to: { caseId: string; partyId: string; email: string; program: Program; bySeatId: string },
): Promise<void> {
  const code = newInvitationCode()
  await ctx.sql
    .updateTable('invitations')
    .set({ revoked_at: ctx.now })
    .where('party_id', '=', to.partyId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  const lastDay = deadlinesOf(to.program, { hearingOn: null, invitedAt: ctx.now, signedOn: null }).find(
    d => d.key === 'RESPOND_TO_INVITATION',
  )
  const id = ctx.newId()
  await ctx.sql
    .insertInto('invitations')
    .values({
      id,
      case_id: to.caseId,
      party_id: to.partyId,
      email: to.email,
      sent_by_seat_id: to.bySeatId,
      code_hash: invitationCodeHash(ctx.platform, code),
      created_at: ctx.now,
      expires_at: lastDay?.endsAt ?? new Date(ctx.now.getTime() + DEFAULT_DAYS * 86_400_000),
      used_at: null,
      revoked_at: null,
    })
    .execute()
  const programName = localized(to.program.name, ctx.language)
  await queueMail(ctx, to.email, ctx.language, { kind: 'invitation', programName, code })
  ctx.record({ kind: 'PARTY_INVITED', scope: 'CASE', scopeId: to.caseId, caseId: to.caseId, subjectId: to.partyId })
}
