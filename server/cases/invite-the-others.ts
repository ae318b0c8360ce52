import { sql } from 'kysely'
import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { inviteParty } from './invite-party.ts'

/**
 * Invites those parties whose address is known and who were not invited yet: once the side that initiates takes part,
 * or the program has taken the case. Invariant: the addresses go into the mails, never into an answer.
 */
export async function inviteTheOthers(ctx: ActCtx, { id: caseId, program, me }: CaseFacts): Promise<void> {
  const { rows } = await sql<{ partyId: string; email: string }>`
    select party_id as "partyId", email from contacts_to_invite(${caseId})`.execute(ctx.sql)
  for (const { partyId, email } of rows) await inviteParty(ctx, { caseId, partyId, email, program, bySeatId: me.id })
}
