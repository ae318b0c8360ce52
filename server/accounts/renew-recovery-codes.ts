import { secondFactorMethods } from '../access/second-factors.ts'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { requireIdentity } from './confirm-identity.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { tellOfSecurity } from './tell-of-security.ts'

/** Ten new codes; the old ones end. Throws IDENTITY_NEEDED, SECOND_FACTOR_MISSING. */
export async function renewRecoveryCodes(ctx: ActCtx): Promise<string[]> {
  requireIdentity(ctx)
  const personId = selfOf(ctx)
  if ((await secondFactorMethods(ctx, personId)).length === 0)
    throw new RuleBroken('SECOND_FACTOR_MISSING', 'Set up an authenticator app or a passkey first.')
  await tellOfSecurity(ctx, personId)
  return makeRecoveryCodes(ctx)
}
