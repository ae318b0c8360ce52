import type { ActCtx, Platform } from '../context.ts'
import { keyIdOf, openBytes, sealBytes } from '../platform/seal.ts'
import type { Language } from '../programs/language.ts'
import { writeMail, type MailWords } from './write-mail.ts'

export interface MailContent {
  subject: string
  text: string
}

/** Queues a mail in the transaction of what it tells: it goes out if, and only if, that is committed. */
export async function queueMail(ctx: ActCtx, to: string, language: Language, words: MailWords): Promise<void> {
  const id = ctx.newId()
  const content = sealMail(ctx.platform, id, writeMail(ctx.platform.config.publicUrl, language, words))
  await ctx.sql
    .insertInto('mails')
    .values({
      id,
      recipient: to,
      kind: kinds[words.kind],
      content,
      created_at: ctx.now,
      next_try_at: ctx.now,
      sent_at: null,
    })
    .execute()
}

/** A mail belongs to no case: its key is derived from the key-encryption key. The first seals, all open. */
export function sealMail({ secrets }: Platform, id: string, content: MailContent): Buffer {
  const [mailKey] = secrets.mailKeys
  return sealBytes(mailKey.key, mailKey.id, `mails.content:${id}`, Buffer.from(JSON.stringify(content)))
}

export function openMail({ secrets }: Platform, id: string, sealed: Uint8Array): MailContent {
  const named = keyIdOf(sealed)
  // Mails from before keys had names were sealed with the oldest.
  const { key } = secrets.mailKeys.find(one => one.id === named) ?? secrets.mailKeys.at(-1) ?? secrets.mailKeys[0]
  return JSON.parse(openBytes(key, `mails.content:${id}`, sealed).toString('utf8')) as MailContent
}

const kinds = {
  signInCode: 'CODE',
  identityCode: 'CODE',
  invitation: 'INVITATION',
  seatInvitation: 'INVITATION',
  invitationReminder: 'REMINDER',
  reminder: 'REMINDER',
  news: 'NEWS',
  sessionEnded: 'ACCOUNT',
  securityChanged: 'ACCOUNT',
  addedToProgram: 'ACCOUNT',
  received: 'ACCOUNT',
  staffWork: 'ACCOUNT',
} as const satisfies Record<MailWords['kind'], string>
