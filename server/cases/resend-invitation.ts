import { caseOfParty, changeCase, type CaseFacts } from '../access/cases.ts'
import { readViewer } from '../access/viewer.ts'
import { checkEmail } from '../accounts/check-email.ts'
import { personOf, type ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { mayResendInvitation } from './case.rules.ts'
import { addressIsTaken, addressIsYours } from './check-case-input.ts'
import { inviteParty } from './invite-party.ts'

/** Sends the invitation again, to the same or a better address. The code sent before ends. */
export async function resendInvitation(ctx: ActCtx, input: { partyId: string; email: string }): Promise<string> {
  const { facts } = await changeCase(ctx, await caseOfParty(ctx, input.partyId))
  const email = checkEmail('email', input.email)
  const invited = facts.parties.find(other => other.id === input.partyId)
  if (!mayResendInvitation(facts) || (invited?.status !== 'INVITED' && invited?.status !== 'RELEASED')) {
    throw new RuleBroken('NOT_YOURS_TO_DO', 'This party has joined already, or the case is closed.')
  }
  await checkAddress(ctx, facts, input.partyId, email)
  await inviteParty(ctx, {
    caseId: facts.id,
    partyId: input.partyId,
    email,
    program: facts.program,
    bySeatId: facts.me.id,
  })
  return facts.id
}

/**
 * One person cannot be two parties. Invariant: only addresses that the viewer has typed are compared, or the refusal
 * would confirm a guess at somebody else's; whoever is invited twice all the same is told so when they join.
 */
async function checkAddress(ctx: ActCtx, { id, me }: CaseFacts, partyId: string, email: string): Promise<void> {
  if ((await readViewer(ctx, personOf(ctx))).email === email) throw addressIsYours('email')
  const taken = await ctx.sql
    .selectFrom('invitations')
    .select('id')
    .where('case_id', '=', id)
    .where('party_id', '!=', partyId)
    .where('email', '=', email)
    .where('sent_by_seat_id', '=', me.id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (taken) throw addressIsTaken('email')
}
