import { changeCase, type CaseFacts } from '../access/cases.ts'
import { personOf, type ActCtx } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { mayAgreeToExtension } from './clock.rules.ts'
import { keepDeadlines } from './keep-deadlines.ts'

/**
 * A party agrees that the mediation goes on until it is ended in writing or the hearing comes (EC 1125): once all who take
 * part have, no silence ends it. Throws NOTICE_CHANGED for another version of the words than the present one.
 */
export async function agreeToExtension(ctx: ActCtx, input: { caseId: string; version: string }): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  if (!mayAgreeToExtension(facts))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'You have agreed already, or this program offers no extension.')
  await keepExtension(ctx, facts, input.version)
  await queueNews(
    ctx,
    facts.seats.filter(seat => seat.id !== facts.me.id && seat.endedAt === null).map(seat => seat.personId),
    'CHATTER',
  )
  return facts.id
}

/** The same with opting in: the words and their version are kept, as those of the notice. The case is locked. */
export async function keepExtension(ctx: ActCtx, facts: CaseFacts, version: string): Promise<void> {
  const offered = facts.program.mediationExtension?.version
  if (version !== offered)
    throw new RuleBroken('NOTICE_CHANGED', 'These words have changed: read the present ones.', {
      version: offered ?? null,
    })
  await ctx.sql
    .insertInto('acceptances')
    .values({
      id: ctx.newId(),
      person_id: personOf(ctx),
      subject: 'EXTENSION',
      case_id: facts.id,
      version,
      language: ctx.language,
      accepted_at: ctx.now,
    })
    .execute()
  await ctx.sql
    .updateTable('parties')
    .set({ extension_agreed_at: ctx.now })
    .where('id', '=', facts.me.partyId)
    .execute()
  await keepDeadlines(ctx, facts.id)
  ctx.record({
    kind: 'EXTENSION_AGREED',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    ...(facts.me.partyId ? { subjectId: facts.me.partyId } : {}),
    bySeatId: facts.me.id,
  })
}
