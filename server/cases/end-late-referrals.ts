import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { lastMomentForEmails, newestHearingDay } from './check-referral.ts'
import { inviteParty } from './invite-party.ts'

const AT_ONCE = 50

/**
 * Referred cases whose missing address has not come in time: too late for talks. Those parties that can be reached learn
 * that, by the invitation that they would have had. A job's work: its rows are those that row-level security opens to it.
 */
export const endLateReferrals = (platform: Platform): Promise<void> =>
  act(platform, jobWho('deadlines'), async ctx => {
    const waiting = await ctx.sql
      .selectFrom('cases')
      .select(['id', 'program_version_id'])
      .select(newestHearingDay)
      .where('status', '=', 'INTAKE')
      .where('intake_waits_for', '=', 'EMAIL')
      .orderBy('id')
      .forNoKeyUpdate('cases')
      .skipLocked()
      .execute()
    let ended = 0
    for (const { id, program_version_id, held_on } of waiting) {
      const program = await ctx.platform.programs.version(ctx.sql, program_version_id)
      const last = lastMomentForEmails(program, held_on)
      if (!last || last >= ctx.now || ended >= AT_ONCE) continue
      ended += 1
      await end(ctx, id, program)
    }
  })

async function end(ctx: ActCtx, caseId: string, program: Parameters<typeof inviteParty>[1]['program']): Promise<void> {
  await ctx.sql
    .updateTable('cases')
    .set({ status: 'SCREENED_OUT', intake_waits_for: null, screened_out_reason: 'TOO_LATE' })
    .where('id', '=', caseId)
    .execute()
  ctx.record({ kind: 'CASE_SCREENED_OUT', scope: 'CASE', scopeId: caseId, caseId })
  const contacts = await ctx.sql
    .selectFrom('party_contacts')
    .select(['party_id', 'email'])
    .where('case_id', '=', caseId)
    .execute()
  for (const { party_id: partyId, email } of contacts)
    if (email) await inviteParty(ctx, { caseId, partyId, email, program, bySeatId: null })
}
