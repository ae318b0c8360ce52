/**
 * The files of an agreement: each is drawn once per revision and stored, and what is stored is given for ever. Whoever
 * comes second, in this process or another, gets the file of the first. Drawing happens outside every transaction.
 */
import { createHash } from 'node:crypto'
import { readAgreementFile, type AgreementFacts, type AgreementFileKind } from '../access/agreements.ts'
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { look, type Who } from '../look.ts'

const drawing = new Map<string, Promise<Buffer>>()

/** The bytes of one file. `agreement` came through the door for `who`, under whom the file is read and stored. */
export async function renderOnce(
  platform: Platform,
  who: Who,
  agreement: AgreementFacts,
  kind: AgreementFileKind,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const read = (): Promise<Buffer | null> => look(platform, who, ctx => readAgreementFile(ctx, agreement, kind))
  const stored = await read()
  if (stored) return stored
  const bytes = await drawTogether(`${agreement.id}:${agreement.revision}:${kind}`, draw)
  await act(platform, who, ctx => store(ctx, agreement, kind, bytes))
  return (await read()) ?? bytes
}

/** Many who ask at the same moment wait for one drawing. */
function drawTogether(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const running = drawing.get(name)
  if (running) return running
  const started = draw().finally(() => drawing.delete(name))
  drawing.set(name, started)
  return started
}

async function store(ctx: ActCtx, agreement: AgreementFacts, kind: AgreementFileKind, bytes: Buffer): Promise<void> {
  const fileId = ctx.newId()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const first = await ctx.sql
    .insertInto('agreement_files')
    .values({
      agreement_id: agreement.id,
      revision: agreement.revision,
      kind,
      file_id: fileId,
      sha256,
      rendered_at: ctx.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('file_id')
    .executeTakeFirst()
  if (!first) return
  await ctx.platform.keys.readyKey(ctx.sql, agreement.dataKeyId)
  const content = ctx.platform.keys.seal(agreement.dataKeyId, `stored_files.content:${fileId}`, bytes)
  await ctx.sql.insertInto('stored_files').values({ id: fileId, content, stored_at: ctx.now }).execute()
}
