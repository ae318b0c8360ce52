import { readStaffCase } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'
import { isCourtCase } from '../programs/program.ts'

/** A wrong number is put right. Everybody on the case hears of it; papers that were made before keep what they say. */
export async function correctCaseNumber(ctx: ActCtx, input: { caseId: string; caseNumber: string }): Promise<string> {
  const { entity, program } = await readStaffCase(ctx, input.caseId)
  if (!isCourtCase(program, entity.caseType))
    throw new RuleBroken('NOT_YOURS_TO_DO', 'This case is at no court, so it has no number.')
  entity.caseNumber = checkText('caseNumber', input.caseNumber, 60)
  ctx.record({ kind: 'CASE_NUMBER_CORRECTED', scope: 'CASE', scopeId: entity.id, caseId: entity.id })
  return entity.id
}
