/** Sends what is queued. A mail is sent at least once; a mail server that fails is asked again later, for two days. */
import { createTransport } from 'nodemailer'
import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { errorCodeOf } from '../platform/error-code.ts'
import { factsOf } from '../platform/log.ts'
import { openMail } from './queue-mail.ts'

const AT_ONCE = 20
const GIVE_UP_AFTER = 24

/** Sends up to a batch; answers how many went out. Does nothing when mail stays in the outbox (demo, development). */
export async function sendMails(platform: Platform): Promise<number> {
  const { mail } = platform.config
  if (mail.kind !== 'smtp') return 0
  const transport = createTransport(mail.url)
  try {
    let sent = 0
    for (let tries = 0; tries < AT_ONCE; tries++) {
      const outcome = await sendNext(
        platform,
        async content => void (await transport.sendMail({ from: mail.from, ...content })),
      )
      if (outcome === 'NOTHING') break
      if (outcome === 'SENT') sent++
    }
    return sent
  } finally {
    transport.close()
  }
}

type Send = (mail: { to: string; subject: string; text: string }) => Promise<void>

/** Locks: the mail it sends, passing over those that another process is sending. */
async function sendNext(platform: Platform, send: Send): Promise<'SENT' | 'FAILED' | 'NOTHING'> {
  return act(platform, jobWho('mail'), async ctx => {
    const mail = await ctx.sql
      .selectFrom('mails')
      .selectAll()
      .where('next_try_at', '<=', ctx.now.toISOString())
      .orderBy('next_try_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!mail) return 'NOTHING'
    let failure: string | null = null
    const outcome = await send({ to: mail.recipient, ...openMail(platform, mail.id, mail.content) }).then(
      () => 'SENT' as const,
      error => {
        failure = codeOfFailure(error)
        platform.log.warn('mail not sent', { error: factsOf(error), count: mail.tries + 1 })
        return 'FAILED' as const
      },
    )
    const wait =
      mail.tries + 1 >= GIVE_UP_AFTER ? null : new Date(ctx.now.getTime() + Math.min(2 ** mail.tries, 120) * 60_000)
    const change =
      outcome === 'SENT'
        ? { sent_at: ctx.now, next_try_at: null }
        : { tries: mail.tries + 1, next_try_at: wait, last_error: failure }
    await ctx.sql.updateTable('mails').set(change).where('id', '=', mail.id).execute()
    return outcome
  })
}

/** What the mail server answered, as codes: its words may name the recipient. */
function codeOfFailure(error: unknown): string {
  const answered = typeof error === 'object' && error !== null && 'responseCode' in error ? error.responseCode : null
  const codes = [errorCodeOf(error), typeof answered === 'number' ? answered : null]
  return codes.filter(code => code !== null && code !== undefined).join(' ') || 'UNKNOWN'
}
