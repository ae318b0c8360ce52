import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { mayRecordHearing } from './case.rules.ts'
import type { HearingInput } from './hearing.type.ts'
import { checkHearing } from './check-case-input.ts'
import { writeHearing } from './write-hearing.ts'

/** A party says when the hearing is: always "not confirmed". What the court itself said is not overwritten by a party. */
export async function recordHearing(ctx: ActCtx, input: { caseId: string; hearing: HearingInput }): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  if (!mayRecordHearing(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The court gives this hearing’s date; it cannot be changed here.')
  const hearing = checkHearing(input.hearing, facts.program, ctx.now)
  await writeHearing(ctx, {
    caseId: facts.id,
    ...hearing,
    source: 'PARTY',
    recordedBySeatId: facts.me.id,
    vacatedAt: null,
  })
  return facts.id
}
