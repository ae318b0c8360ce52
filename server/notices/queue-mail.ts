import type { ActCtx, Platform } from '../context.ts'
import { sealBytes, openBytes } from '../platform/seal.ts'
import type { Language } from '../programs/language.ts'
import { writeMail, type MailWords } from './write-mail.ts'

/** The name of the key that seals mails: derived from the key-encryption key, for a mail belongs to no case. */
const MAIL_KEY = '00000000-0000-7000-8000-00000000aa11'

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
      kind: kindOf(words),
      content,
      created_at: ctx.now,
      next_try_at: ctx.now,
      sent_at: null,
    })
    .execute()
}

const sealMail = (platform: Platform, id: string, content: MailContent): Buffer =>
  sealBytes(platform.secrets.mailKey, MAIL_KEY, `mails.content:${id}`, Buffer.from(JSON.stringify(content)))

export const openMail = (platform: Platform, id: string, sealed: Uint8Array): MailContent =>
  JSON.parse(openBytes(platform.secrets.mailKey, `mails.content:${id}`, sealed).toString('utf8')) as MailContent

const kindOf = (words: MailWords): 'CODE' | 'INVITATION' | 'NEWS' =>
  words.kind === 'news' ? 'NEWS' : words.kind === 'invitation' ? 'INVITATION' : 'CODE'
