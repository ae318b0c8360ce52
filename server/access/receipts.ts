/**
 * The door to what people recorded about the performance of an agreement: for the parties whom it binds, while they sit
 * there. No neutral, no staff and no court reads who paid what, and when.
 */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { LedgerReceipt } from '../agreements/ledger-receipts.ts'
import { personOf } from '../context.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'

interface Row extends LedgerReceipt {
  agreementId: string
}

/** In the order in which they were recorded; null to whoever is none of those whom the agreement binds. */
export const receiptsOf = (ctx: Ctx, agreementId: string): Promise<LedgerReceipt[] | null> =>
  load(ctx, receiptsOfAgreements, agreementId)

async function receiptsOfAgreements(ctx: Ctx, agreementIds: string[]): Promise<(LedgerReceipt[] | null)[]> {
  const personId = personOf(ctx)
  const { rows } = await sql<{ agreementId: string; receipts: Row[] | null }>`
    select agreements.id as "agreementId", (
      select json_agg(json_build_object('agreementId', r.agreement_id, 'id', r.id, 'kind', r.kind, 'termNumber', r.term_number,
        'amountCents', r.amount_cents, 'doneOn', r.done_on, 'method', r.method, 'aboutId', r.about_id, 'partyId', r.party_id,
        'words', encode(r.words, 'base64'), 'recordedAt', r.recorded_at) order by r.recorded_at, r.id)
      from receipts r where r.agreement_id = agreements.id) as receipts
    from agreements where agreements.id = any (${agreementIds}) and agreements.status = 'BINDING' and exists (
      select 1 from seats s join agreement_signatories g on g.agreement_id = agreements.id and g.party_id = s.party_id
      where s.case_id = agreements.case_id and s.person_id = ${personId} and s.removed_at is null
        and s.ended_at is null and s.role in ('PARTY', 'REPRESENTATIVE'))`.execute(ctx.sql)
  const { keys } = ctx.platform
  const sealed = rows.flatMap(row => (row.receipts ?? []).flatMap(({ words }) => (words ? [bytes(words)] : [])))
  await keys.ready(ctx.sql, sealed)
  const opened = rows.flatMap(row => row.receipts ?? []).map(row => ({ ...row, words: wordsOf(ctx, row) }))
  const lists = grouped(opened, agreementIds, ({ agreementId }) => agreementId)
  return agreementIds.map((id, index) => (rows.some(row => row.agreementId === id) ? (lists[index] ?? []) : null))
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
const wordsOf = (ctx: Ctx, { id, words }: Row): string | null =>
  words === null ? null : ctx.platform.keys.openText(`receipts.words:${id}`, bytes(words))

/** The agreement of a claim or receipt that this person may see. Throws NotFound. */
export async function agreementOfReceipt(ctx: Ctx, id: string): Promise<string> {
  personOf(ctx)
  if (!isId(id)) throw new NotFound()
  const row = await ctx.sql.selectFrom('receipts').select('agreement_id').where('id', '=', id).executeTakeFirst()
  const mine = row && (await receiptsOf(ctx, row.agreement_id))
  if (!row || !mine?.some(receipt => receipt.id === id)) throw new NotFound()
  return row.agreement_id
}
