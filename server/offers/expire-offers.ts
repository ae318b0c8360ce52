import { dueOffers, personsConcerned } from '../access/due.ts'
import { act } from '../act.ts'
import { expireAgreements } from '../agreements/expire-agreements.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { queueNews } from '../notices/queue-news.ts'

/**
 * Notes that the last day of open offers, or the time to sign agreements, is over, and tells those concerned; answers how
 * many. To readers it was so at that instant already. What somebody is just changing is left to the next round.
 */
export async function expireOffers(platform: Platform): Promise<number> {
  return act(platform, jobWho('deadlines'), async ctx => {
    const over = [...(await closeOver(ctx)), ...(await expireAgreements(ctx))]
    if (over.length > 0) await queueNews(ctx, await personsConcerned(ctx, over), 'AT_ONCE')
    return over.length
  })
}

async function closeOver(ctx: ActCtx): Promise<string[]> {
  const ids = await dueOffers(ctx)
  const over = await ctx.sql
    .updateTable('offers')
    .set(eb => ({ status: 'EXPIRED' as const, closed_at: eb.ref('expires_at') }))
    .where('id', '=', eb => eb.fn.any(eb.val(ids)))
    .where('status', '=', 'OPEN')
    .returning(['id', 'case_id'])
    .execute()
  for (const { id, case_id: caseId } of over) {
    ctx.record({ kind: 'OFFER_EXPIRED', scope: 'OFFER', scopeId: id, caseId, subjectId: id })
  }
  return over.map(({ id }) => id)
}
