import { createHash } from 'node:crypto'
import { counterpartsOf } from '../access/counterparts.ts'
import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import type { IsoDate } from '../offers/term.ts'
import { dayIn, isIsoDate } from '../programs/dates.ts'
import { agreementChanged, takeAgreement, tell } from './change-agreement.ts'
import { whyNotAddCounterpart } from './counterpart.rules.ts'
import { timeToSign } from './sign-agreement.ts'
import { mailReaders } from './tell-of-filing.ts'

export interface NewCounterpart {
  key: string
  agreementId: string
  /** The code that stands at the foot of every page: the beginning of the document's hash. */
  code: string
  /** Whose signatures the file shows. */
  partyIds: string[]
  signedOn: IsoDate
  mediaType: string
  content: Buffer
}

const kinds = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/heic']

/**
 * Adds a scan of signed pages, for the others to look at. The first one starts the time to sign; a better scan takes the
 * place of one that nobody has confirmed. Locks: the case. Throws AGREEMENT_CHANGED for the pages of another document.
 */
export async function addCounterpart(ctx: ActCtx, input: NewCounterpart): Promise<string> {
  const { facts, agreement } = await takeAgreement(ctx, input.agreementId)
  enforce(whyNotAddCounterpart(facts, agreement))
  if (!/^[\w-]{8,64}$/.test(input.key))
    throw new BadInput('key', 'KEY_INVALID', 'Give every file a key of its own, 8 to 64 letters, digits or hyphens.')
  if (input.code.length < 16 || !agreement.hash.startsWith(input.code)) throw agreementChanged(agreement)
  if (!kinds.includes(input.mediaType))
    throw new BadInput('file', 'FILE_TYPE_NOT_ALLOWED', 'Add a photo or a PDF of the signed pages.')
  const today = dayIn(facts.program.timeZone, ctx.now)
  if (!isIsoDate(input.signedOn) || input.signedOn > today || input.signedOn < agreement.document.preparedOn)
    throw new BadInput(
      'signedOn',
      'NOT_YET',
      'Give the day in ink: since the agreement was written, and not after today.',
    )
  const known = await counterpartsOf(ctx, agreement.id)
  const partyIds = [...new Set(input.partyIds)]
  const open = agreement.signatoryIds.filter(
    id =>
      !known.some(page => page.partyId === id && page.status === 'CONFIRMED' && page.revision === agreement.revision),
  )
  if (partyIds.length === 0 || !partyIds.every(id => open.includes(id)))
    throw new BadInput('partyIds', 'UNKNOWN', 'Say whose signatures the pages show; those that are confirmed stay.')
  const fileId = await store(ctx, facts.dataKeyId, input.content)
  await ctx.sql
    .updateTable('counterparts')
    .set({ status: 'VOID' })
    .where('agreement_id', '=', agreement.id)
    .where('party_id', '=', eb => eb.fn.any(eb.val(partyIds)))
    .where('status', 'in', ['UPLOADED', 'REFUSED'])
    .execute()
  if (ctx.actor.kind !== 'PERSON' || facts.me.partyId === null) throw new Error('only a party adds signed pages')
  const { sessionId } = ctx.actor
  const byPartyId = facts.me.partyId
  await ctx.sql
    .insertInto('counterparts')
    .values(
      partyIds.map(partyId => ({
        id: ctx.newId(),
        case_id: facts.id,
        agreement_id: agreement.id,
        revision: agreement.revision,
        hash: agreement.hash,
        party_id: partyId,
        by_party_id: byPartyId,
        seat_id: facts.me.id,
        session_id: sessionId,
        file_id: fileId,
        media_type: input.mediaType,
        sha256: createHash('sha256').update(input.content).digest('hex'),
        signed_on: input.signedOn,
        status: 'UPLOADED' as const,
        uploaded_at: ctx.now,
        checked_at: null,
        checked_by_party_id: null,
        checked_by_seat_id: null,
        refusal: null,
        client_key: input.key,
      })),
    )
    .execute()
  await ctx.sql
    .updateTable('agreements')
    .set({ status: 'SIGNING', sign_by: agreement.signBy ?? timeToSign(facts, ctx.now) })
    .where('id', '=', agreement.id)
    .where('status', 'in', ['REVIEW', 'SIGNING'])
    .execute()
  tell(ctx, 'COUNTERPART_ADDED', agreement, facts.me.id)
  await mailReaders(
    ctx,
    agreement.id,
    agreement.signatoryIds.filter(id => id !== byPartyId),
  )
  return agreement.id
}

async function store(ctx: ActCtx, dataKeyId: string, content: Buffer): Promise<string> {
  const fileId = ctx.newId()
  await ctx.platform.keys.readyKey(ctx.sql, dataKeyId)
  const sealed = ctx.platform.keys.seal(dataKeyId, `stored_files.content:${fileId}`, content)
  await ctx.sql.insertInto('stored_files').values({ id: fileId, content: sealed, stored_at: ctx.now }).execute()
  return fileId
}
