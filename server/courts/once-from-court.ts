/** The same message of a court twice is one change: the second time answers what the first did. */
import { createHmac } from 'node:crypto'
import type { ActCtx } from '../context.ts'
import { BadInput, Conflict } from '../errors.ts'
import { show } from '../look.ts'
import { stableText } from '../once.ts'
import { checkText } from '../platform/check-text.ts'
import { courtOf } from './court-of.ts'

/** What is kept of a message: ids and codes. Never words. */
export type Kept = Record<string, string | null>

/**
 * Runs `verb` on the case that the message names, unless this court sent this message id for this case number before.
 * Then the answer is the first one. Opens the cases of that number to the verb. Locks: the message, until the commit.
 * Throws MESSAGE_ID_REUSED when the arguments differ.
 */
export async function onceFromCourt<K extends Kept>(
  ctx: ActCtx,
  operation: string,
  input: { caseNumber: string; messageId: string },
  verb: () => Promise<K>,
): Promise<K> {
  const { courtKey, clientId } = courtOf(ctx)
  return (await onceForCourt(ctx, { courtKey, clientId }, operation, input, verb)).kept
}

/** As onceFromCourt, also for staff in the court's name; and says whether it was new. */
export async function onceForCourt<K extends Kept>(
  ctx: ActCtx,
  { courtKey, clientId }: { courtKey: string; clientId: string | null },
  operation: string,
  input: { caseNumber: string; messageId: string },
  verb: () => Promise<K>,
): Promise<{ kept: K; isNew: boolean }> {
  const caseNumber = lookUpNumber(input.caseNumber)
  const messageId = checkMessageId(input.messageId)
  await show(ctx, 'court_case', caseNumber)
  const argumentsHash = createHmac('sha256', ctx.platform.secrets.hashKey)
    .update(`${operation}\n${stableText({ ...input, caseNumber })}`)
    .digest('hex')
  const where = { court_key: courtKey, case_number: caseNumber, message_id: messageId }
  const first = await ctx.sql
    .insertInto('court_messages')
    .values({ ...where, operation, arguments_hash: argumentsHash, result: null, client_id: clientId, done_at: ctx.now })
    .onConflict(conflict => conflict.doNothing())
    .returning('message_id')
    .executeTakeFirst()
  if (!first) return { kept: await earlier<K>(ctx, where, argumentsHash), isNew: false }
  const result = await verb()
  await ctx.flush()
  await ctx.sql
    .updateTable('court_messages')
    .set({ result: JSON.stringify(result) })
    .where('court_key', '=', courtKey)
    .where('case_number', '=', caseNumber)
    .where('message_id', '=', messageId)
    .execute()
  return { kept: result, isNew: true }
}

/** Letters and digits alone, in capitals: `27-sc-01482` and `27SC01482` are one case. Throws BadInput for none. */
export function lookUpNumber(caseNumber: string): string {
  const number = checkText('caseNumber', caseNumber, 60)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (number === '') throw new BadInput('caseNumber', 'REQUIRED', 'Give the number that the court gave the case.')
  return number
}

function checkMessageId(messageId: string): string {
  if (!/^[\w.:-]{1,100}$/.test(messageId))
    throw new BadInput(
      'messageId',
      'MESSAGE_ID_INVALID',
      'Give every message an id of your own: 1 to 100 letters, digits, dots, colons, hyphens or underscores.',
    )
  return messageId
}

async function earlier<K extends Kept>(
  ctx: ActCtx,
  where: { court_key: string; case_number: string; message_id: string },
  argumentsHash: string,
): Promise<K> {
  const before = await ctx.sql
    .selectFrom('court_messages')
    .select(['arguments_hash', 'result'])
    .where('court_key', '=', where.court_key)
    .where('case_number', '=', where.case_number)
    .where('message_id', '=', where.message_id)
    .executeTakeFirstOrThrow()
  if (before.arguments_hash !== argumentsHash)
    throw new Conflict(
      'MESSAGE_ID_REUSED',
      'This message id was used for this case number before, with other arguments. Nothing was changed: send a new message under a new id.',
    )
  return before.result as K
}
