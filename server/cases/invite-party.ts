import type { ActCtx } from '../context.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { deadlinesOf } from '../programs/deadlines.ts'
import type { Program } from '../programs/program.ts'
import { invitationCodeHash, newInvitationCode } from './invitation-code.ts'
import { outsideName } from './outside-name.ts'
import { keepDeadlines } from './keep-deadlines.ts'

/** How long an invitation stands where the program sets no day. */
const DEFAULT_DAYS = 30

export interface InvitedParty {
  caseId: string
  partyId: string
  email: string
  program: Program
  bySeatId: string | null
}

/** Invites one party by mail, with a link and a code that can be typed. Invitations sent to that party before end. */
export async function inviteParty(ctx: ActCtx, to: InvitedParty): Promise<void> {
  const code = newInvitationCode()
  await writeInvitation(ctx, { ...to, code })
  const programName = outsideName(to.program, ctx.language)
  await queueMail(ctx, to.email, ctx.language, { kind: 'invitation', programName, code })
}

/** The invitation without the mail. Answers with when it ends. */
export async function writeInvitation(ctx: ActCtx, to: InvitedParty & { code: string }): Promise<Date> {
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
  const expiresAt = lastDay?.endsAt ?? new Date(ctx.now.getTime() + DEFAULT_DAYS * 86_400_000)
  await ctx.sql
    .insertInto('invitations')
    .values({
      id: ctx.newId(),
      case_id: to.caseId,
      party_id: to.partyId,
      email: to.email,
      sent_by_seat_id: to.bySeatId,
      code_hash: invitationCodeHash(ctx.platform, to.code),
      created_at: ctx.now,
      expires_at: expiresAt,
      used_at: null,
      revoked_at: null,
    })
    .execute()
  await keepDeadlines(ctx, to.caseId)
  ctx.record({ kind: 'PARTY_INVITED', scope: 'CASE', scopeId: to.caseId, caseId: to.caseId, subjectId: to.partyId })
  return expiresAt
}
