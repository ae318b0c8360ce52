/** The door to a request to be let off: the party that asked. Staff have theirs beside the cases of their programs. */
import type { ExemptionReason } from '../cases/exemption.ts'
import type { Ctx } from '../context.ts'
import type { CaseFacts } from './cases.ts'

export interface ExemptionFacts {
  id: string
  reason: ExemptionReason
  requestedAt: string
  granted: boolean | null
}

/** The newest one of the viewer's own party. */
export async function ownExemption(ctx: Ctx, { me }: CaseFacts): Promise<ExemptionFacts | null> {
  if (me.partyId === null || (me.role !== 'PARTY' && me.role !== 'REPRESENTATIVE')) return null
  const row = await ctx.sql
    .selectFrom('exemption_requests')
    .select(['id', 'reason', 'requested_at as requestedAt', 'granted'])
    .where('party_id', '=', me.partyId)
    .orderBy('requested_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
