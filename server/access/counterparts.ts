/** The door to pages signed by hand: for the parties whom the agreement binds. No neutral sees them, and no court. */
import { sql } from 'kysely'
import type { CounterpartStatus } from '../agreements/counterpart.entity.ts'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { IsoDate } from '../offers/term.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'

export interface CounterpartFacts {
  id: string
  agreementId: string
  revision: number
  partyId: string
  byPartyId: string
  mediaType: string
  sha256: string
  signedOn: IsoDate
  status: CounterpartStatus
  uploadedAt: string
  checkedAt: string | null
  checkedByPartyId: string | null
  refusal: string | null
}

/** In the order in which they were added; those that are void left out. One statement for any number of agreements. */
export const counterpartsOf = (ctx: Ctx, agreementId: string): Promise<CounterpartFacts[]> =>
  load(ctx, counterpartsOfAgreements, agreementId)

async function counterpartsOfAgreements(ctx: Ctx, agreementIds: string[]): Promise<CounterpartFacts[][]> {
  const { rows } = await sql<CounterpartFacts>`
    select ${columns} from counterparts c
    where c.agreement_id = any (${agreementIds}) and c.status <> 'VOID' and ${isSeenBy(personOf(ctx))}
    order by c.uploaded_at, c.id`.execute(ctx.sql)
  const { keys } = ctx.platform
  await keys.ready(
    ctx.sql,
    rows.flatMap(({ refusal }) => (refusal === null ? [] : [Buffer.from(refusal, 'base64')])),
  )
  const opened = rows.map(row => ({
    ...row,
    refusal:
      row.refusal === null ? null : keys.openText(`counterparts.refusal:${row.id}`, Buffer.from(row.refusal, 'base64')),
  }))
  return grouped(opened, agreementIds, ({ agreementId }) => agreementId)
}

const columns = sql`c.id, c.agreement_id as "agreementId", c.revision, c.party_id as "partyId", c.by_party_id as "byPartyId",
  c.media_type as "mediaType", c.sha256, c.signed_on::text as "signedOn", c.status, c.uploaded_at as "uploadedAt",
  c.checked_at as "checkedAt", c.checked_by_party_id as "checkedByPartyId", encode(c.refusal, 'base64') as refusal`

/** In a statement on `counterparts c`. */
const isSeenBy = (personId: string) => sql<boolean>`exists (
  select 1 from seats s join agreement_signatories g on g.agreement_id = c.agreement_id and g.party_id = s.party_id
  where s.case_id = c.case_id and s.person_id = ${personId} and s.removed_at is null and s.role in ('PARTY', 'REPRESENTATIVE'))`

/** The agreement of a page that this person may see. Throws NotFound. */
export async function agreementOfCounterpart(ctx: Ctx, id: string): Promise<string> {
  const personId = personOf(ctx)
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<{ agreementId: string }>`
    select c.agreement_id as "agreementId" from counterparts c where c.id = ${id} and ${isSeenBy(personId)}`.execute(
    ctx.sql,
  )
  if (!rows[0]) throw new NotFound()
  return rows[0].agreementId
}

/** The scan. Throws NotFound. */
export async function readCounterpartFile(ctx: Ctx, id: string): Promise<{ mediaType: string; content: Buffer }> {
  const personId = personOf(ctx)
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<{ mediaType: string; fileId: string; content: string }>`
    select c.media_type as "mediaType", c.file_id as "fileId", encode(f.content, 'base64') as content
    from counterparts c join stored_files f on f.id = c.file_id where c.id = ${id} and ${isSeenBy(personId)}`.execute(
    ctx.sql,
  )
  const [row] = rows
  if (!row) throw new NotFound()
  const envelope = Buffer.from(row.content, 'base64')
  await ctx.platform.keys.ready(ctx.sql, [envelope])
  return {
    mediaType: row.mediaType,
    content: ctx.platform.keys.openFile(`stored_files.content:${row.fileId}`, envelope),
  }
}
