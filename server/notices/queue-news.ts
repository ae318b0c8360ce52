import type { ActCtx } from '../context.ts'
import { queueMail } from './queue-mail.ts'

/** Chatter is told of at most this often; what asks for an act is told of at once. */
const QUIET_MINUTES = 20

/**
 * "There is news in your case" to these persons, without a word of what or where. Invariant: each mail depends only on
 * what its own reader may see, so that nobody can infer anything from a mail that came or did not come.
 */
export async function queueNews(ctx: ActCtx, personIds: string[], urgency: 'AT_ONCE' | 'CHATTER'): Promise<void> {
  if (personIds.length === 0) return
  let readers = ctx.sql.selectFrom('persons').select(['email', 'locale']).where('id', '=', eb => eb.fn.any(eb.val(personIds)))
  if (urgency === 'CHATTER') {
    const since = new Date(ctx.now.getTime() - QUIET_MINUTES * 60_000).toISOString()
    readers = readers.where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('mails')
            .select('mails.id')
            .whereRef('mails.recipient', '=', 'persons.email')
            .where('mails.kind', '=', 'NEWS')
            .where('mails.created_at', '>', since),
        ),
      ),
    )
  }
  for (const reader of await readers.execute()) await queueMail(ctx, reader.email, reader.locale, { kind: 'news' })
}
