import { announcedSeats } from '../access/seat-invitations.ts'
import { changeCase } from '../access/cases.ts'
import { readViewer } from '../access/viewer.ts'
import { checkEmail } from '../accounts/check-email.ts'
import { checkName } from '../agreements/check-words.ts'
import { personOf, type ActCtx } from '../context.ts'
import { BadInput, NotAllowed, RuleBroken } from '../errors.ts'
import { queueMail } from '../notices/queue-mail.ts'
import { queueNews } from '../notices/queue-news.ts'
import { outsideName } from './outside-name.ts'
import { addressIsYours } from './check-case-input.ts'
import { invitationCodeHash, newInvitationCode } from './invitation-code.ts'
import { HOURS_TO_OBJECT, mayInvite, whyNotHere, type InvitedRole } from './seat.rules.ts'

const DAYS_TO_ANSWER = 30
const MOST_AT_ONCE = 5

export interface InviteToSeat {
  caseId: string
  role: InvitedRole
  name: string
  email: string
  /** Of a representative: acts for the party, or sits beside it. */
  capacity?: 'FOR' | 'WITH' | null
}

const sentences = {
  ATTORNEYS_NOT_ALLOWED: 'In this kind of case the parties take part themselves, without attorneys.',
  THIRD_PERSONS_NOT_ALLOWED: 'This program lets nobody else take part.',
}

/**
 * Asks somebody to sit on the case, and announces it to all at once: name, role, and when it begins. An observer waits
 * until the parties have had their time to object. Locks: the case. Throws ATTORNEYS_NOT_ALLOWED, THIRD_PERSONS_NOT_ALLOWED.
 */
export async function inviteToSeat(ctx: ActCtx, input: InviteToSeat): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  if (!mayInvite(facts, input.role)) throw new NotAllowed('NOT_YOURS_TO_DO', 'This is not yours to invite here.')
  const why = whyNotHere(facts, input.role)
  if (why) throw new RuleBroken(why, sentences[why])
  if (input.role === 'REPRESENTATIVE' && !input.capacity)
    throw new BadInput('capacity', 'REQUIRED', 'Say whether the representative acts for you, or with you.')
  const email = checkEmail('email', input.email)
  if ((await readViewer(ctx, personOf(ctx))).email === email) throw addressIsYours('email')
  const open = (await announcedSeats(ctx, facts.id)).filter(one => one.invitedBySeatId === facts.me.id)
  if (open.length >= MOST_AT_ONCE)
    throw new BadInput('email', 'TOO_MANY', 'Wait until those whom you have asked have answered.', {
      max: MOST_AT_ONCE,
    })
  const code = newInvitationCode()
  const id = ctx.newId()
  const waits = input.role === 'OBSERVER' ? HOURS_TO_OBJECT * 3_600_000 : 0
  await ctx.sql
    .insertInto('seat_invitations')
    .values({
      id,
      case_id: facts.id,
      role: input.role,
      party_id: input.role === 'CO_MEDIATOR' || input.role === 'OBSERVER' ? null : facts.me.partyId,
      capacity: input.role === 'REPRESENTATIVE' ? (input.capacity ?? null) : null,
      name: checkName('name', input.name),
      email,
      code_hash: invitationCodeHash(ctx.platform, code),
      invited_by_seat_id: facts.me.id,
      announced_at: ctx.now,
      begins_at: new Date(ctx.now.getTime() + waits),
      expires_at: new Date(ctx.now.getTime() + DAYS_TO_ANSWER * 86_400_000),
      seat_id: null,
      ended_at: null,
      ended_because: null,
    })
    .execute()
  const programName = outsideName(facts.program, ctx.language)
  await queueMail(ctx, email, ctx.language, { kind: 'seatInvitation', programName, code })
  const event = { scope: 'CASE', scopeId: facts.id, caseId: facts.id, bySeatId: facts.me.id } as const
  ctx.record({ kind: 'SEAT_ANNOUNCED', ...event, subjectId: id })
  const others = facts.seats.filter(seat => seat.endedAt === null && seat.id !== facts.me.id)
  await queueNews(
    ctx,
    others.map(seat => seat.personId),
    'AT_ONCE',
  )
  return facts.id
}
