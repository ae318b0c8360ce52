import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { Case } from './case.entity.ts'

const MOST_WORDS = 2_000

export interface SafetyInput {
  /** "Is there a court order between you?" Always asked in civil harassment. */
  orderInForce?: boolean | null
  /** What this party needs to take part safely; read by the program and the neutral. */
  safetyNeeds?: string | null
}

/**
 * Whether the case is held without a joint conversation and direct offers: always in civil harassment, else when a party
 * says that an order is in force. Throws BadInput where it must be answered, NOT_SAFE_HERE where no neutral could carry
 * anything between the parties.
 */
export function needsSafetyMode(program: Program, caseType: CaseTypeKey, orderInForce: boolean | null): boolean {
  if (caseType === 'CIVIL_HARASSMENT' && orderInForce === null)
    throw new BadInput('orderInForce', 'REQUIRED', 'Say whether a court order is in force between the parties.')
  const needed = caseType === 'CIVIL_HARASSMENT' || orderInForce === true
  if (needed && program.neutral.mode === 'NONE')
    throw new RuleBroken('NOT_SAFE_HERE', 'This program has no mediator to stand between you: call it first.')
  return needed
}

/** Keeps what a party says of its safety, in the place of what it said before. Invariant: no event tells of it. */
export async function keepSafetyAnswer(
  ctx: ActCtx,
  { caseId, partyId, dataKeyId }: { caseId: string; partyId: string; dataKeyId: string },
  input: SafetyInput,
): Promise<void> {
  const words = checkOptionalText('safetyNeeds', input.safetyNeeds, MOST_WORDS)
  if (input.orderInForce === undefined || input.orderInForce === null) {
    if (words === null) return
  }
  await ctx.platform.keys.readyKey(ctx.sql, dataKeyId)
  const answer = {
    order_in_force: input.orderInForce ?? false,
    needs: words === null ? null : ctx.platform.keys.seal(dataKeyId, `safety_answers.needs:${partyId}`, words),
    answered_at: ctx.now,
  }
  await ctx.sql
    .insertInto('safety_answers')
    .values({ party_id: partyId, case_id: caseId, ...answer })
    .onConflict(conflict => conflict.column('party_id').doUpdateSet(answer))
    .execute()
}

/** From now on everything passes the mediator: what was said jointly stays to be read, and nothing is added. */
export async function holdSafely(ctx: ActCtx, entity: Case): Promise<void> {
  entity.safetyMode = true
  await sql`select close_joint_conversation(${entity.id})`.execute(ctx.sql)
}
