import { changeCase, type CaseFacts } from '../access/cases.ts'
import { mayOpenPrivateConversation } from '../cases/case.rules.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotAllowed, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'

/**
 * A party has read how private conversations work (CRC 3.854; version, language and time are kept) and opens its own
 * with the neutrals of the running mediation. Nobody else can open it for them, or keep them from it. A second call
 * answers with the same conversation. Throws EXPLANATION_CHANGED for another version than the program's.
 */
export async function openPrivateConversation(
  ctx: ActCtx,
  input: { caseId: string; explanationVersion: string },
): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  const partyId = facts.me.partyId
  if (partyId === null || facts.mediation === null || !mayOpenPrivateConversation(facts)) {
    throw new NotAllowed('NOT_YOURS_TO_DO', 'A party that takes part opens this while a mediation is running.')
  }
  const { version } = facts.program.acknowledgements.privateConversation
  if (input.explanationVersion !== version) {
    throw new RuleBroken('EXPLANATION_CHANGED', 'The explanation has changed: read the present one.', { version })
  }
  const before = await ctx.sql
    .selectFrom('conversations')
    .select('id')
    .where('mediation_id', '=', facts.mediation.id)
    .where('party_id', '=', partyId)
    .executeTakeFirst()
  if (before) return before.id
  await ctx.sql
    .insertInto('acceptances')
    .values({
      id: ctx.newId(),
      person_id: personOf(ctx),
      subject: 'PRIVATE_CONVERSATION',
      case_id: facts.id,
      version,
      language: ctx.language,
      accepted_at: ctx.now,
    })
    .execute()
  return open(ctx, facts, facts.mediation.id, partyId)
}

async function open(ctx: ActCtx, facts: CaseFacts, mediationId: string, partyId: string): Promise<string> {
  const id = ctx.newId()
  const dataKeyId = await ctx.platform.keys.newKey(ctx.sql, ctx.newId(), 'CONVERSATION', id, ctx.now)
  await ctx.sql
    .insertInto('conversations')
    .values({
      id,
      case_id: facts.id,
      kind: 'PRIVATE',
      party_id: partyId,
      mediation_id: mediationId,
      data_key_id: dataKeyId,
      opened_at: ctx.now,
      last_message_at: null,
      last_seat_id: null,
    })
    .execute()
  const present = facts.seats.filter(seat => seat.endedAt === null)
  const ofParty = present.filter(
    seat => seat.partyId === partyId && (seat.role === 'PARTY' || seat.role === 'REPRESENTATIVE'),
  )
  const neutrals = present.filter(seat => seat.role === 'MEDIATOR' || seat.role === 'CO_MEDIATOR')
  await ctx.sql
    .insertInto('conversation_seats')
    .values(
      [...ofParty, ...neutrals].map(seat => ({
        conversation_id: id,
        seat_id: seat.id,
        can_write: true,
        reads_from: ctx.now,
        left_at: null,
      })),
    )
    .execute()
  ctx.record({
    kind: 'CONVERSATION_OPENED',
    scope: 'CONVERSATION',
    scopeId: id,
    caseId: facts.id,
    subjectId: id,
    bySeatId: facts.me.id,
  })
  await queueNews(
    ctx,
    neutrals.map(seat => seat.personId),
    'CHATTER',
  )
  return id
}
