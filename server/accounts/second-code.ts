import { verifySync } from 'otplib'
import type { ActCtx } from '../context.ts'
import { Refusal } from '../errors.ts'
import { takeRecoveryCode } from './recovery-codes.ts'

/** Half a minute early or late: clocks of phones differ. */
const TOLERANCE_SECONDS = 30

/**
 * Takes a code from the person's authenticator app, or one of their recovery codes; each works once. Throws
 * SECOND_CODE_WRONG, TOO_MANY_REQUESTS. Locks: the app's row.
 */
export async function takeSecondCode(ctx: ActCtx, personId: string, typed: string): Promise<void> {
  await ctx.platform.limits.take('secondFactorPerPerson', personId)
  const code = typed.replace(/[\s-]/g, '')
  const isRight = /^\d{6}$/.test(code)
    ? await takeAppCode(ctx, personId, code, 'CONFIRMED')
    : await takeRecoveryCode(ctx, personId, code)
  if (!isRight) throw new Refusal('SECOND_CODE_WRONG', 'That is not the code of the app, or it was used.', {}, true)
}

/** Whether it is the app's code of now. Its half minute, and all before, are not taken again. */
export async function takeAppCode(
  ctx: ActCtx,
  personId: string,
  token: string,
  state: 'CONFIRMED' | 'NEW',
): Promise<boolean> {
  const app = await ctx.sql
    .selectFrom('authenticator_apps')
    .select(['secret', 'last_step'])
    .where('person_id', '=', personId)
    .where('confirmed_at', state === 'NEW' ? 'is' : 'is not', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!app || !/^\d{6}$/.test(token)) return false
  await ctx.platform.keys.ready(ctx.sql, [app.secret])
  const result = verifySync({
    secret: ctx.platform.keys.openText(`authenticator_apps.secret:${personId}`, app.secret),
    token,
    epoch: Math.floor(ctx.now.getTime() / 1000),
    epochTolerance: TOLERANCE_SECONDS,
    ...(app.last_step !== null && { afterTimeStep: app.last_step }),
  })
  if (!result.valid || !('timeStep' in result)) return false
  await ctx.sql
    .updateTable('authenticator_apps')
    .set({ last_step: result.timeStep })
    .where('person_id', '=', personId)
    .execute()
  return true
}
