/** What a code for a seat shows, and to whom: the program to whoever holds it, the case to whom it was sent. */
import type { Ctx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { show } from '../look.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import { invitationCodeHash } from './invitation-code.ts'
import type { InvitedRole } from './seat.rules.ts'

export interface AskedToSit {
  id: string
  caseId: string
  role: InvitedRole
  partyId: string | null
  capacity: 'FOR' | 'WITH' | null
  name: string
  email: string
  beginsAt: Date
  program: Program
  caseType: CaseTypeKey
  caseNumber: string | null
  partyNames: string[]
  partyName: string | null
  state: 'OPEN' | 'USED' | 'EXPIRED'
}

/** Throws INVITATION_NOT_FOUND for a code that is none, and TOO_MANY_REQUESTS for who guesses. */
export async function findSeatInvitation(ctx: Ctx, code: string): Promise<AskedToSit> {
  await ctx.platform.limits.take('invitationPerAddress', ctx.request.address)
  const hash = invitationCodeHash(ctx.platform, code)
  await show(ctx, 'invitation', hash)
  const row = await ctx.sql
    .selectFrom('seat_invitations as i')
    .innerJoin('cases as c', 'c.id', 'i.case_id')
    .select(['i.id', 'i.case_id', 'i.role', 'i.party_id', 'i.capacity', 'i.name', 'i.email', 'i.begins_at'])
    .select(['i.expires_at', 'i.seat_id', 'i.ended_at', 'c.program_version_id', 'c.case_type', 'c.case_number'])
    .select('c.status')
    .where('i.code_hash', '=', hash)
    .executeTakeFirst()
  if (!row || row.ended_at)
    throw new RuleBroken('INVITATION_NOT_FOUND', 'No invitation has this code. Check it, or ask for a new one.')
  const parties = await ctx.sql
    .selectFrom('parties')
    .select(['id', 'name'])
    .where('case_id', '=', row.case_id)
    .orderBy('position')
    .execute()
  const isOver = new Date(row.expires_at) <= ctx.now || row.status === 'CLOSED'
  return {
    id: row.id,
    caseId: row.case_id,
    role: row.role,
    partyId: row.party_id,
    capacity: row.capacity,
    name: row.name,
    email: row.email,
    beginsAt: new Date(row.begins_at),
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
    caseType: row.case_type,
    caseNumber: row.case_number,
    partyNames: parties.map(party => party.name),
    partyName: parties.find(party => party.id === row.party_id)?.name ?? null,
    state: row.seat_id ? 'USED' : isOver ? 'EXPIRED' : 'OPEN',
  }
}

/** The same, for who is signed in with the address to which it went. Throws INVITATION_PROOF_WRONG, _USED, _EXPIRED. */
export async function proveSeatInvitation(ctx: Ctx, code: string): Promise<AskedToSit> {
  const asked = await findSeatInvitation(ctx, code)
  const viewer =
    ctx.actor.kind === 'PERSON'
      ? await ctx.sql.selectFrom('persons').select('email').where('id', '=', ctx.actor.personId).executeTakeFirst()
      : undefined
  if (viewer?.email !== asked.email)
    throw new RuleBroken('INVITATION_PROOF_WRONG', 'Sign in with the address to which this invitation was sent.')
  if (asked.state === 'USED') throw new RuleBroken('INVITATION_USED', 'This invitation was used already: sign in.')
  if (asked.state === 'EXPIRED') throw new RuleBroken('INVITATION_EXPIRED', 'This invitation has expired.')
  return asked
}
