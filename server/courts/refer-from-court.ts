import { referCase, type ReferralStatus } from '../cases/refer-case.ts'
import { checkHearing } from '../cases/check-case-input.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, Conflict, NotFound, RuleBroken } from '../errors.ts'
import { courtOf } from './court-of.ts'
import { tellCourt } from './tell-court.ts'

export interface CourtReferral {
  caseNumber: string
  programKey: string
  caseType: string
  claimCents?: number | null
  hearing?: { on: string; time?: string | null; department?: string | null } | null
  parties: { name: string; side: string; kind: string; email?: string | null }[]
  emailsReceivedAt?: Date | null
}

/**
 * A court refers a case to one of its programs. Throws NotFound for a program that is not its own, CASE_TYPE_NOT_TAKEN,
 * CASE_ALREADY_REFERRED: without a word on how that case stands.
 */
export async function referFromCourt(
  ctx: ActCtx,
  input: CourtReferral,
): Promise<{ caseId: string; status: ReferralStatus }> {
  const { courtKey, clientId, programKeys } = courtOf(ctx)
  return referForCourt(ctx, courtKey, programKeys, input, clientId)
}

/** As referFromCourt, also for staff who refer in the court's name: then no client is named. */
export async function referForCourt(
  ctx: ActCtx,
  courtKey: string,
  programKeys: readonly string[],
  input: CourtReferral,
  courtClientId: string | null,
): Promise<{ caseId: string; status: ReferralStatus }> {
  const shelf = await ctx.platform.programs.current(ctx.sql)
  const program = shelf.find(one => one.program.key === input.programKey)?.program
  if (!program || !programKeys.includes(program.key)) throw new NotFound()
  const taken = program.caseTypes.map(({ key }) => key).filter(key => key !== 'COMMUNITY')
  if (!taken.some(key => key === input.caseType))
    throw new BadInput(
      'caseType',
      'CASE_TYPE_NOT_TAKEN',
      `${program.key} takes ${taken.join(', ') || 'no court cases'}: ${input.caseType.slice(0, 40)} is not among them.`,
    )
  const hearing = input.hearing ? checkHearing(input.hearing, program, ctx.now) : null
  const hasAllEmails = input.parties.every(({ email }) => email?.trim())
  const referred = await referCase(ctx, {
    programKey: program.key,
    caseType: input.caseType,
    caseNumber: input.caseNumber,
    claimCents: input.claimCents ?? null,
    hearing,
    parties: input.parties.map(({ name, side, kind, email }) => ({
      name,
      side,
      kind: kind === 'ENTITY' ? 'ENTITY' : 'PERSON',
      email: email?.trim() ? email : null,
    })),
    emailsReceivedAt: input.emailsReceivedAt ?? (hasAllEmails ? ctx.now : null),
    courtClientId,
  }).catch((error: unknown) => {
    // What the people's side adds to it says how the case stands.
    if (error instanceof RuleBroken && error.code === 'CASE_ALREADY_REFERRED')
      throw new Conflict('CASE_ALREADY_REFERRED', 'This case number is in this program already: nothing was changed.', {
        caseNumber: input.caseNumber,
      })
    throw error
  })
  await ctx.flush()
  await tellCourt(ctx, { courtKey, kind: 'CASE_REFERRED', caseId: referred.caseId, at: ctx.now })
  return { caseId: referred.caseId, status: referred.status }
}
