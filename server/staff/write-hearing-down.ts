import { readStaffCase } from '../access/staff.ts'
import { checkHearing } from '../cases/check-case-input.ts'
import type { HearingInput } from '../cases/hearing.type.ts'
import { writeHearing } from '../cases/write-hearing.ts'
import type { ActCtx } from '../context.ts'
import { checkText } from '../platform/check-text.ts'

/**
 * Staff write down what the court's notice says: when the hearing is, or that it is off. Invariant: without the notice
 * they write nothing, for only the court gives a hearing and takes it off.
 */
export async function writeHearingDown(
  ctx: ActCtx,
  input: { caseId: string; hearing?: HearingInput | null; notice: string },
): Promise<string> {
  const { entity, program } = await readStaffCase(ctx, input.caseId)
  const known = input.hearing ? checkHearing(input.hearing, program, ctx.now) : null
  await writeHearing(ctx, {
    caseId: entity.id,
    heldOn: known?.heldOn ?? null,
    heldAt: known?.heldAt ?? null,
    department: known?.department ?? null,
    source: 'STAFF',
    recordedBySeatId: null,
    vacatedAt: known ? null : ctx.now,
    notice: checkText('notice', input.notice, 200),
  })
  return entity.id
}
