import { generateSecret, generateURI } from 'otplib'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { requireIdentity } from './confirm-identity.ts'
import { personKey } from './person-key.ts'

export interface AuthenticatorAppSetup {
  secret: string
  url: string
}

/**
 * A new secret for an authenticator app; it proves nothing before a first code confirms it, and ends the one that was
 * begun before. Throws IDENTITY_NEEDED, AUTHENTICATOR_APP_EXISTS.
 */
export async function startAuthenticatorApp(ctx: ActCtx): Promise<void> {
  requireIdentity(ctx)
  const personId = selfOf(ctx)
  const keyId = await personKey(ctx, personId)
  const secret = ctx.platform.keys.seal(keyId, placeOf(personId), generateSecret())
  const begun = await ctx.sql
    .insertInto('authenticator_apps')
    .values({ person_id: personId, secret, created_at: ctx.now, confirmed_at: null, last_step: null })
    .onConflict(conflict =>
      conflict
        .column('person_id')
        .doUpdateSet({ secret, created_at: ctx.now, last_step: null })
        .where('authenticator_apps.confirmed_at', 'is', null),
    )
    .returning('person_id')
    .executeTakeFirst()
  if (!begun)
    throw new RuleBroken('AUTHENTICATOR_APP_EXISTS', 'This account has an authenticator app: remove it first.')
}

/** The secret that was begun and is not confirmed: to be typed into the app, or opened there by its address. */
export async function readAuthenticatorAppSetup(ctx: ActCtx): Promise<AuthenticatorAppSetup> {
  const personId = selfOf(ctx)
  const app = await ctx.sql
    .selectFrom('authenticator_apps')
    .innerJoin('persons', 'persons.id', 'authenticator_apps.person_id')
    .select(['secret', 'email'])
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  if (!app) throw new RuleBroken('AUTHENTICATOR_APP_EXISTS', 'This account has an authenticator app: remove it first.')
  await ctx.platform.keys.ready(ctx.sql, [app.secret])
  const secret = ctx.platform.keys.openText(placeOf(personId), app.secret)
  return { secret, url: generateURI({ issuer: 'Parley', label: app.email, secret }) }
}

const placeOf = (personId: string) => `authenticator_apps.secret:${personId}` as const
