/**
 * The door to evidence. A party always has what it uploaded, for the hearing, even when its seat was taken away; a neutral
 * whose seat was taken away has nothing more. Everybody else reads a file with the message that shares it, staff
 * in an emergency too. Invariant:
 * before that, nobody else can know that it exists.
 */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { isPreviewed } from '../conversations/file-kinds.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { grouped } from '../platform/loading.ts'
import { glassIsBroken } from './broken-glass.ts'
import { messageIsVisibleTo } from './conversation-readers.ts'

export interface EvidenceFacts {
  id: string
  name: string
  mediaType: string
  bytes: number
  /** Browsers can show it in a page. */
  isImage: boolean
  url: string
}

export interface EvidenceRow {
  id: string
  /** The sealed name, in base64. */
  fileName: string
  mediaType: string
  bytes: number
}

/** One EvidenceRow as JSON, in a statement on `evidence e`. */
export const evidenceColumns = sql`json_build_object('id', e.id, 'fileName', encode(e.file_name, 'base64'), 'mediaType', e.media_type, 'bytes', e.bytes)`

export const fileNameOf = (row: EvidenceRow): Buffer => Buffer.from(row.fileName, 'base64')

/** After `keys.ready`. */
export const evidenceFactsOf = (ctx: Ctx, row: EvidenceRow): EvidenceFacts => ({
  id: row.id,
  name: ctx.platform.keys.openText(`evidence.file_name:${row.id}`, fileNameOf(row)),
  mediaType: row.mediaType,
  bytes: row.bytes,
  isImage: isPreviewed(row.mediaType),
  url: `/evidence/${row.id}`,
})

/** In a statement on `evidence e`. */
const evidenceIsVisibleTo = (ctx: Ctx) => sql<boolean>`(
  exists (select 1 from seats mine where mine.id = e.seat_id and mine.person_id = ${personOf(ctx)}
    and (mine.removed_at is null or mine.party_id is not null))
  or exists (select 1 from messages join conversations on conversations.id = messages.conversation_id
    where messages.id = e.message_id and e.shared_at is not null and (${messageIsVisibleTo(personOf(ctx))} or ${glassIsBroken(ctx)})))`

/** Throws NotFound alike for a file that is not there and for one that this person may not have. */
export async function readEvidence(ctx: Ctx, id: string): Promise<EvidenceFacts> {
  const row = isId(id) ? await find(ctx, id) : undefined
  if (!row) throw new NotFound()
  await ctx.platform.keys.ready(ctx.sql, [fileNameOf(row.file)])
  if (ctx.platform.keys.destroyedAt(fileNameOf(row.file))) throw new NotFound()
  return evidenceFactsOf(ctx, row.file)
}

/** The file with its bytes. Throws NotFound. */
export async function readEvidenceFile(ctx: Ctx, id: string): Promise<{ facts: EvidenceFacts; content: Buffer }> {
  const row = isId(id) ? await find(ctx, id) : undefined
  if (!row) throw new NotFound()
  const stored = await ctx.sql
    .selectFrom('stored_files')
    .select('content')
    .where('id', '=', row.fileId)
    .executeTakeFirstOrThrow()
  await ctx.platform.keys.ready(ctx.sql, [fileNameOf(row.file), stored.content])
  if (ctx.platform.keys.destroyedAt(stored.content)) throw new NotFound()
  return {
    facts: evidenceFactsOf(ctx, row.file),
    content: ctx.platform.keys.openFile(`stored_files.content:${row.fileId}`, stored.content),
  }
}

async function find(ctx: Ctx, id: string): Promise<{ file: EvidenceRow; fileId: string } | undefined> {
  const { rows } = await sql<{ file: EvidenceRow; fileId: string }>`
    select ${evidenceColumns} as file, e.file_id as "fileId" from evidence e
    where e.id = ${id} and ${evidenceIsVisibleTo(ctx)}`.execute(ctx.sql)
  return rows[0]
}

/** What was uploaded from this seat under this key; null when nothing was. */
export async function uploadedBefore(
  ctx: Ctx,
  seatId: string,
  key: string,
): Promise<{ facts: EvidenceFacts; content: Buffer } | null> {
  const row = await ctx.sql
    .selectFrom('evidence')
    .select('id')
    .where('seat_id', '=', seatId)
    .where('client_key', '=', key)
    .executeTakeFirst()
  return row ? readEvidenceFile(ctx, row.id) : null
}

/**
 * How many files the party of this seat, or the neutral on it, has uploaded in the case. Invariant: what others upload
 * is not counted, or a refusal would tell that it exists.
 */
export async function countOwnEvidence(ctx: Ctx, seatId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from seats mine
    join seats s on s.id = mine.id or (s.case_id = mine.case_id and s.party_id = mine.party_id)
    join evidence e on e.seat_id = s.id where mine.id = ${seatId}`.execute(ctx.sql)
  return rows[0]?.count ?? 0
}

/** Every file of these cases that this person may have, the oldest first: their own, and what was shared with them. */
export async function evidenceOfCase(ctx: Ctx, caseIds: string[]): Promise<EvidenceFacts[][]> {
  const { rows } = await sql<{ file: EvidenceRow; caseId: string }>`
    select ${evidenceColumns} as file, e.case_id as "caseId" from evidence e
    where e.case_id = any (${caseIds}::uuid[]) and ${evidenceIsVisibleTo(ctx)}
    order by e.uploaded_at, e.id limit 500`.execute(ctx.sql)
  await ctx.platform.keys.ready(
    ctx.sql,
    rows.map(row => fileNameOf(row.file)),
  )
  const kept = rows.filter(row => !ctx.platform.keys.destroyedAt(fileNameOf(row.file)))
  return grouped(kept, caseIds, row => row.caseId).map(files => files.map(row => evidenceFactsOf(ctx, row.file)))
}
