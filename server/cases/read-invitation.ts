/** What an invitation shows, and to whom: the program to whoever holds the code, the case only after a proof. */
import { sql } from 'kysely'
import type { HearingFacts } from '../access/cases.ts'
import type { Ctx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { show } from '../look.ts'
import { localized, type CaseTypeKey, type Program } from '../programs/program.ts'
import { invitationCodeHash } from './invitation-code.ts'

export interface InvitationFacts {
  id: string
  caseId: string
  partyId: string
  email: string
  caseNumber: string | null
  caseType: CaseTypeKey
  program: Program
  invitedBy: string
  invitedName: string
  hearing: HearingFacts | null
  expiresAt: Date
  /** The program does not take the case: whoever joins learns why, and what to do. */
  isTooLate: boolean
  state: 'OPEN' | 'USED' | 'EXPIRED'
}

/** Throws INVITATION_NOT_FOUND for a code that is none, and TOO_MANY_REQUESTS for who guesses. */
export async function findInvitation(ctx: Ctx, code: string): Promise<InvitationFacts> {
  await ctx.platform.limits.take('invitationPerAddress', ctx.request.address)
  const hash = invitationCodeHash(ctx.platform, code)
  await show(ctx, 'invitation', hash)
  const row = await ctx.sql
    .selectFrom('invitations as i')
    .innerJoin('cases as c', 'c.id', 'i.case_id')
    .innerJoin('parties as invited', 'invited.id', 'i.party_id')
    .innerJoin('parties as starter', 'starter.id', 'c.started_by_party_id')
    .select(['i.id', 'i.case_id', 'i.party_id', 'i.email', 'i.expires_at', 'i.used_at', 'i.revoked_at'])
    .select([
      'c.case_number',
      'c.case_type',
      'c.program_version_id',
      'c.status',
      'c.screened_out_reason',
      'c.started_by_party_id',
      'invited.name as invited_name',
      'starter.name as invited_by',
    ])
    .select(
      sql<HearingFacts | null>`(select json_build_object('on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source,
        'vacatedAt', h.vacated_at) from hearings h where h.case_id = c.id order by h.recorded_at desc, h.id desc limit 1)`.as(
        'hearing',
      ),
    )
    .where('i.code_hash', '=', hash)
    .executeTakeFirst()
  if (!row || row.revoked_at)
    throw new RuleBroken('INVITATION_NOT_FOUND', 'No invitation has this code. Check it, or ask for a new one.')
  const expiresAt = new Date(row.expires_at)
  const program = await ctx.platform.programs.version(ctx.sql, row.program_version_id)
  return {
    id: row.id,
    caseId: row.case_id,
    partyId: row.party_id,
    email: row.email,
    caseNumber: row.case_number,
    caseType: row.case_type,
    program,
    invitedBy:
      row.started_by_party_id === row.party_id ? localized(program.organisation, ctx.language) : row.invited_by,
    invitedName: row.invited_name,
    hearing: row.hearing,
    expiresAt,
    isTooLate: row.screened_out_reason === 'TOO_LATE',
    state: row.used_at ? 'USED' : expiresAt <= ctx.now || row.status === 'CLOSED' ? 'EXPIRED' : 'OPEN',
  }
}

/**
 * The invitation, for who proves to be meant: by the case number, or by being signed in with the invited address.
 * Throws INVITATION_USED, INVITATION_EXPIRED, INVITATION_PROOF_WRONG.
 */
export async function proveInvitation(ctx: Ctx, code: string, caseNumber: string | null): Promise<InvitationFacts> {
  const invitation = await findInvitation(ctx, code)
  if (!(await isMeant(ctx, invitation, caseNumber))) {
    throw new RuleBroken(
      'INVITATION_PROOF_WRONG',
      'Give the case number from your court papers, or sign in with the address that was invited.',
    )
  }
  if (invitation.state === 'USED') throw invitationUsed()
  if (invitation.state === 'EXPIRED') throw invitationExpired()
  return invitation
}

export const invitationUsed = (): RuleBroken =>
  new RuleBroken('INVITATION_USED', 'This invitation was used already: sign in.')
export const invitationExpired = (): RuleBroken =>
  new RuleBroken('INVITATION_EXPIRED', 'This invitation has expired. The court’s own procedure goes on.')

async function isMeant(ctx: Ctx, invitation: InvitationFacts, caseNumber: string | null): Promise<boolean> {
  const typed = signsOf(caseNumber)
  if (typed !== '' && typed === signsOf(invitation.caseNumber)) return true
  if (ctx.actor.kind !== 'PERSON') return false
  const viewer = await ctx.sql
    .selectFrom('persons')
    .select('email')
    .where('id', '=', ctx.actor.personId)
    .executeTakeFirst()
  return viewer?.email === invitation.email
}

/** Letters and digits, in any script: blanks and hyphens are typed in many ways, and prove nothing alone. */
const signsOf = (caseNumber: string | null): string =>
  (caseNumber ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
