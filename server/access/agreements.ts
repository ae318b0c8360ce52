/**
 * The door to agreements: those whom one binds (and who represents them), and the neutrals. An observer reads drafts
 * only: once it is signed, an agreement belongs to the parties and their mediators. Invariant: a neutral whose seat has
 * ended sees nothing that came later: no signature, no revision, not how it ended.
 */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'
import { agreementRows, openAgreements, type AgreementFacts, type Sight } from './agreement-rows.ts'

export type { AgreementFacts, SignatureFacts } from './agreement-rows.ts'

export type AgreementFileKind = 'AGREEMENT' | 'CERTIFICATE'

/** One row in a statement on `agreements`: until when this person sees it, by the seats that do. */
const sightOf = (personId: string): Sight => sql`(
  select max(coalesce(s.reads_until, 'infinity')) as until from seats s
  where s.case_id = agreements.case_id and s.person_id = ${personId} and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= agreements.assembled_at)
    and ((s.party_id is null and (s.role in ('MEDIATOR', 'CO_MEDIATOR') or (s.role = 'OBSERVER' and agreements.status <> 'BINDING')))
      or (s.role in ('PARTY', 'REPRESENTATIVE') and exists (
        select 1 from agreement_signatories g where g.agreement_id = agreements.id and g.party_id = s.party_id))))`

/** The sealing job sees what is binding, to the end. */
const endless: Sight = sql`(select 'infinity'::timestamptz as until)`

/** All agreements of a case that this person may see, the newest first. One statement for any number of cases. */
export const agreementsOfCase = (ctx: Ctx, caseId: string): Promise<AgreementFacts[]> =>
  load(ctx, agreementsOfCases, caseId)

async function agreementsOfCases(ctx: Ctx, caseIds: string[]): Promise<AgreementFacts[][]> {
  const rows = await agreementRows(ctx, sightOf(personOf(ctx)))
    .where('agreements.case_id', '=', eb => eb.fn.any(eb.val(caseIds)))
    .execute()
  return grouped(await openAgreements(ctx, rows), caseIds, agreement => agreement.caseId)
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
    .innerJoinLateral(sightOf(personOf(ctx)).as('sight'), join => join.onTrue())
    .select('agreements.case_id')
    .where('agreements.id', '=', id)
    .where('sight.until', 'is not', null)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.case_id
}

/** The agreement and case of a filing that this person may see. Throws NotFound. */
export async function caseOfFiling(ctx: Ctx, filingId: string): Promise<{ caseId: string; agreementId: string }> {
  personOf(ctx)
  if (!isId(filingId)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('filings')
    .select(['agreement_id', 'case_id'])
    .where('id', '=', filingId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const agreement = await readAgreement(ctx, row.agreement_id)
  return { caseId: row.case_id, agreementId: agreement.id }
}

/** What the sealing job works on: binding agreements without their seal. Throws NotFound for everybody but that job. */
export async function agreementsToSeal(ctx: Ctx, limit: number): Promise<AgreementFacts[]> {
  if (ctx.actor.kind !== 'JOB' || ctx.actor.name !== 'sealing') throw new NotFound()
  const rows = await agreementRows(ctx, endless)
    .where('agreements.status', '=', 'BINDING')
    .where('agreements.sealed_at', 'is', null)
    .limit(limit)
    .execute()
  return openAgreements(ctx, rows)
}

/** The stored bytes of a file of this revision, or null. `agreement` came through a door above. */
export async function readAgreementFile(
  ctx: Ctx,
  { id, revision }: AgreementFacts,
  kind: AgreementFileKind,
): Promise<Buffer | null> {
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
  const { rows } = await sql<{ parties: string[] }>`
    select to_json(parties) as parties from bound_together(${caseId})`.execute(ctx.sql)
  return rows.map(row => row.parties)
}
