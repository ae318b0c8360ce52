import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** One signed-in browser window. The refresh secret is kept as a keyed hash and changes at every use. */
const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'sessions',
  properties: {
    id: id(),
    personId: ref(),
    refreshHash: p.text().unique(),
    /** The secret before the last rotation: whoever shows it later is a thief or a lost answer; both end the session. */
    previousHash: p.text().nullable().index(),
    rotatedAt: instant(),
    device: p.text(),
    createdAt: instant(),
    lastUsedAt: instant(),
    expiresAt: instant(),
    endedAt: instant().nullable(),
    /** Signing asks for a fresh code: this is when the last one was given. */
    identityConfirmedAt: instant().nullable(),
    /** When a second factor was given in this session; null when the mailed code alone opened it. */
    secondFactorAt: instant().nullable(),
  },
  indexes: [{ properties: ['personId'] }],
})
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session)
export { SessionSchema }
