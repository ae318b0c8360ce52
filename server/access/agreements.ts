/**
 * The door to agreements: those whom one binds (and who represents them), and the neutrals. An observer reads drafts
 * only: once it is signed, an agreement belongs to the parties and their mediators.
 */
import { sql, type RawBuilder } from 'kysely'
import type { AgreementDocument } from '../agreements/agreement-document.ts'
import type { AgreementStatus } from '../agreements/agreement.entity.ts'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'
import type { Language } from '../programs/language.ts'

export interface SignatureFacts {
  partyId: string
  typedName: string
  signedAt: string
  sessionId: string
  method: 'ESIGN' | 'WET_PRINTED'
  consentVersion: string
  consentLanguage: Language
}

export type AgreementFileKind = 'AGREEMENT' | 'CERTIFICATE'

export interface AgreementFacts {
  id: string
  caseId: string
  programVersionId: string
  dataKeyId: string
  /** As it stands at this moment: EXPIRED once the time to sign is over, whether or not the job has noted it. */
  status: AgreementStatus
  revision: number
  hash: string
  /** Hash of the terms and clauses that everybody accepted. */
  termsHash: string
  language: Language
  document: AgreementDocument
  signBy: string | null
  bindingAt: string | null
  sealedAt: string | null
  /** In the order of the document. */
  signatoryIds: string[]
  signatories: { partyId: string; name: string; hasSigned: boolean; typedName: string | null; signedAt: string | null }[]
  /** Those that stand, in the order in which they were made. */
  signatures: SignatureFacts[]
}

