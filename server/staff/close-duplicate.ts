import { readStaffCase } from '../access/staff.ts'
import { likelyDuplicates } from '../access/staff-duplicates.ts'
import { closeCase } from '../cases/close-case.ts'
import { personOf, type ActCtx } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'

/**
 * Closes a case that was entered twice; the other one goes on. Its people keep reading what is in it, and are told that
 * it is closed, without a word of the other. Invariant: nothing signed is closed so, and not what the court itself sent
 * where the other one was only typed. Throws CASE_CLOSED, DUPLICATE_IS_SIGNED, DUPLICATE_IS_REFERRED. Locks: the case.
 */
export async function closeDuplicate(ctx: ActCtx, input: { caseId: string; ofCaseId: string }): Promise<string> {
  const { entity } = await readStaffCase(ctx, input.caseId)
  if (entity.status === 'CLOSED') throw new RuleBroken('CASE_CLOSED', 'This case is closed already.')
  const other = (await likelyDuplicates(ctx, entity.id)).find(one => one.id === input.ofCaseId)
  if (!other) throw new BadInput('ofCaseId', 'UNKNOWN', 'Choose one of the cases that look like this one.')
  if (other.mustStay === 'THIS')
    throw new RuleBroken('DUPLICATE_IS_REFERRED', 'The court sent this one: close the other.')
  await ctx.sql
    .insertInto('case_duplicates')
    .values({ case_id: entity.id, of_case_id: other.id, closed_at: ctx.now, closed_by_person_id: personOf(ctx) })
    .execute()
  if ((await closeCase(ctx, { caseId: entity.id })) === 'PARTIAL')
    throw new RuleBroken('DUPLICATE_IS_SIGNED', 'Something is signed in this case: it is no duplicate to be closed.')
  ctx.record({
    kind: 'DUPLICATE_CLOSED',
    scope: 'STAFF',
    scopeId: entity.id,
    caseId: entity.id,
    subjectId: other.id,
  })
  return entity.id
}
