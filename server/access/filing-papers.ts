/** The door to the sealed papers of a filing, for those who bring them to the court and for the court itself. */
import { sql } from 'kysely'
import type { AgreementDocument } from '../agreements/agreement-document.ts'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { IsoDate } from '../offers/term.ts'
import { isId } from '../platform/clock.ts'
import type { CaseTypeKey } from '../programs/program.ts'
import { everybodyConsents, filingIsTended, standingHearing, type FilingFacts } from './filings.ts'

/** What a court or the program's staff may fetch of a filed agreement. */
export interface FilingPapers {
  filingId: string
  agreementId: string
  caseId: string
  caseNumber: string | null
  caseType: CaseTypeKey
  programVersionId: string
  outcome: string | null
  hearingOn: IsoDate | null
  hearingIsOff: boolean
  partyCount: number
  bindingAt: string | null
  /** Of an agreement signed by hand. */
  boundOn: string | null
  performedAt: string | null
  filing: Pick<FilingFacts, 'status' | 'purpose' | 'attempt' | 'actor' | 'dueOn' | 'isLate' | 'everybodyConsents'>
  /** Hash of the canonical JSON that everybody signed. */
  documentHash: string
  document: AgreementDocument
  /** SHA-256 of `pdf`. */
  pdfSha256: string
  /** The sealed agreement, as it was drawn once and for all. */
  pdf: Buffer
}

type PapersRow = Omit<FilingPapers, 'document' | 'pdf'> & {
  sealed: string
  revision: number
  fileId: string
  content: string
}

/** The sealed papers of a filing. Throws NotFound alike for none, for another's, and for what is not sealed yet. */
export async function readFilingPapers(ctx: Ctx, filingId: string): Promise<FilingPapers> {
  if (ctx.actor.kind === 'PERSON' || ctx.actor.kind === 'BROWSER') personOf(ctx)
  if (!isId(filingId)) throw new NotFound()
  const { rows } = await sql<PapersRow>`
    select filings.id as "filingId", a.id as "agreementId", cases.id as "caseId", cases.case_number as "caseNumber",
      cases.case_type as "caseType", cases.program_version_id as "programVersionId", cases.outcome, a.binding_at as "bindingAt", a.bound_on::text as "boundOn",
      a.performed_at as "performedAt", (select count(*)::int from parties p where p.case_id = cases.id) as "partyCount",
      ${standingHearing},
      json_build_object('status', filings.status, 'purpose', filings.purpose, 'attempt', filings.attempt, 'actor', filings.actor,
        'dueOn', filings.due_on, 'isLate', filings.is_late, 'everybodyConsents', ${everybodyConsents}) as filing,
      a.hash as "documentHash", a.revision, encode(a.document, 'base64') as sealed,
      f.sha256 as "pdfSha256", f.file_id as "fileId", encode(s.content, 'base64') as content
    from filings join cases on cases.id = filings.case_id
    join agreements a on a.id = filings.agreement_id and a.sealed_at is not null
    join agreement_files f on f.agreement_id = a.id and f.revision = a.revision and f.kind = 'AGREEMENT'
    join stored_files s on s.id = f.file_id
    where filings.id = ${filingId} and ${filingIsTended}`.execute(ctx.sql)
  const [row] = rows
  if (!row) throw new NotFound()
  const { sealed, revision, fileId, content, ...facts } = row
  const envelopes = { document: Buffer.from(sealed, 'base64'), pdf: Buffer.from(content, 'base64') }
  const { keys } = ctx.platform
  await keys.ready(ctx.sql, Object.values(envelopes))
  return {
    ...facts,
    document: JSON.parse(
      keys.openText(`agreements.document:${facts.agreementId}:${revision}`, envelopes.document),
    ) as AgreementDocument,
    pdf: keys.openFile(`stored_files.content:${fileId}`, envelopes.pdf),
  }
}
