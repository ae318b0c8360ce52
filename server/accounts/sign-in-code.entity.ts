import { defineEntity, p } from '@mikro-orm/core'
import { id, instant } from '../platform/columns.ts'

/** A one-time code sent by e-mail. It works only in the browser that asked for it. */
const SignInCodeSchema = defineEntity({
  name: 'SignInCode',
  tableName: 'sign_in_codes',
  properties: {
    id: id(),
    purpose: p.enum(['SIGN_IN', 'CONFIRM_IDENTITY'] as const),
    email: p.text(),
    browserHash: p.text(),
    codeHash: p.text(),
    attempts: p.integer().default(0),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
  },
  indexes: [{ properties: ['email', 'createdAt'] }],
})
export class SignInCode extends SignInCodeSchema.class {}
SignInCodeSchema.setClass(SignInCode)
export { SignInCodeSchema }
