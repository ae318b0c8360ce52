import { checkHearing } from '../cases/check-case-input.ts'
import { writeHearing } from '../cases/write-hearing.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import { courtOf } from './court-of.ts'
import { namedCases } from './my-named-cases.ts'
import { programOfCase } from './program-of-case.ts'
import { tellCourt } from './tell-court.ts'

export interface CourtHearing {
  hearing?: { on: string; time?: string | null; department?: string | null } | null
  isVacated: boolean
}

/**
 * The court sets the hearing or takes it off, for every case under its number. Throws BadInput for a day that is over,
 * NotFound. Answers with the case.
 */
export async function recordCourtHearing(
  ctx: ActCtx,
  { hearing, isVacated }: CourtHearing,
): Promise<{ caseId: string }> {
  if (!hearing && !isVacated)
    throw new BadInput('hearing', 'REQUIRED', 'Give the day of the hearing, or say that it is off.')
  const cases = await namedCases(ctx)
  for (const caseId of cases) {
    const program = await programOfCase(ctx, caseId)
    if (!program.court) throw new NotFound()
    const checked = hearing ? checkHearing(hearing, program, ctx.now) : null
    await writeHearing(ctx, {
      caseId,
      heldOn: checked?.heldOn ?? null,
      heldAt: checked?.heldAt ?? null,
      department: checked?.department ?? null,
      source: 'COURT_SYSTEM',
      recordedBySeatId: null,
      vacatedAt: isVacated ? ctx.now : null,
    })
    await ctx.flush()
    await tellCourt(ctx, { courtKey: courtOf(ctx).courtKey, kind: 'HEARING_RECORDED', caseId, at: ctx.now })
  }
  return { caseId: cases[0] }
}
