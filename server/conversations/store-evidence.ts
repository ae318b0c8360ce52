import { countOwnEvidence, uploadedBefore } from '../access/evidence.ts'
import { readWriting } from '../access/writing.ts'
import type { ActCtx, Ctx } from '../context.ts'
import { BadInput, Conflict } from '../errors.ts'
import { requireWriting } from './conversation.rules.ts'

/** More than this is never held in memory, whatever a program allows. */
const MOST_BYTES = 10 * 1024 * 1024

export interface NewEvidence {
  conversationId: string
  key: string
  name: string
  mediaType: string
  content: Buffer
}

/** How many bytes a file may have here, for somebody who may write here now: asked before its bytes are taken. */
export async function evidenceLimit(ctx: Ctx, conversationId: string): Promise<number> {
  const facts = await readWriting(ctx, conversationId)
  requireWriting(facts)
  const program = await ctx.platform.programs.version(ctx.sql, facts.programVersionId)
  return Math.min(program.evidence.maxBytes, MOST_BYTES)
}

/**
 * Stores a checked file, sealed with the key of its conversation. It is its owner's alone until a message shares it.
 * The same key with the same file is the same evidence. Locks: the author's seat. Answers with the id.
 */
export async function storeEvidence(ctx: ActCtx, file: NewEvidence): Promise<string> {
  if (!/^[\w-]{8,64}$/.test(file.key)) {
    throw new BadInput(
      'key',
      'KEY_INVALID',
      'Give every file a key of its own, 8 to 64 letters, digits or hyphens (a UUID).',
    )
  }
  const facts = await readWriting(ctx, file.conversationId)
  await ctx.sql.selectFrom('seats').select('id').where('id', '=', facts.seat.id).forNoKeyUpdate().execute()
  const before = await uploadedBefore(ctx, facts.seat.id, file.key)
  if (before) {
    if (before.facts.name === file.name && before.content.equals(file.content)) return before.facts.id
    throw new Conflict('KEY_REUSED', 'This key was used before for another file. Make a new key for a new file.')
  }
  requireWriting(facts)
  const { maxFiles } = (await ctx.platform.programs.version(ctx.sql, facts.programVersionId)).evidence
  if ((await countOwnEvidence(ctx, facts.seat.id)) >= maxFiles) {
    throw new BadInput('file', 'TOO_MANY_FILES', `You have shared ${maxFiles} files in this case: that is the most.`, {
      max: maxFiles,
    })
  }
  return insert(ctx, file, facts)
}

async function insert(
  ctx: ActCtx,
  file: NewEvidence,
  facts: { id: string; caseId: string; dataKeyId: string; seat: { id: string } },
): Promise<string> {
  const { keys } = ctx.platform
  const id = ctx.newId()
  const fileId = ctx.newId()
  await keys.readyKey(ctx.sql, facts.dataKeyId)
  await ctx.sql
    .insertInto('stored_files')
    .values({
      id: fileId,
      content: keys.seal(facts.dataKeyId, `stored_files.content:${fileId}`, file.content),
      stored_at: ctx.now,
    })
    .execute()
  await ctx.sql
    .insertInto('evidence')
    .values({
      id,
      case_id: facts.caseId,
      conversation_id: facts.id,
      seat_id: facts.seat.id,
      message_id: null,
      file_name: keys.seal(facts.dataKeyId, `evidence.file_name:${id}`, file.name),
      media_type: file.mediaType,
      bytes: file.content.length,
      file_id: fileId,
      client_key: file.key,
      uploaded_at: ctx.now,
      shared_at: null,
    })
    .execute()
  return id
}
