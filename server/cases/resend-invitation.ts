import { caseOfParty, changeCase } from '../access/cases.ts'
import { checkEmail } from '../accounts/check-email.ts'
import type { ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { mayResendInvitation } from './case.rules.ts'
import { inviteParty } from './invite-party.ts'

/** Sends the invitation again, to the same or a better address. The code sent before ends. */
export async function resendInvitation(ctx: ActCtx, input: { partyId: string; email: string }): Promise<string> {
  const { facts } = await changeCase(ctx, await caseOfParty(ctx, input.partyId))
  const email = checkEmail('email', input.email)
  const invited = facts.parties.find(other => other.id === input.partyId)
  if (!mayResendInvitation(facts) || invited?.status !== 'INVITED') {
    throw new RuleBroken('NOT_YOURS_TO_DO', 'This party has joined already, or the case is closed.')
  }
  await inviteParty(ctx, { caseId: facts.id, partyId: input.partyId, email, program: facts.program })
  return facts.id
}
