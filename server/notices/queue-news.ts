import { sql, type RawBuilder } from 'kysely'
import type { ActCtx } from '../context.ts'
import { queueMail } from './queue-mail.ts'

/** Chatter is told of at most this often; what asks for an act is told of at once. */
const QUIET_MINUTES = 20

/** Had news a while ago, so that chatter tells them nothing yet. In a statement on `persons`. */
export const wasToldLately = (now: Date): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from mails where mails.recipient = persons.email and mails.kind = 'NEWS'
    and mails.created_at > ${new Date(now.getTime() - QUIET_MINUTES * 60_000)})`

/**
 * "There is news in your case" to these persons, without a word of what or where. Invariant: each mail depends only on
 * what its own reader may see, so that nobody can infer anything from a mail that came or did not come.
 */
export async function queueNews(ctx: ActCtx, personIds: string[], urgency: 'AT_ONCE' | 'CHATTER'): Promise<void> {
  if (personIds.length === 0) return
  const readers = ctx.sql
    .selectFrom('persons')
    .select(['email', 'locale'])
    .where('id', '=', eb => eb.fn.any(eb.val(personIds)))
  const untold = urgency === 'CHATTER' ? readers.where(eb => eb.not(wasToldLately(ctx.now))) : readers
  for (const reader of await untold.execute()) await queueMail(ctx, reader.email, reader.locale, { kind: 'news' })
}
