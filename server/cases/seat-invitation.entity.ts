import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/**
 * Somebody is asked to sit on a case beside the parties: announced to all, and only then seated. Only a keyed hash of the
 * code is kept. Invariant: the address is known to who typed it, and to nobody else.
 */
const SeatInvitationSchema = defineEntity({
  name: 'SeatInvitation',
  tableName: 'seat_invitations',
  properties: {
    id: id(),
    caseId: ref(),
    role: p.enum(['REPRESENTATIVE', 'CO_MEDIATOR', 'OBSERVER', 'INTERPRETER', 'SUPPORT'] as const),
    /** By whose wish; null for who comes to the neutral. */
    partyId: ref().nullable(),
    /** An attorney acts for the party, or sits beside it. */
    capacity: p.enum(['FOR', 'WITH'] as const).nullable(),
    name: p.text(),
    email: p.text(),
    codeHash: p.text().unique(),
    invitedBySeatId: ref(),
    announcedAt: instant(),
    /** Before this nobody sits down: the parties have this long to object. */
    beginsAt: instant(),
    expiresAt: instant(),
    seatId: ref().nullable(),
    endedAt: instant().nullable(),
    endedBecause: p.enum(['DECLINED', 'OBJECTED', 'WITHDRAWN'] as const).nullable(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class SeatInvitation extends SeatInvitationSchema.class {}
SeatInvitationSchema.setClass(SeatInvitation)
export { SeatInvitationSchema }
