import { caseOfFiling, readAgreement } from '../access/agreements.ts'
import { changeCase } from '../access/cases.ts'
import { changeFiling, type FilingFacts } from '../access/filings.ts'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotAgain, whyNotRefile } from './filing.rules.ts'
import { insertFiling } from './open-filings.ts'
import { tellOfFiling } from './tell-of-filing.ts'

/** What the court did not take is to be filed again, by a party who files themself. The old attempt stays as it was. */
export async function refileAgreement(ctx: ActCtx, { filingId }: { filingId: string }): Promise<string> {
  const { caseId, agreementId } = await caseOfFiling(ctx, filingId)
  const { facts } = await changeCase(ctx, caseId)
  const agreement = await readAgreement(ctx, agreementId)
  const filing = agreement.filings.find(({ id }) => id === filingId)
  if (!filing) throw new NotFound()
  enforce(whyNotRefile(facts, agreement.signatoryIds, filing))
  await again(ctx, filing, facts.me.id)
  return agreementId
}

/** The same, by the program's staff, whoever files in their program. Answers with the id of the new attempt. */
export async function refileWithCourt(ctx: ActCtx, { filingId }: { filingId: string }): Promise<string> {
  const filing = await changeFiling(ctx, filingId)
  enforce(whyNotAgain(filing))
  return again(ctx, filing)
}

async function again(ctx: ActCtx, filing: FilingFacts, bySeatId?: string): Promise<string> {
  const { caseId, agreementId, purpose, attempt, actor, dueOn } = filing
  const id = await insertFiling(ctx, { caseId, agreementId, purpose, attempt: attempt + 1, actor, dueOn })
  await tellOfFiling(ctx, 'FILING_DUE', filing, bySeatId)
  return id
}
