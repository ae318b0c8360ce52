import { changeCase } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { becomeActive } from './become-active.ts'
import { everybodyHasDecided, mayOptIn } from './case.rules.ts'
import { changeParty } from './change-party.ts'

/**
 * A party agrees to take part and accepts the program's notice (version, language and time are kept). With the last
 * party to decide the case becomes active. Throws NOTICE_CHANGED for another version than the present one.
 */
export async function optIn(ctx: ActCtx, input: { caseId: string; noticeVersion: string }): Promise<string> {
  const { entity, facts } = await changeCase(ctx, input.caseId)
  if (!mayOptIn(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'You take part already, or this case is closed.')
  const { version } = facts.program.confidentiality.notice
  if (input.noticeVersion !== version)
    throw new RuleBroken('NOTICE_CHANGED', 'The notice has changed: read the present one.', { version })
  await ctx.sql
    .insertInto('acceptances')
    .values({
      id: ctx.newId(),
      person_id: personOf(ctx),
      subject: 'NOTICE',
      case_id: facts.id,
      version,
      language: ctx.language,
      accepted_at: ctx.now,
    })
    .execute()
  const party = await changeParty(ctx, facts)
  party.takePart(version, ctx.now)
  ctx.record({
    kind: 'PARTY_OPTED_IN',
    scope: 'CASE',
    scopeId: facts.id,
    caseId: facts.id,
    subjectId: party.id,
    bySeatId: facts.me.id,
  })
  const others = facts.parties.filter(other => other.id !== party.id)
  if (entity.status === 'INVITED' && everybodyHasDecided(others)) await becomeActive(ctx, entity, facts)
  await queueNews(
    ctx,
    facts.seats.filter(seat => seat.id !== facts.me.id).map(seat => seat.personId),
    'AT_ONCE',
  )
  return facts.id
}
