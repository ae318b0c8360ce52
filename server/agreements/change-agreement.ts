import { caseOfAgreement, readAgreement, type AgreementFacts } from '../access/agreements.ts'
import { changeCase, type CaseFacts } from '../access/cases.ts'
import type { Case } from '../cases/case.entity.ts'
import type { ActCtx } from '../context.ts'
import { Conflict } from '../errors.ts'
import type { ChangeKind } from '../events/event.ts'

export interface AgreementInHand {
  entity: Case
  facts: CaseFacts
  agreement: AgreementFacts
}

/** The agreement as it stands, with its case. Locks: the case, so that acts on it come one after the other. */
export async function takeAgreement(ctx: ActCtx, id: string): Promise<AgreementInHand> {
  const { entity, facts } = await changeCase(ctx, await caseOfAgreement(ctx, id))
  return { entity, facts, agreement: await readAgreement(ctx, id) }
}

/** Told to everybody whom the agreement binds, and to the neutrals. */
export function tell(ctx: ActCtx, kind: ChangeKind, { id, caseId }: AgreementFacts, bySeatId: string): void {
  ctx.record({ kind, scope: 'AGREEMENT', scopeId: id, caseId, subjectId: id, bySeatId })
}

/** A signature stands for one exact document: any change ends it. It is never deleted. */
export async function voidSignatures(ctx: ActCtx, agreementId: string): Promise<void> {
  await ctx.sql
    .updateTable('signatures')
    .set({ voided_at: ctx.now })
    .where('agreement_id', '=', agreementId)
    .where('voided_at', 'is', null)
    .execute()
  await ctx.sql
    .updateTable('counterparts')
    .set({ status: 'VOID' })
    .where('agreement_id', '=', agreementId)
    .where('status', '<>', 'VOID')
    .execute()
}

export const agreementChanged = ({ id, revision }: AgreementFacts): Conflict =>
  new Conflict('AGREEMENT_CHANGED', 'The agreement has changed. Read it again as it stands now.', {
    agreementId: id,
    revision,
  })