/** The viewer has a seat that sees the agreement. To be used in a statement on `agreements`. */
export const agreementIsVisibleTo = (personId: string): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from seats s
  where s.case_id = agreements.case_id and s.person_id = ${personId} and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= agreements.assembled_at)
    and ((s.party_id is null and (s.role in ('MEDIATOR', 'CO_MEDIATOR') or (s.role = 'OBSERVER' and agreements.status <> 'BINDING')))
      or (s.role in ('PARTY', 'REPRESENTATIVE') and exists (
        select 1 from agreement_signatories g where g.agreement_id = agreements.id and g.party_id = s.party_id))))`

/** All agreements of a case that this person may see, the newest first. One statement for any number of cases. */
export const agreementsOfCase = (ctx: Ctx, caseId: string): Promise<AgreementFacts[]> => load(ctx, agreementsOfCases, caseId)

async function agreementsOfCases(ctx: Ctx, caseIds: string[]): Promise<AgreementFacts[][]> {
  const rows = await rowsOf(ctx)
    .where('agreements.case_id', '=', eb => eb.fn.any(eb.val(caseIds)))
    .where(agreementIsVisibleTo(personOf(ctx)))
    .execute()
  return grouped(await opened(ctx, rows), caseIds, agreement => agreement.caseId)
}

/** Throws NotFound alike for an agreement that is not there and for one among others. */
export async function readAgreement(ctx: Ctx, id: string): Promise<AgreementFacts> {
  const caseId = await caseOfAgreement(ctx, id)
  const agreement = (await agreementsOfCase(ctx, caseId)).find(found => found.id === id)
  if (!agreement) throw new NotFound()
  return agreement
}

/** The case of an agreement that this person may see: what a verb locks first. Throws NotFound. */
export async function caseOfAgreement(ctx: Ctx, id: string): Promise<string> {
  if (!isId(id)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('agreements')
    .select('case_id')
    .where('id', '=', id)
    .where(agreementIsVisibleTo(personOf(ctx)))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.case_id
}

/** What the sealing job works on: binding agreements without their seal. Throws NotFound for everybody but that job. */
export async function agreementsToSeal(ctx: Ctx, limit: number): Promise<AgreementFacts[]> {
  if (ctx.actor.kind !== 'JOB' || ctx.actor.name !== 'sealing') throw new NotFound()
  const rows = await rowsOf(ctx).where('status', '=', 'BINDING').where('sealed_at', 'is', null).limit(limit).execute()
  return opened(ctx, rows)
}

/** The stored bytes of a file of this revision, or null. `agreement` came through a door above. */
export async function readAgreementFile(ctx: Ctx, { id, revision }: AgreementFacts, kind: AgreementFileKind): Promise<Buffer | null> {
  const row = await ctx.sql
    .selectFrom('agreement_files')
    .innerJoin('stored_files', 'stored_files.id', 'agreement_files.file_id')
    .where('agreement_files.agreement_id', '=', id)
    .where('agreement_files.revision', '=', revision)
    .where('agreement_files.kind', '=', kind)
    .select(['stored_files.id', 'stored_files.content'])
    .executeTakeFirst()
  if (!row) return null
  await ctx.platform.keys.ready(ctx.sql, [row.content])
  return ctx.platform.keys.openFile(`stored_files.content:${row.id}`, row.content)
}

/**
 * Which parties of a case are bound together, by ids only: whether a case is over is a fact about all its agreements,
 * also about those that the last one to sign may not see.
 */
export async function boundTogether(ctx: Ctx, caseId: string): Promise<string[][]> {
  const rows = await ctx.sql
    .selectFrom('agreements')
    .where('case_id', '=', caseId)
    .where('status', '=', 'BINDING')
    .select(sql<string[]>`(select json_agg(g.party_id) from agreement_signatories g where g.agreement_id = agreements.id)`.as('parties'))
    .execute()
  return rows.map(row => row.parties)
}

const rowsOf = (ctx: Ctx) =>
  ctx.sql
    .selectFrom('agreements')
    .select([
      'id', 'case_id', 'status', 'revision', 'hash', 'language', 'document', 'sign_by', 'binding_at', 'sealed_at',
      sql<{ programVersionId: string; dataKeyId: string }>`(
        select json_build_object('programVersionId', c.program_version_id, 'dataKeyId', c.data_key_id)
        from cases c where c.id = agreements.case_id)`.as('case'),
      sql<string>`(select o.hash from offers o where o.id = agreements.from_offer_id)`.as('termsHash'),
      sql<string[]>`(
        select json_agg(g.party_id order by g.position) from agreement_signatories g where g.agreement_id = agreements.id)`.as('signatoryIds'),
      sql<SignatureFacts[] | null>`(
        select json_agg(json_build_object('partyId', x.party_id, 'typedName', x.typed_name, 'signedAt', x.signed_at, 'sessionId', x.session_id,
          'method', x.method, 'consentVersion', x.consent_version, 'consentLanguage', x.consent_language) order by x.signed_at, x.id)
        from signatures x where x.agreement_id = agreements.id and x.voided_at is null)`.as('signatures'),
    ])
    .orderBy('assembled_at', 'desc')
    .orderBy('id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

async function opened(ctx: Ctx, rows: Row[]): Promise<AgreementFacts[]> {
  await ctx.platform.keys.ready(ctx.sql, rows.map(row => row.document))
  return rows.map(row => factsOf(ctx, row))
}

function factsOf(ctx: Ctx, row: Row): AgreementFacts {
  const isOver = row.status === 'SIGNING' && row.sign_by !== null && new Date(row.sign_by) <= ctx.now
  const text = ctx.platform.keys.openText(`agreements.document:${row.id}:${row.revision}`, row.document)
  const document = JSON.parse(text) as AgreementDocument
  const signatures = row.signatures ?? []
  return {
    id: row.id,
    caseId: row.case_id,
    ...row.case,
    status: isOver ? 'EXPIRED' : row.status,
    revision: row.revision,
    hash: row.hash,
    termsHash: row.termsHash,
    language: row.language as Language,
    document,
    signBy: row.sign_by,
    bindingAt: row.binding_at,
    sealedAt: row.sealed_at,
    signatoryIds: row.signatoryIds,
    signatories: document.signatories.map(({ partyId, name }) => {
      const signature = signatures.find(made => made.partyId === partyId)
      return { partyId, name, hasSigned: signature !== undefined, typedName: signature?.typedName ?? null, signedAt: signature?.signedAt ?? null }
    }),
    signatures,
  }
}
