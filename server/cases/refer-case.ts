import { sql } from 'kysely'
import { requireStaff } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { openJointConversation } from '../conversations/open-joint-conversation.ts'
import { NotFound, RuleBroken } from '../errors.ts'
import type { Program, Side } from '../programs/program.ts'
import { checkReferral, lastMomentForEmails, type ReferCase } from './check-referral.ts'
import { insertCase, type NewCase } from './insert-case.ts'
import { inviteParty } from './invite-party.ts'
import { writeHearing } from './write-hearing.ts'

export type { ReferCase } from './check-referral.ts'

export type ReferralStatus = 'FORWARDED' | 'WAITING_FOR_EMAIL' | 'TOO_LATE'

/**
 * A court sends a case, or staff in its name. With all addresses in time it goes on by itself: where the court refers,
 * the side that initiates is invited, and the other once that has opted in. One address missing: it waits. Too late: the
 * parties that can be reached learn that, that they must attend, and what the program offers instead.
 * Throws NotFound for a program that is not the actor's, CASE_ALREADY_REFERRED with the id of the case that is there.
 * Locks: the case number in this program, until the commit.
 */
export async function referCase(ctx: ActCtx, input: ReferCase): Promise<{ caseId: string; status: ReferralStatus }> {
  await requireMayRefer(ctx, input.programKey)
  const onShelf = (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === input.programKey)
  if (!onShelf) throw new NotFound()
  const { program } = onShelf
  const checked = checkReferral(input, program, ctx.now)
  await requireNew(ctx, program.key, checked.caseNumber)
  const status = statusOf(program, checked.hearing?.heldOn ?? null, checked.emailsReceivedAt, ctx.now)

  const caseId = ctx.newId()
  const parties = checked.parties.map(party => ({ ...party, id: ctx.newId(), hasJoined: false }))
  const initiators = parties.filter(({ side }) => side === initiatingSide(program, checked.caseType.sides[0]))
  const dataKeyId = await insertCase(ctx, {
    id: caseId,
    programVersionId: onShelf.id,
    caseType: checked.caseType.key,
    caseNumber: checked.caseNumber,
    claimCents: checked.claimCents,
    story: '',
    startedByPartyId: (initiators[0] ?? parties[0])?.id ?? '',
    ...standing[status],
    safetyMode: checked.caseType.key === 'CIVIL_HARASSMENT',
    parties,
  })
  await keepReferral(ctx, caseId, input.courtClientId, checked.emailsReceivedAt, parties)
  ctx.record({ kind: 'CASE_REFERRED', scope: 'CASE', scopeId: caseId, caseId })
  if (checked.caseType.key !== 'CIVIL_HARASSMENT') await openJointConversation(ctx, caseId, dataKeyId)
  const source = ctx.actor.kind === 'COURT' ? 'COURT_SYSTEM' : 'STAFF'
  if (checked.hearing)
    await writeHearing(ctx, { caseId, ...checked.hearing, source, recordedBySeatId: null, vacatedAt: null })
  const first = status === 'FORWARDED' && program.initiation === 'COURT_REFERRAL' ? initiators : parties
  if (status !== 'WAITING_FOR_EMAIL')
    for (const { id, email } of first)
      if (email) await inviteParty(ctx, { caseId, partyId: id, email, program, bySeatId: null })
  return { caseId, status }
}

const standing = {
  FORWARDED: { status: 'INVITED' },
  WAITING_FOR_EMAIL: { status: 'INTAKE', intakeWaitsFor: 'EMAIL' },
  TOO_LATE: { status: 'SCREENED_OUT', screenedOutReason: 'TOO_LATE' },
} as const satisfies Record<ReferralStatus, Pick<NewCase, 'status' | 'intakeWaitsFor' | 'screenedOutReason'>>

/** The day itself is in time. Without a hearing's day nothing is late. */
export function statusOf(
  program: Program,
  hearingOn: string | null,
  emailsReceivedAt: Date | null,
  now: Date,
): ReferralStatus {
  const last = lastMomentForEmails(program, hearingOn)
  if (last && (emailsReceivedAt ?? now) > last) return 'TOO_LATE'
  return emailsReceivedAt ? 'FORWARDED' : 'WAITING_FOR_EMAIL'
}

export const initiatingSide = (program: Program, firstSide: Side): Side => program.referral?.initiatingSide ?? firstSide

/** The court whose program it is, that program's staff, and the demo. */
async function requireMayRefer(ctx: ActCtx, programKey: string): Promise<void> {
  const { actor } = ctx
  if (actor.kind === 'JOB' && actor.name === 'start-up') return
  if (actor.kind === 'COURT') {
    if (!actor.programKeys.includes(programKey)) throw new NotFound()
    return
  }
  await requireStaff(ctx, programKey)
}

async function requireNew(ctx: ActCtx, programKey: string, caseNumber: string): Promise<void> {
  const { rows } = await sql<{ caseId: string; status: string }>`
    select case_id as "caseId", status from case_of_number(${programKey}, ${caseNumber})`.execute(ctx.sql)
  if (rows[0])
    throw new RuleBroken('CASE_ALREADY_REFERRED', 'This case number is in this program already.', { ...rows[0] })
}

async function keepReferral(
  ctx: ActCtx,
  caseId: string,
  courtClientId: string | null,
  emailsReceivedAt: Date | null,
  parties: readonly { id: string; email: string | null }[],
): Promise<void> {
  await ctx.sql
    .insertInto('referrals')
    .values({
      case_id: caseId,
      court_client_id: courtClientId,
      received_at: ctx.now,
      emails_received_at: emailsReceivedAt,
    })
    .execute()
  await ctx.sql
    .insertInto('party_contacts')
    .values(parties.map(({ id, email }) => ({ party_id: id, case_id: caseId, email, given_by_seat_id: null })))
    .execute()
}
