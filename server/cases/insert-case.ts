import type { ActCtx } from '../context.ts'
import type { CaseTypeKey, Side } from '../programs/program.ts'
import type { CaseStatus, ScreeningReason } from './case.entity.ts'

export interface NewParty {
  id: string
  side: Side
  kind: 'PERSON' | 'ENTITY'
  name: string
  hasJoined: boolean
}

export interface NewCase {
  id: string
  programVersionId: string
  caseType: CaseTypeKey
  caseNumber: string | null
  claimCents: number | null
  story: string
  startedByPartyId: string
  status: CaseStatus
  intakeWaitsFor?: 'EMAIL' | 'REVIEW' | null
  screenedOutReason?: ScreeningReason | null
  safetyMode?: boolean
  parties: readonly NewParty[]
}

/** Writes a case and its parties, however it came in. Answers with the key that seals its words. */
export async function insertCase(ctx: ActCtx, fresh: NewCase): Promise<string> {
  const dataKeyId = await ctx.platform.keys.newKey(ctx.sql, ctx.newId(), 'CASE', fresh.id, ctx.now)
  await ctx.sql
    .insertInto('cases')
    .values({
      id: fresh.id,
      program_version_id: fresh.programVersionId,
      case_type: fresh.caseType,
      case_number: fresh.caseNumber,
      status: fresh.status,
      intake_waits_for: fresh.intakeWaitsFor ?? null,
      screened_out_reason: fresh.screenedOutReason ?? null,
      fee_cents: null,
      fee_accepted_at: null,
      safety_mode: fresh.safetyMode ?? false,
      outcome: null,
      claim_cents: fresh.claimCents,
      data_key_id: dataKeyId,
      started_by_party_id: fresh.startedByPartyId,
      started_at: ctx.now,
      active_at: null,
      closed_at: null,
    })
    .execute()
  await ctx.sql
    .insertInto('case_stories')
    .values({ case_id: fresh.id, story: ctx.platform.keys.seal(dataKeyId, `cases.story:${fresh.id}`, fresh.story) })
    .execute()
  await ctx.sql
    .insertInto('parties')
    .values(
      fresh.parties.map(({ id, side, kind, name, hasJoined }, position) => ({
        id,
        case_id: fresh.id,
        position,
        side,
        kind,
        name,
        status: hasJoined ? ('JOINED' as const) : ('INVITED' as const),
        joined_at: hasJoined ? ctx.now : null,
        opted_in_at: null,
        left_at: null,
        notice_version: null,
      })),
    )
    .execute()
  return dataKeyId
}
