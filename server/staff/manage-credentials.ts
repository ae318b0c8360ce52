/** Staff make, rotate and revoke the credentials of a court's systems, as the command `manage-courts` does. */
import { manageCourt, manageCourtOf } from '../access/staff-courts.ts'
import { requireIdentity } from '../accounts/confirm-identity.ts'
import type { ActCtx } from '../context.ts'
import { makeCourtClient, type CourtCredentials } from '../courts/make-court-client.ts'
import { revokeCourtClient } from '../courts/revoke-court-client.ts'
import { rotateCourtSecret } from '../courts/rotate-court-secret.ts'
import { BadInput } from '../errors.ts'

const MOST_HOURS = 168

/** Throws NotFound, NOT_ALL_PROGRAMS, IDENTITY_NEEDED. */
export async function makeCredentials(
  ctx: ActCtx,
  { courtKey, label }: { courtKey: string; label: string },
): Promise<CourtCredentials> {
  await manageCourt(ctx, courtKey)
  requireIdentity(ctx)
  return makeCourtClient(ctx, { courtKey, label })
}

/** The old secret works on for the hours given. Throws NotFound, NOT_ALL_PROGRAMS, IDENTITY_NEEDED, BadInput. */
export async function renewCredentials(
  ctx: ActCtx,
  { clientId, overlapHours }: { clientId: string; overlapHours: number },
): Promise<CourtCredentials> {
  await manageCourtOf(ctx, 'court_clients', clientId)
  requireIdentity(ctx)
  if (overlapHours < 0 || overlapHours > MOST_HOURS)
    throw new BadInput('overlapHours', 'OUT_OF_RANGE', `Give 0 to ${MOST_HOURS} hours.`, { min: 0, max: MOST_HOURS })
  return rotateCourtSecret(ctx, { clientId, overlapHours })
}

/** At once, and without a proof: whoever sees a secret in the wrong hands must not wait for a code. */
export async function revokeCredentials(ctx: ActCtx, { clientId }: { clientId: string }): Promise<string> {
  const courtKey = await manageCourtOf(ctx, 'court_clients', clientId)
  await revokeCourtClient(ctx, { clientId })
  return courtKey
}
