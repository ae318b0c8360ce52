import type { CaseFacts } from '../access/cases.ts'
import { changeRemoteSession, type RemoteSessionFacts } from '../access/remote-sessions.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotAllowed } from '../errors.ts'
import { agreedSlot, mayAnswer, myVoice, voicesOf } from './remote-session.rules.ts'
import { tellOfSession } from './tell-of-session.ts'

/** How long before a session people are reminded of it. */
const REMIND_MS = 24 * 3_600_000

/**
 * Says at which of the proposed times one can come; to the others one cannot. As soon as a time suits every party and the
 * neutral, the session is set: the earliest such time.
 */
export async function answerSession(ctx: ActCtx, input: { sessionId: string; slotIds: string[] }): Promise<string> {
  const { facts, session } = await changeRemoteSession(ctx, input.sessionId)
  if (!mayAnswer(facts, session))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'Nobody asks you for a time here, or the time is set already.')
  if (input.slotIds.some(id => !session.slots.some(slot => slot.id === id)))
    throw new BadInput('slotIds', 'UNKNOWN', 'Choose from the times that are proposed now.')
  await writeAnswers(ctx, facts, session, input.slotIds)
  const { session: answered } = await changeRemoteSession(ctx, session.id)
  const agreed = agreedSlot(answered.slots, voicesOf(facts), ctx.now)
  if (!agreed) await tellOfSession(ctx, 'SESSION_ANSWERED', facts, session.id)
  else await setTime(ctx, facts, session.id, new Date(agreed.startsAt))
  return facts.id
}

/** Who proposes can come at every time proposed. */
export async function answerForMyself(ctx: ActCtx, sessionId: string): Promise<void> {
  const { facts, session } = await changeRemoteSession(ctx, sessionId)
  await writeAnswers(
    ctx,
    facts,
    session,
    session.slots.map(slot => slot.id),
  )
}

async function writeAnswers(
  ctx: ActCtx,
  facts: CaseFacts,
  { slots }: RemoteSessionFacts,
  canCome: string[],
): Promise<void> {
  const voice = myVoice(facts)
  if (voice === null) throw new NotAllowed('NOT_YOURS_TO_DO', 'You are not asked for a time here.')
  await ctx.sql
    .insertInto('remote_session_answers')
    .values(
      slots.map(slot => ({
        slot_id: slot.id,
        voice_id: voice,
        seat_id: facts.me.id,
        can_come: canCome.includes(slot.id),
        answered_at: ctx.now,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['slot_id', 'voice_id']).doUpdateSet(eb => ({
        seat_id: eb.ref('excluded.seat_id'),
        can_come: eb.ref('excluded.can_come'),
        answered_at: eb.ref('excluded.answered_at'),
      })),
    )
    .execute()
}

async function setTime(ctx: ActCtx, facts: CaseFacts, id: string, startsAt: Date): Promise<void> {
  const remindAt = new Date(startsAt.getTime() - REMIND_MS)
  await ctx.sql
    .updateTable('remote_sessions')
    .set({
      status: 'SCHEDULED',
      starts_at: startsAt,
      was_scheduled: true,
      changed_at: ctx.now,
      remind_at: remindAt > ctx.now ? remindAt : null,
      reminded_at: null,
    })
    .where('id', '=', id)
    .where('status', '=', 'PROPOSED')
    .execute()
  await tellOfSession(ctx, 'SESSION_SCHEDULED', facts, id)
}
