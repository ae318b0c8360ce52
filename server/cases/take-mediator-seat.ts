import { changeQueued } from '../access/queue.ts'
import { readViewer } from '../access/viewer.ts'
import { requireTerms } from '../accounts/accept-terms.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput } from '../errors.ts'
import { sendMessageFrom } from '../conversations/send-message-from.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkOptionalText, checkText } from '../platform/check-text.ts'
import { keepDeadlines } from './keep-deadlines.ts'
import { takeSeat } from './take-seat.ts'

export interface TakeMediatorSeat {
  caseId: string
  hasNoConflict: boolean
  disclosure?: string | null
  introduction: string
}

/**
 * A neutral from the program's roster declares that nothing ties them to anybody in the case (CRC 3.855), takes the seat,
 * and introduces themself to everybody in the joint conversation. Throws MEDIATOR_ALREADY_SEATED when somebody was first.
 */
export async function takeMediatorSeat(ctx: ActCtx, input: TakeMediatorSeat): Promise<string> {
  await requireTerms(ctx)
  const queued = await changeQueued(ctx, input.caseId)
  if (!input.hasNoConflict)
    throw new BadInput('hasNoConflict', 'REQUIRED', 'Declare that you have no conflict, or declare the conflict.')
  const introduction = checkText('introduction', input.introduction, 4_000)
  await declare(ctx, queued, false, checkOptionalText('disclosure', input.disclosure, 4_000))
  await ctx.sql
    .updateTable('mediations')
    .set({ status: 'SEATED', seated_at: ctx.now })
    .where('id', '=', queued.mediationId)
    .execute()
  const seatId = await takeSeat(ctx, {
    caseId: queued.caseId,
    personId: personOf(ctx),
    role: 'MEDIATOR',
    partyId: null,
    name: (await readViewer(ctx, personOf(ctx))).name,
    organisation: queued.organisation,
  })
  ctx.record({
    kind: 'MEDIATION_STARTED',
    scope: 'CASE',
    scopeId: queued.caseId,
    caseId: queued.caseId,
    subjectId: queued.mediationId,
    bySeatId: seatId,
  })
  ctx.record({
    kind: 'QUEUE_CHANGED',
    scope: 'QUEUE',
    scopeId: queued.mediationId,
    caseId: null,
    subjectId: queued.mediationId,
  })
  if (queued.safetyMode) await keepIntroduction(ctx, queued, introduction)
  else
    await sendMessageFrom(ctx, {
      caseId: queued.caseId,
      seatId,
      key: `introduction-${queued.mediationId}`,
      body: introduction,
      stamp: 'MEDIATION',
    })
  await keepDeadlines(ctx, queued.caseId)
  const others = await ctx.sql
    .selectFrom('seats')
    .select('person_id')
    .where('case_id', '=', queued.caseId)
    .where('ended_at', 'is', null)
    .where('id', '!=', seatId)
    .execute()
  await queueNews(
    ctx,
    others.map(row => row.person_id),
    'AT_ONCE',
  )
  return queued.caseId
}

/** Keeps this case out of the neutral's queue for ever. Nobody else is told why. */
export async function declareConflict(ctx: ActCtx, caseId: string): Promise<void> {
  await declare(ctx, await changeQueued(ctx, caseId), true, null)
  ctx.record({ kind: 'QUEUE_CHANGED', scope: 'PERSON', scopeId: personOf(ctx), caseId: null })
}

async function declare(
  ctx: ActCtx,
  queued: { caseId: string; dataKeyId: string },
  hasConflict: boolean,
  disclosure: string | null,
): Promise<void> {
  const id = ctx.newId()
  await ctx.platform.keys.readyKey(ctx.sql, queued.dataKeyId)
  await ctx.sql
    .insertInto('conflict_declarations')
    .values({
      id,
      case_id: queued.caseId,
      person_id: personOf(ctx),
      has_conflict: hasConflict,
      disclosure:
        disclosure === null
          ? null
          : ctx.platform.keys.seal(queued.dataKeyId, `conflict_declarations.disclosure:${id}`, disclosure),
      declared_at: ctx.now,
    })
    .execute()
}

/** Where there is no joint conversation to say it in. */
async function keepIntroduction(
  ctx: ActCtx,
  { mediationId, dataKeyId }: { mediationId: string; dataKeyId: string },
  introduction: string,
): Promise<void> {
  await ctx.platform.keys.readyKey(ctx.sql, dataKeyId)
  await ctx.sql
    .updateTable('mediations')
    .set({
      introduction: ctx.platform.keys.seal(dataKeyId, `mediations.introduction:${mediationId}`, introduction),
    })
    .where('id', '=', mediationId)
    .execute()
}
