/** How the rows of agreements are read and opened. Who may see which of them is said in agreements.ts alone. */
import { sql, type RawBuilder } from 'kysely'
import type { AgreementDocument } from '../agreements/agreement-document.ts'
import type { AgreementStatus } from '../agreements/agreement.entity.ts'
import type { Ctx } from '../context.ts'
import { dayIn } from '../programs/dates.ts'
import type { Language } from '../programs/language.ts'
import { filingsInSight } from './agreement-filings.ts'
import type { FilingFacts } from './filings.ts'

export interface SignatureFacts {
  partyId: string
  typedName: string
  signedAt: string
  sessionId: string
  method: 'ESIGN' | 'WET_PRINTED'
  /** Null for a signature by hand. */
  consentVersion: string | null
  consentLanguage: Language | null
  /** Made by who represents the party, for it. */
  isByRepresentative: boolean
  /** Of a signature by hand: the day in ink, the scan, and who looked at it. */
  ink: InkFacts | null
}

export interface InkFacts {
  signedOn: string
  scanSha256: string
  addedByPartyId: string
  checkedByPartyId: string
  checkedAt: string
}

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
  /** The day as of which it binds: of the last signature by hand, else of the last one on screen. */
  boundOn: string | null
  sealedAt: string | null
  performedAt: string | null
  /** In the order of the document. */
  signatoryIds: string[]
  signatories: {
    partyId: string
    name: string
    hasSigned: boolean
    typedName: string | null
    signedAt: string | null
  }[]
  /** Those that stand, in the order in which they were made. */
  signatures: SignatureFacts[]
  /** Every attempt, by purpose; none of a community agreement, or before it binds. */
  filings: FilingFacts[]
}

/** Until when a reader sees an agreement: infinite for whoever still sits there, null for whom it does not exist. */
export type Sight = RawBuilder<{ until: string | null }>

/**
 * A statement on `agreements` with all that belongs to each, the newest first. Whose sight has ended reads each as it was
 * then: the revision, the signatures and the status of that moment.
 */
export const agreementRows = (ctx: Ctx, sight: Sight) =>
  ctx.sql
    .selectFrom('agreements')
    .innerJoinLateral(sight.as('sight'), join => join.onTrue())
    .leftJoinLateral(asItWas.as('earlier'), join => join.onTrue())
    .where('sight.until', 'is not', null)
    .select(['agreements.id', 'agreements.case_id'])
    .select([
      status,
      sql<number>`coalesce(earlier.revision, agreements.revision)`.as('revision'),
      sql<string>`coalesce(earlier.hash, agreements.hash)`.as('hash'),
      sql<string>`coalesce(earlier.language, agreements.language)`.as('language'),
      sql<Uint8Array>`coalesce(earlier.document, agreements.document)`.as('document'),
      sql<string | null>`case when sight.until = 'infinity' then agreements.sign_by end`.as('sign_by'),
      sql<string | null>`case when agreements.binding_at <= sight.until then agreements.binding_at end`.as(
        'binding_at',
      ),
      sql<string | null>`case when agreements.binding_at <= sight.until then agreements.bound_on::text end`.as(
        'bound_on',
      ),
      sql<string | null>`case when agreements.binding_at <= sight.until then agreements.sealed_at end`.as('sealed_at'),
      sql<string | null>`case when agreements.performed_at <= sight.until then agreements.performed_at end`.as(
        'performed_at',
      ),
      sql<{ programVersionId: string; dataKeyId: string }>`(
        select json_build_object('programVersionId', c.program_version_id, 'dataKeyId', c.data_key_id)
        from cases c where c.id = agreements.case_id)`.as('case'),
      sql<string>`(select o.hash from offers o where o.id = agreements.from_offer_id)`.as('termsHash'),
      sql<string[]>`(
        select json_agg(g.party_id order by g.position) from agreement_signatories g where g.agreement_id = agreements.id)`.as(
        'signatoryIds',
      ),
      sql<SignatureFacts[] | null>`(
        select json_agg(json_build_object('partyId', x.party_id, 'typedName', x.typed_name, 'signedAt', x.signed_at, 'sessionId', x.session_id,
          'method', x.method, 'consentVersion', x.consent_version, 'consentLanguage', x.consent_language, 'isByRepresentative', coalesce(x.signed_as = 'REPRESENTATIVE', false), 'ink', (
            select json_build_object('signedOn', c.signed_on, 'scanSha256', c.sha256, 'addedByPartyId', c.by_party_id,
              'checkedByPartyId', c.checked_by_party_id, 'checkedAt', c.checked_at) from counterparts c where c.id = x.counterpart_id)) order by x.signed_at, x.id)
        from signatures x where ${stands})`.as('signatures'),
      filingsInSight.as('filings'),
    ])
    .orderBy('agreements.assembled_at', 'desc')
    .orderBy('agreements.id', 'desc')

/** The revision that was read at that moment, where another has taken its place since. */
const asItWas = sql<{ revision: number; hash: string; language: string; document: Uint8Array }>`(
  select v.revision, v.hash, v.language, v.document from agreement_revisions v
  where sight.until <> 'infinity' and v.agreement_id = agreements.id and v.replaced_at > sight.until order by v.revision limit 1)`

/** Of `signatures x`: made on that revision, and not void. */
const stands = sql`x.agreement_id = agreements.id and x.signed_at <= sight.until and (x.voided_at is null or x.voided_at > sight.until)`

const status = sql<AgreementStatus>`case
  when sight.until = 'infinity' or agreements.binding_at <= sight.until or agreements.abandoned_at <= sight.until
    or (agreements.status = 'EXPIRED' and agreements.sign_by <= sight.until) then agreements.status
  when exists (select 1 from signatures x where ${stands}) then 'SIGNING' else 'REVIEW' end`.as('status')

type Row = Awaited<ReturnType<ReturnType<typeof agreementRows>['execute']>>[number]

export async function openAgreements(ctx: Ctx, rows: Row[]): Promise<AgreementFacts[]> {
  await ctx.platform.keys.ready(
    ctx.sql,
    rows.map(row => row.document),
  )
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
    boundOn: row.bound_on ?? (row.binding_at && dayIn(document.timeZone, new Date(row.binding_at))),
    sealedAt: row.sealed_at,
    performedAt: row.performed_at,
    signatoryIds: row.signatoryIds,
    signatories: document.signatories.map(({ partyId, name }) => {
      const signature = signatures.find(made => made.partyId === partyId)
      return {
        partyId,
        name,
        hasSigned: signature !== undefined,
        typedName: signature?.typedName ?? null,
        signedAt: signature?.signedAt ?? null,
      }
    }),
    signatures,
    filings: (row.filings ?? []).map(filing => ({ ...filing, reason: reasonOf(ctx, filing) })),
  }
}

/** Sealed with the key of the case, as the document is: it is at hand. */
const reasonOf = (ctx: Ctx, { id, reason }: FilingFacts): string | null =>
  reason === null ? null : ctx.platform.keys.openText(`filings.reason:${id}`, Buffer.from(reason, 'base64'))
