import { sql } from 'kysely'
import type { FilingFacts } from '../access/filings.ts'
import type { ActCtx } from '../context.ts'
import { Conflict } from '../errors.ts'
import type { ChangeKind } from '../events/event.ts'
import { queueMail } from '../notices/queue-mail.ts'
import type { Language } from '../programs/language.ts'

type Told = Pick<FilingFacts, 'id' | 'agreementId' | 'caseId'>

/**
 * Those whom the agreement binds, and the neutrals, hear of it; who acts for the parties gets a mail that says there is
 * news and nothing more. Whoever did it by a seat of theirs gets none.
 */
export async function tellOfFiling(ctx: ActCtx, kind: ChangeKind, filing: Told, bySeatId?: string): Promise<void> {
  const by = bySeatId === undefined ? {} : { bySeatId }
  ctx.record({
    kind,
    scope: 'AGREEMENT',
    scopeId: filing.agreementId,
    caseId: filing.caseId,
    subjectId: filing.agreementId,
    ...by,
  })
  await mailReaders(ctx, filing.agreementId)
}

/** "There is news in your case", to whoever acts for those whom an agreement binds; only for some of them, if told so. */
export async function mailReaders(ctx: ActCtx, agreementId: string, partyIds?: readonly string[]): Promise<void> {
  const { rows } = await sql<{ person_id: string; party_id: string; email: string; locale: Language }>`
    select person_id, party_id, email, locale from readers_of_agreement(${agreementId})`.execute(ctx.sql)
  const self = ctx.actor.kind === 'PERSON' ? ctx.actor.personId : null
  for (const { person_id: personId, party_id: partyId, email, locale } of rows) {
    if (personId === self || (partyIds && !partyIds.includes(partyId))) continue
    await queueMail(ctx, email, locale, { kind: 'news' })
  }
}

export const filingChanged = ({ id }: { id: string }): Conflict =>
  new Conflict('FILING_CHANGED', 'The filing has changed meanwhile. Read it again as it stands now.', { filingId: id })
