import { readStaffCase } from '../access/staff.ts'
import { closeCase } from '../cases/close-case.ts'
import type { ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { isCourtCase } from '../programs/program.ts'

/** The court has ended the case, and staff write that down. What is signed stays; open offers and the mediation end. */
export async function closeForCourt(ctx: ActCtx, { caseId }: { caseId: string }): Promise<string> {
  const { entity, program } = await readStaffCase(ctx, caseId)
  if (!isCourtCase(program, entity.caseType))
    throw new RuleBroken('NOT_YOURS_TO_DO', 'This case is at no court: its parties end it.')
  if ((await closeCase(ctx, { caseId: entity.id })) === null)
    throw new RuleBroken('CASE_CLOSED', 'This case is closed already.')
  return entity.id
}
