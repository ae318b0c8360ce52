import { changeAnchors, personsOnCase, type Anchors } from '../access/clock.ts'
import { redateFilings } from '../agreements/open-filings.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotAllowed } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import { compareDays, dayIn, isIsoDate } from '../programs/dates.ts'
import { isCourtCase } from '../programs/program.ts'
import { keepDeadlines } from './keep-deadlines.ts'

export interface WriteHearing {
  caseId: string
  /** The day in the court's time zone. Null with a notice that takes the hearing off: the day that was known stays. */
  heldOn: string | null
  heldAt: Date | null
  department: string | null
  source: 'COURT_SYSTEM' | 'STAFF' | 'PARTY'
  recordedBySeatId: string | null
  /** When the court took it off, by its own notice. */
  vacatedAt: Date | null
  /** Which notice of the court staff write down: needed when staff say that the hearing is off. */
  notice?: string | null
}

/**
 * Writes what somebody says of the hearing, beside all that was said before: the newest word counts, and carries its
 * source. What the court gave is not a party's to change, and only the court takes a hearing off. The days that are counted
 * from it are counted anew. Throws BadInput for a day that is over, for it would bind nobody and end the warning.
 * Locks: the case. Answers with the id.
 */
export async function writeHearing(ctx: ActCtx, input: WriteHearing): Promise<string> {
  const anchors = await changeAnchors(ctx, input.caseId)
  const { heldOn, department, notice } = check(ctx, anchors, input)
  const id = ctx.newId()
  await ctx.sql
    .insertInto('hearings')
    .values({
      id,
      case_id: input.caseId,
      held_on: heldOn,
      held_at: input.heldAt,
      department,
      source: input.source,
      recorded_by_seat_id: input.recordedBySeatId,
      recorded_at: ctx.now,
      notice,
      vacated_at: input.vacatedAt,
    })
    .execute()
  await keepDeadlines(ctx, input.caseId)
  await redateFilings(ctx, input.caseId, anchors.program, input.vacatedAt === null ? heldOn : null)
  ctx.record({
    kind: 'HEARING_RECORDED',
    scope: 'CASE',
    scopeId: input.caseId,
    caseId: input.caseId,
    subjectId: id,
    ...(input.recordedBySeatId ? { bySeatId: input.recordedBySeatId } : {}),
  })
  await queueNews(ctx, await othersOnCase(ctx, input.caseId), 'AT_ONCE')
  return id
}

function check(ctx: ActCtx, anchors: Anchors, input: WriteHearing) {
  const { program } = anchors
  if (!isCourtCase(program, anchors.caseType))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'This case is at no court, so it has no hearing.')
  const isGivenByCourt = anchors.hearingSource === 'COURT_SYSTEM' || anchors.hearingSource === 'STAFF'
  if (input.source === 'PARTY' && isGivenByCourt)
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The court gives this hearing’s date; it cannot be changed here.')
  const notice = checkOptionalText('hearing.notice', input.notice, 200)
  const isOff = input.vacatedAt !== null
  if (isOff && (input.source === 'PARTY' || (input.source === 'STAFF' && notice === null)))
    throw new BadInput('hearing.notice', 'REQUIRED', 'Only the court takes a hearing off: name its notice and its day.')
  if (input.heldOn !== null && !isIsoDate(input.heldOn))
    throw new BadInput('hearing.on', 'DATE_INVALID', 'Give the day of the hearing, such as 2027-04-20.')
  const isOver = input.heldOn !== null && compareDays(input.heldOn, dayIn(program.timeZone, ctx.now)) < 0
  if (isOver && !isOff)
    throw new BadInput(
      'hearing.on',
      'DATE_PAST',
      'This day is over: give the day of the coming hearing. If the court has ended the case, record that it is closed.',
    )
  return {
    heldOn: isOff ? (input.heldOn ?? anchors.hearingOn) : input.heldOn,
    department: checkOptionalText('hearing.department', input.department, 100),
    notice,
  }
}

async function othersOnCase(ctx: ActCtx, caseId: string): Promise<string[]> {
  const { actor } = ctx
  const persons = await personsOnCase(ctx, caseId)
  return actor.kind === 'PERSON' ? persons.filter(id => id !== actor.personId) : persons
}
