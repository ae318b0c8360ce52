import {
  casesWithDueDays,
  dueDays,
  filingStanding,
  personsOnCase,
  takeAnchors,
  type Anchors,
  type DueCase,
} from '../access/clock.ts'
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { queueNews } from '../notices/queue-news.ts'
import { factsOf } from '../platform/log.ts'
import { canGoOn } from './case.rules.ts'
import { closeCase } from './close-case.ts'
import { SILENCE } from './keep-deadlines.ts'
import { meetSilenceOfMediation } from './meet-silence.ts'
import { remind } from './remind.ts'

/**
 * Does what each day that is over asks for, and reminds people of days that are near; answers how many cases it looked at.
 * Each case is an act of its own, so one that fails holds nobody else up; any process may do it, and do it twice.
 */
export async function meetDeadlines(platform: Platform): Promise<number> {
  let met = 0
  let after: DueCase | null = null
  for (;;) {
    const from: DueCase | null = after
    const due: DueCase[] = await act(platform, jobWho('deadlines'), ctx => casesWithDueDays(ctx, from))
    for (const { caseId } of due) {
      await act(platform, jobWho('deadlines'), ctx => meetDeadlinesOf(ctx, caseId)).then(
        () => met++,
        error => platform.log.error('deadline not met', { caseId, error: factsOf(error) }),
      )
    }
    after = due.at(-1) ?? null
    if (after === null) return met
  }
}

/** Locks: the case, unless somebody is just changing it: then the next round does this. */
async function meetDeadlinesOf(ctx: ActCtx, caseId: string): Promise<void> {
  const anchors = await takeAnchors(ctx, caseId)
  if (!anchors) return
  const due = await dueDays(ctx, caseId)
  if (due.some(day => day.key === SILENCE)) await meetSilenceOfMediation(ctx, anchors)
  const days = due.filter(day => day.key !== SILENCE)
  for (const { key } of days.filter(day => day.isOver)) {
    const next = await meet(ctx, anchors, key)
    await ctx.sql
      .updateTable('case_deadlines')
      .set(next === null ? { done_at: ctx.now } : { ends_at: next })
      .where('case_id', '=', caseId)
      .where('key', '=', key)
      .execute()
  }
  const near = days.filter(day => day.isToRemind)
  if (near.length === 0) return
  await remind(
    ctx,
    anchors,
    near.filter(day => !day.isOver).map(day => day.key),
  )
  await ctx.sql
    .updateTable('case_deadlines')
    .set({ reminded_at: ctx.now })
    .where('case_id', '=', caseId)
    .where('key', '=', eb => eb.fn.any(eb.val(near.map(day => day.key))))
    .execute()
}

/** The consequence of one day; answers when to look again where the case waits for something, else null. */
async function meet(ctx: ActCtx, anchors: Anchors, key: string): Promise<Date | null> {
  if (anchors.status === 'CLOSED') return key === 'FILE' ? meetLateFiling(ctx, anchors.caseId) : null
  switch (key) {
    case 'RESPOND_TO_INVITATION':
      return meetSilence(ctx, anchors)
    case 'AGREE':
      // Where the program names an end of its own, this day ends the offers, not the talk.
      return namesAnEnd(anchors) ? tellOfPassed(ctx, anchors.caseId) : endTalk(ctx, anchors)
    case 'END_OF_ODR':
      return endTalk(ctx, anchors)
    case 'SIGN':
    case 'FILE':
      return tellOfPassed(ctx, anchors.caseId)
    default:
      return null
  }
}

const END: string = 'END_OF_ODR'
const namesAnEnd = ({ program }: Anchors): boolean => program.deadlines.some(({ key }) => key === END)

/** Silence to the invitation. Those who all agreed to take part, on opposing sides, are not sent away for a silent third. */
async function meetSilence(ctx: ActCtx, anchors: Anchors): Promise<null> {
  if (anchors.status !== 'INVITED') return null
  const willing = anchors.parties.filter(party => party.status === 'TAKING_PART')
  if (canGoOn(willing)) return tellOfPassed(ctx, anchors.caseId)
  await expire(ctx, anchors)
  return null
}

const A_DAY_MS = 86_400_000

/** An agreement that waits for signatures is not torn up: its own last day decides. */
async function endTalk(ctx: ActCtx, anchors: Anchors): Promise<Date | null> {
  if (anchors.isAgreeing) {
    const tomorrow = new Date(ctx.now.getTime() + A_DAY_MS)
    return anchors.signBy && anchors.signBy > ctx.now && anchors.signBy < tomorrow ? anchors.signBy : tomorrow
  }
  await expire(ctx, anchors)
  return null
}

async function expire(ctx: ActCtx, anchors: Anchors): Promise<void> {
  ctx.record({ kind: 'DEADLINE_PASSED', scope: 'CASE', scopeId: anchors.caseId, caseId: anchors.caseId })
  await closeCase(ctx, anchors)
  anchors.status = 'CLOSED'
}

/** Settled, and not yet with the court on the last safe day: everybody hears that, for the hearing stands. */
async function meetLateFiling(ctx: ActCtx, caseId: string): Promise<null> {
  return (await filingStanding(ctx, caseId)).waits ? tellOfPassed(ctx, caseId) : null
}

async function tellOfPassed(ctx: ActCtx, caseId: string): Promise<null> {
  ctx.record({ kind: 'DEADLINE_PASSED', scope: 'CASE', scopeId: caseId, caseId })
  await queueNews(ctx, await personsOnCase(ctx, caseId), 'CHATTER')
  return null
}
