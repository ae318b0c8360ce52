import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'
import { requireStaff } from '../access/staff.ts'
import type { IsoDate } from '../offers/term.ts'
import { compareDays, dayIn } from './dates.ts'
import { currentProgram } from './revise-content.ts'

const REASON_MAX = 200

/** The court of a program is closed on a day: deadlines that are counted in court days move at once. Answers with its id. */
export async function recordClosure(
  ctx: ActCtx,
  { programKey, closedOn, reason }: { programKey: string; closedOn: IsoDate; reason: string },
): Promise<string> {
  await requireStaff(ctx, programKey)
  const { court, timeZone } = await currentProgram(ctx, programKey)
  if (!court) throw new RuleBroken('NO_COURT', 'This program has no court that could be closed.')
  if (compareDays(closedOn, dayIn(timeZone, ctx.now)) < 0)
    throw new BadInput('closedOn', 'DATE_PAST', 'Give a day that is still to come.')
  const words = reason.trim()
  if (words === '') throw new BadInput('reason', 'REQUIRED', 'Say why the court is closed.')
  if (words.length > REASON_MAX) throw new BadInput('reason', 'TOO_LONG', 'Say it shorter.', { max: REASON_MAX })
  const added = await ctx.sql
    .insertInto('court_closures')
    .values({
      id: ctx.newId(),
      program_key: programKey,
      closed_on: closedOn as never,
      reason: words,
      recorded_by: personOf(ctx),
      recorded_at: ctx.now,
      withdrawn_by: null,
      withdrawn_at: null,
    })
    .onConflict(conflict =>
      conflict.columns(['program_key', 'closed_on']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!added) throw new RuleBroken('CLOSURE_THERE_ALREADY', 'This day is entered as closed already.')
  ctx.afterCommit(() => ctx.platform.programs.forget())
  return added.id
}
