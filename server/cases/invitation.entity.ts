import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** An invitation to one party, by link and by short typeable code. Only a keyed hash of the code is kept. */
const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitations',
  properties: {
    id: id(),
    caseId: ref(),
    partyId: ref(),
    email: p.text(),
    /** Who typed this address: nobody else may learn it. */
    sentBySeatId: ref().nullable(),
    codeHash: p.text().unique(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
    revokedAt: instant().nullable(),
  },
  indexes: [{ properties: ['partyId'] }, { properties: ['caseId'] }],
})
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation)
export { InvitationSchema }
