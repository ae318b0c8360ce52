import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { mayRecordHearing } from './case.rules.ts'
import type { HearingInput } from './case.type.ts'
import { checkHearing, type CheckedHearing } from './check-case-input.ts'

/** A party says when the hearing is: always "not confirmed". What the court itself said is not overwritten by a party. */
export async function recordHearing(ctx: ActCtx, input: { caseId: string; hearing: HearingInput }): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  if (!mayRecordHearing(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The court gives this hearing’s date; it cannot be changed here.')
  await addHearing(ctx, facts.id, facts.me.id, checkHearing(input.hearing, facts.program, ctx.now), 'PARTY')
  return facts.id
}

export async function addHearing(
  ctx: ActCtx,
  caseId: string,
  seatId: string,
  hearing: CheckedHearing,
  source: 'PARTY' | 'STAFF',
): Promise<void> {
  const id = ctx.newId()
  await ctx.sql
    .insertInto('hearings')
    .values({
      id,
      case_id: caseId,
      held_on: hearing.heldOn,
      held_at: hearing.heldAt,
      department: hearing.department,
      source,
      recorded_by_seat_id: seatId,
      recorded_at: ctx.now,
      vacated_at: null,
    })
    .execute()
  ctx.record({ kind: 'HEARING_RECORDED', scope: 'CASE', scopeId: caseId, caseId, subjectId: id, bySeatId: seatId })
}
