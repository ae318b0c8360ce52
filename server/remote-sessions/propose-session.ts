import { changeCase } from '../access/cases.ts'
import { changeRemoteSession, remoteSessionsOfCase } from '../access/remote-sessions.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { checkKind, checkMinutes, checkSlots, type SlotInput } from './check-session.ts'
import { mayMove, mayPropose } from './remote-session.rules.ts'
import { answerForMyself } from './answer-session.ts'
import { tellOfSession } from './tell-of-session.ts'

export interface ProposeSession {
  caseId: string
  kind: 'PHONE' | 'VIDEO'
  minutes: number
  slots: SlotInput[]
}

/** A party or the neutral proposes times to meet by telephone or video; who proposes can come at all of them. */
export async function proposeSession(ctx: ActCtx, input: ProposeSession): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  const [sessions = []] = await remoteSessionsOfCase(ctx, [facts.id])
  if (!mayPropose(facts, sessions))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'No session can be proposed here now, or one is proposed already.')
  const slots = checkSlots(input.slots, facts.program, ctx.now)
  const id = ctx.newId()
  await ctx.sql
    .insertInto('remote_sessions')
    .values({
      id,
      case_id: facts.id,
      kind: checkKind(input.kind, facts.program),
      status: 'PROPOSED',
      minutes: checkMinutes(input.minutes),
      proposed_by_seat_id: facts.me.id,
      proposed_at: ctx.now,
      sequence: 0,
      starts_at: null,
      was_scheduled: false,
      how: null,
      changed_at: ctx.now,
      remind_at: null,
      reminded_at: null,
    })
    .execute()
  await addSlots(ctx, id, 0, slots)
  await answerForMyself(ctx, id)
  await tellOfSession(ctx, 'SESSION_PROPOSED', facts, id)
  return facts.id
}

/** Other times for the same session, before or after it was set: everybody is asked again. */
export async function moveSession(ctx: ActCtx, input: { sessionId: string; slots: SlotInput[] }): Promise<string> {
  const { facts, session } = await changeRemoteSession(ctx, input.sessionId)
  if (!mayMove(facts, session)) throw new NotAllowed('NOT_YOURS_TO_DO', 'This session cannot be moved any more.')
  const slots = checkSlots(input.slots, facts.program, ctx.now)
  const sequence = session.sequence + 1
  await ctx.sql
    .updateTable('remote_sessions')
    .set({ status: 'PROPOSED', sequence, starts_at: null, changed_at: ctx.now, remind_at: null, reminded_at: null })
    .where('id', '=', session.id)
    .execute()
  await addSlots(ctx, session.id, sequence, slots)
  await answerForMyself(ctx, session.id)
  await tellOfSession(ctx, 'SESSION_PROPOSED', facts, session.id)
  return facts.id
}

async function addSlots(ctx: ActCtx, sessionId: string, sequence: number, slots: Date[]): Promise<void> {
  await ctx.sql
    .insertInto('remote_session_slots')
    .values(slots.map(startsAt => ({ id: ctx.newId(), session_id: sessionId, sequence, starts_at: startsAt })))
    .execute()
}
