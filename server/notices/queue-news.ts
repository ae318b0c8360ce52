import { sql, type RawBuilder } from 'kysely'
import type { ActCtx } from '../context.ts'
import type { Language } from '../programs/language.ts'
import { queueMail } from './queue-mail.ts'

/** Chatter is told of at most this often; what asks for an act is told of at once. */
const QUIET_MINUTES = 20

/** Whoever had news since then is not told of chatter now. */
export const quietSince = (now: Date): Date => new Date(now.getTime() - QUIET_MINUTES * 60_000)

/** Only whom the actor meets on a case, or may ask for. */
const personsToTell = (personIds: string[], now: Date): RawBuilder<PersonToTell> =>
  sql<PersonToTell>`persons_to_tell(${personIds}::uuid[], ${quietSince(now)})`

interface PersonToTell {
  email: string
  locale: Language
  was_told_lately: boolean
}

/**
 * "There is news in your case" to these persons, without a word of what or where. Invariant: each mail depends only on
 * what its own reader may see, so that nobody can infer anything from a mail that came or did not come.
 */
export async function queueNews(ctx: ActCtx, personIds: string[], urgency: 'AT_ONCE' | 'CHATTER'): Promise<void> {
  if (personIds.length === 0) return
  const { rows: readers } = await sql<PersonToTell>`
    select email, locale, was_told_lately from ${personsToTell(personIds, ctx.now)}`.execute(ctx.sql)
  const untold = urgency === 'CHATTER' ? readers.filter(reader => !reader.was_told_lately) : readers
  for (const reader of untold) await queueMail(ctx, reader.email, reader.locale, { kind: 'news' })
}

/** "A day is near in your case", once and at once: the job of the days decides when. As little is said as of news. */
export async function queueReminder(ctx: ActCtx, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return
  const { rows: readers } = await sql<PersonToTell>`
    select email, locale, was_told_lately from ${personsToTell(personIds, ctx.now)}`.execute(ctx.sql)
  for (const reader of readers) await queueMail(ctx, reader.email, reader.locale, { kind: 'reminder' })
}
