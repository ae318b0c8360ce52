import type { CaseFacts } from '../access/cases.ts'
import { responseDueOf } from '../cases/clock.rules.ts'
import type { ActCtx } from '../context.ts'
import { isCourtCase } from '../programs/program.ts'
import { canonicalJson } from '../platform/canonical-json.ts'
import { dayIn } from '../programs/dates.ts'
import { documentHash, type AgreementDocument } from './agreement-document.ts'
import { assembleDocument, type AssemblyInput } from './assemble-document.ts'

type FromParties = Pick<AssemblyInput, 'agreementId' | 'language' | 'parties' | 'terms'>

/** The document as the case stands now: its program, number and hearing, prepared today. Throws AssemblyError. */
export function writeDocument(facts: CaseFacts, now: Date, given: FromParties): AgreementDocument {
  const { program, caseType, hearing } = facts
  const due = responseDueOf(facts, now)
  return assembleDocument({
    ...given,
    caseId: facts.id,
    caseNumber: facts.caseNumber,
    program,
    caseTypeKey: caseType,
    preparedOn: dayIn(program.timeZone, now),
    hearing: isCourtCase(program, caseType)
      ? {
          on: hearing?.on ?? null,
          vacatedByCourt: Boolean(hearing?.vacatedAt),
          ...(hearing ? { source: hearing.source } : {}),
        }
      : null,
    isAnswerDue: Boolean(due?.parties.some(party => given.parties.some(({ id }) => id === party.id))),
  })
}

/** What is stored of a document: its canonical JSON, sealed, and the hash that is signed. */
export async function sealDocument(
  ctx: ActCtx,
  { dataKeyId }: CaseFacts,
  document: AgreementDocument,
  revision: number,
): Promise<{ document: Buffer; hash: string }> {
  const { keys } = ctx.platform
  await keys.readyKey(ctx.sql, dataKeyId)
  const place = `agreements.document:${document.agreementId}:${revision}` as const
  return { document: keys.seal(dataKeyId, place, canonicalJson(document)), hash: documentHash(document) }
}
