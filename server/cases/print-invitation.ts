import { createHmac } from 'node:crypto'
import { caseOfParty, changeCase, type CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { mayResendInvitation } from './case.rules.ts'
import { invitationCodeFrom, invitationCodeHash } from './invitation-code.ts'
import { writeInvitation } from './invite-party.ts'

export interface PrintedInvitation {
  code: string
  name: string
  expiresAt: Date
}

/**
 * An invitation for a letter, where nobody knows the other party's address: its code is shown once more to whoever asks
 * with the same key, for it follows from that key alone. Invitations sent before end. Throws CASE_NUMBER_NEEDED where no
 * court's number could prove that its reader is meant.
 */
export async function printInvitation(
  ctx: ActCtx,
  input: { partyId: string; key: string },
): Promise<PrintedInvitation> {
  const { facts } = await changeCase(ctx, await caseOfParty(ctx, input.partyId))
  const invited = invitedParty(facts, input.partyId)
  if (facts.caseNumber === null)
    throw new RuleBroken('CASE_NUMBER_NEEDED', 'Only a case number can prove who reads a letter: invite by e-mail.')
  const code = invitationCodeFrom(
    createHmac('sha256', ctx.platform.secrets.hashKey).update(`letter ${input.partyId} ${input.key}`).digest(),
  )
  const { program, id: caseId, me } = facts
  const before = await ctx.sql
    .selectFrom('invitations')
    .select('expires_at')
    .where('code_hash', '=', invitationCodeHash(ctx.platform, code))
    .executeTakeFirst()
  if (before) return { code, name: invited.name, expiresAt: new Date(before.expires_at) }
  const expiresAt = await writeInvitation(ctx, {
    caseId,
    partyId: input.partyId,
    email: '',
    program,
    bySeatId: me.id,
    code,
  })
  return { code, name: invited.name, expiresAt }
}

function invitedParty(facts: CaseFacts, partyId: string) {
  const invited = facts.parties.find(({ id }) => id === partyId)
  if (!invited || !mayResendInvitation(facts) || (invited.status !== 'INVITED' && invited.status !== 'RELEASED'))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'This party has joined already, or the case is closed.')
  return invited
}
