import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import type { ChangeKind } from '../events/event.ts'
import { queueNews } from '../notices/queue-news.ts'

/** Everybody on the case hears of it, and the others get a mail that says nothing of it. */
export async function tellOfSession(
  ctx: ActCtx,
  kind: Extract<ChangeKind, `SESSION_${string}`>,
  facts: CaseFacts,
  sessionId: string,
): Promise<void> {
  ctx.record({ kind, scope: 'CASE', scopeId: facts.id, caseId: facts.id, subjectId: sessionId, bySeatId: facts.me.id })
  const others = facts.seats.filter(seat => seat.id !== facts.me.id && seat.endedAt === null)
  await queueNews(
    ctx,
    others.map(seat => seat.personId),
    'AT_ONCE',
  )
}
