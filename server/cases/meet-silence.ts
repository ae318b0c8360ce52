import { personsOnCase, type Anchors } from '../access/clock.ts'
import type { ActCtx } from '../context.ts'
import { queueNews } from '../notices/queue-news.ts'
import { SILENCE, silenceOfCase } from './keep-deadlines.ts'
import { stopMediation } from './stop-mediation.ts'

/**
 * Ten days without a joint act end the mediation, after a warning to all on the eighth morning; what is said then is
 * negotiation, and everybody is told. Something joint since then only moves the clock. The case is locked.
 */
export async function meetSilenceOfMediation(ctx: ActCtx, anchors: Anchors): Promise<void> {
  const { caseId } = anchors
  const silence = silenceOfCase(anchors)
  const about = { scope: 'CASE', scopeId: caseId, caseId } as const
  if (!silence || silence.endsAt < ctx.now) {
    await keep(ctx, caseId, { done_at: ctx.now })
    if (silence && (await stopMediation(ctx, caseId, null)))
      await queueNews(ctx, await personsOnCase(ctx, caseId), 'AT_ONCE')
  } else if (silence.warnAt && silence.warnAt <= ctx.now) {
    await keep(ctx, caseId, { ends_at: silence.endsAt, remind_at: silence.warnAt, reminded_at: ctx.now })
    ctx.record({ kind: 'MEDIATION_QUIET', ...about })
    await queueNews(ctx, await personsOnCase(ctx, caseId), 'AT_ONCE')
  } else {
    await keep(ctx, caseId, { ends_at: silence.endsAt, remind_at: silence.warnAt, reminded_at: null })
  }
}

interface Kept {
  ends_at?: Date
  remind_at?: Date | null
  reminded_at?: Date | null
  done_at?: Date
}

const keep = (ctx: ActCtx, caseId: string, set: Kept) =>
  ctx.sql.updateTable('case_deadlines').set(set).where('case_id', '=', caseId).where('key', '=', SILENCE).execute()
