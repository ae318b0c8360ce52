import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** A person's authenticator app: the secret that both know, sealed with the person's own key. At most one. */
const AuthenticatorAppSchema = defineEntity({
  name: 'AuthenticatorApp',
  tableName: 'authenticator_apps',
  properties: {
    personId: p.uuid().primary(),
    secret: sealed(),
    createdAt: instant(),
    /** A first right code shows that the app has the secret; before, it proves nothing. */
    confirmedAt: instant().nullable(),
    /** The thirty seconds of the last code that was taken: none of them, and none before, is taken again. */
    lastStep: p.integer().nullable(),
  },
})
export class AuthenticatorApp extends AuthenticatorAppSchema.class {}
AuthenticatorAppSchema.setClass(AuthenticatorApp)
export { AuthenticatorAppSchema }

/** A key pair of which this side knows the public half. */
const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkeys',
  properties: {
    id: id(),
    personId: ref(),
    credentialId: p.text().unique(),
    publicKey: p.blob(),
    counter: p.bigint('string'),
    name: p.text(),
    createdAt: instant(),
    lastUsedAt: instant().nullable(),
  },
  indexes: [{ properties: ['personId'] }],
})
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey)
export { PasskeySchema }

/** What a passkey is asked to sign, once, within five minutes, in the browser or session that asked. */
const PasskeyChallengeSchema = defineEntity({
  name: 'PasskeyChallenge',
  tableName: 'passkey_challenges',
  properties: {
    id: id(),
    purpose: p.enum(['ADD', 'SIGN_IN', 'CONFIRM_IDENTITY'] as const),
    browserHash: p.text().index(),
    challenge: p.text(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
  },
})
export class PasskeyChallenge extends PasskeyChallengeSchema.class {}
PasskeyChallengeSchema.setClass(PasskeyChallenge)
export { PasskeyChallengeSchema }

/** One of ten codes on paper, for the day the phone is lost. Kept as a keyed hash; works once. */
const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_codes',
  properties: { id: id(), personId: ref(), codeHash: p.text(), createdAt: instant(), usedAt: instant().nullable() },
  indexes: [{ properties: ['personId'] }],
})
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode)
export { RecoveryCodeSchema }
