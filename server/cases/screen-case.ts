import { sql } from 'kysely'
import { readStaffCase } from '../access/staff.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { screeningReasons, type Case, type ScreeningReason } from './case.entity.ts'
import { inviteParty } from './invite-party.ts'
import type { Program } from '../programs/program.ts'

const MOST_CENTS = 100_000

export interface ScreenCase {
  caseId: string
  /** Null: the program takes the case. */
  refuseBecause: ScreeningReason | null
  /** What it costs; zero is free. Needed when the case is taken. */
  feeCents: number | null
}

/**
 * Staff decide on a case in review: refuse it for a reason of the fixed list, or take it. Free, it goes on at once; with a
 * fee, once its starter has accepted that. Locks: the case. Throws NotFound, CASE_NOT_IN_REVIEW.
 */
export async function screenCase(ctx: ActCtx, input: ScreenCase): Promise<string> {
  const { entity, program } = await readStaffCase(ctx, input.caseId)
  if (entity.status !== 'INTAKE' || entity.intakeWaitsFor !== 'REVIEW')
    throw new RuleBroken('CASE_NOT_IN_REVIEW', 'This case waits for no decision.', { status: entity.status })
  if (input.refuseBecause !== null) {
    if (!screeningReasons.includes(input.refuseBecause))
      throw new BadInput('refuseBecause', 'UNKNOWN', `Choose one of ${screeningReasons.join(', ')}.`)
    entity.screenOut(input.refuseBecause)
    ctx.record({ kind: 'CASE_SCREENED_OUT', scope: 'CASE', scopeId: entity.id, caseId: entity.id })
  } else await take(ctx, entity, program, input.feeCents)
  await queueNews(ctx, await personsSeated(ctx, entity.id), 'AT_ONCE')
  return entity.id
}

async function take(ctx: ActCtx, entity: Case, program: Program, feeCents: number | null): Promise<void> {
  if (feeCents === null || !Number.isInteger(feeCents) || feeCents < 0 || feeCents > MOST_CENTS)
    throw new BadInput('feeCents', 'AMOUNT_NOT_WHOLE_CENTS', 'Give the fee in whole cents; zero is free.')
  entity.feeCents = feeCents
  if (feeCents > 0) {
    entity.intakeWaitsFor = 'FEE'
    ctx.record({ kind: 'CASE_FEE_SET', scope: 'CASE', scopeId: entity.id, caseId: entity.id })
    return
  }
  entity.beginInvitations()
  await ctx.flush()
  ctx.record({ kind: 'CASE_ADMITTED', scope: 'CASE', scopeId: entity.id, caseId: entity.id })
  const contacts = await ctx.sql
    .selectFrom('party_contacts')
    .select(['party_id', 'email', 'given_by_seat_id'])
    .where('case_id', '=', entity.id)
    .execute()
  for (const { party_id: partyId, email, given_by_seat_id: bySeatId } of contacts)
    if (email) await inviteParty(ctx, { caseId: entity.id, partyId, email, program, bySeatId })
}

async function personsSeated(ctx: ActCtx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.person_id as id from seats s where s.case_id = ${caseId} and s.ended_at is null`.execute(ctx.sql)
  return rows.map(row => row.id)
}
