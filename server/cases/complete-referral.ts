import { readStaffCase } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { checkEmail } from '../accounts/check-email.ts'
import { BadInput, NotFound, RuleBroken } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { addressIsTaken } from './check-case-input.ts'
import { inviteParty } from './invite-party.ts'
import { newestHearingDay } from './check-referral.ts'
import { initiatingSide, statusOf, type ReferralStatus } from './refer-case.ts'

export interface CompleteReferral {
  caseId: string
  emails: readonly { partyId: string; email: string }[]
  /** When the court had the last of them; null: just now. */
  emailsReceivedAt: Date | null
}

/**
 * The missing addresses of a referred case have come, from the court or by staff: it is forwarded, waits on, or is too
 * late. A court names the case by `show` first: then row-level security lets it see that one. Throws NotFound,
 * REFERRAL_NOT_WAITING. Locks: the case.
 */
export async function completeReferral(
  ctx: ActCtx,
  input: CompleteReferral,
): Promise<{ caseId: string; status: ReferralStatus }> {
  const { caseId } = input
  if (ctx.actor.kind !== 'COURT') await readStaffCase(ctx, caseId)
  const waiting = await findWaiting(ctx, caseId)
  const contacts = await withEmails(ctx, caseId, input.emails)
  if (input.emailsReceivedAt && input.emailsReceivedAt > ctx.now)
    throw new BadInput('emailsReceivedAt', 'DATE_INVALID', 'The e-mails cannot have come after this moment.')
  const hasAll = contacts.every(({ email }) => email !== null)
  const emailsReceivedAt = hasAll ? (input.emailsReceivedAt ?? ctx.now) : null
  const program = await ctx.platform.programs.version(ctx.sql, waiting.program_version_id)
  const status = statusOf(program, waiting.held_on, emailsReceivedAt, ctx.now)
  await ctx.sql
    .updateTable('referrals')
    .set({ emails_received_at: emailsReceivedAt })
    .where('case_id', '=', caseId)
    .execute()
  if (status === 'WAITING_FOR_EMAIL') return { caseId, status }
  await ctx.sql
    .updateTable('cases')
    .set(
      status === 'FORWARDED'
        ? { status: 'INVITED', intake_waits_for: null }
        : { status: 'SCREENED_OUT', intake_waits_for: null, screened_out_reason: 'TOO_LATE' },
    )
    .where('id', '=', caseId)
    .execute()
  const kind = status === 'FORWARDED' ? 'CASE_ADMITTED' : 'CASE_SCREENED_OUT'
  ctx.record({ kind, scope: 'CASE', scopeId: caseId, caseId })
  const side = initiatingSide(program, contacts[0]?.side ?? 'PLAINTIFF')
  const first = status === 'FORWARDED' && program.initiation === 'COURT_REFERRAL'
  for (const { party_id: partyId, email, side: ofParty } of contacts)
    if (email && (!first || ofParty === side))
      await inviteParty(ctx, { caseId, partyId, email, program, bySeatId: null })
  return { caseId, status }
}

async function findWaiting(ctx: ActCtx, caseId: string) {
  const row = isId(caseId)
    ? await ctx.sql
        .selectFrom('cases')
        .innerJoin('referrals', 'referrals.case_id', 'cases.id')
        .select(['cases.status', 'cases.intake_waits_for', 'cases.program_version_id'])
        .select(newestHearingDay)
        .where('cases.id', '=', caseId)
        .forNoKeyUpdate('cases')
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound()
  if (row.status !== 'INTAKE' || row.intake_waits_for !== 'EMAIL')
    throw new RuleBroken('REFERRAL_NOT_WAITING', 'This case waits for no e-mail address.')
  return row
}

async function withEmails(ctx: ActCtx, caseId: string, emails: CompleteReferral['emails']) {
  for (const [index, { partyId, email }] of emails.entries()) {
    const changed = await ctx.sql
      .updateTable('party_contacts')
      .set({ email: checkEmail(`emails[${index}].email`, email) })
      .where('case_id', '=', caseId)
      .where('party_id', '=', partyId)
      .returning('party_id')
      .executeTakeFirst()
    if (!changed) throw new NotFound()
  }
  const contacts = await ctx.sql
    .selectFrom('party_contacts')
    .innerJoin('parties', 'parties.id', 'party_contacts.party_id')
    .select(['party_contacts.party_id', 'party_contacts.email', 'parties.side'])
    .where('party_contacts.case_id', '=', caseId)
    .orderBy('parties.position')
    .execute()
  const known = contacts.flatMap(({ email }) => email ?? [])
  if (new Set(known).size < known.length) throw addressIsTaken('emails')
  return contacts
}
