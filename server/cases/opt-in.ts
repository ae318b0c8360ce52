import { changeCase, type CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { keepExtension } from './agree-to-extension.ts'
import { holdSafely, keepSafetyAnswer, needsSafetyMode, type SafetyInput } from './keep-safety.ts'
import { becomeActive } from './become-active.ts'
import type { Case } from './case.entity.ts'
import { everybodyHasDecided, mayOptIn } from './case.rules.ts'
import { changeParty } from './change-party.ts'
import { inviteTheOthers } from './invite-the-others.ts'

export interface OptIn extends SafetyInput {
  caseId: string
  noticeVersion: string
  /** The usual extension of the mediation, agreed to at the same time. */
  extensionVersion?: string | null
}

/**
 * A party agrees to take part and accepts the program's notice (version, language and time are kept). With the last
 * party to decide the case becomes active. Throws NOTICE_CHANGED for another version than the present one.
 */
export async function optIn(ctx: ActCtx, input: OptIn): Promise<string> {
  const { entity, facts } = await changeCase(ctx, input.caseId)
  if (!mayOptIn(facts)) throw new NotAllowed('NOT_YOURS_TO_DO', 'You take part already, or this case is closed.')
  const { version } = facts.program.confidentiality.notice
  if (input.noticeVersion !== version)
    throw new RuleBroken('NOTICE_CHANGED', 'The notice has changed: read the present one.', { version })
  await keepSafe(ctx, entity, facts, input)
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
  if (facts.intake.isReferred) await inviteTheOthers(ctx, facts)
  if (input.extensionVersion) {
    await ctx.flush()
    await keepExtension(ctx, facts, input.extensionVersion)
  }
  const others = facts.parties.filter(other => other.id !== party.id)
  if (entity.status === 'INVITED' && everybodyHasDecided(others))
    await becomeActive(ctx, entity, { ...facts, safetyMode: entity.safetyMode, bySeatId: facts.me.id })
  await queueNews(
    ctx,
    facts.seats.filter(seat => seat.id !== facts.me.id).map(seat => seat.personId),
    'AT_ONCE',
  )
  return facts.id
}

/** What this party says of its safety may change how the case is held; who started it has been asked already. */
async function keepSafe(ctx: ActCtx, entity: Case, facts: CaseFacts, input: SafetyInput): Promise<void> {
  const { partyId } = facts.me
  if (partyId === null || (partyId === facts.startedByPartyId && !facts.intake.isReferred)) return
  const isNeeded = needsSafetyMode(facts.program, facts.caseType, input.orderInForce ?? null)
  await keepSafetyAnswer(ctx, { caseId: facts.id, partyId, dataKeyId: facts.dataKeyId }, input)
  if (isNeeded && !entity.safetyMode) await holdSafely(ctx, entity)
}
