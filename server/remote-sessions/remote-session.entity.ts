import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/**
 * A meeting by telephone or video with the neutral. PROPOSED → SCHEDULED → HELD | NOT_HELD, or CANCELLED; moved, it is
 * PROPOSED again with the next `sequence`. Invariant: nothing of what is said there is ever kept.
 */
const RemoteSessionSchema = defineEntity({
  name: 'RemoteSession',
  tableName: 'remote_sessions',
  properties: {
    id: id(),
    caseId: ref(),
    kind: p.enum(['PHONE', 'VIDEO'] as const),
    status: p.enum(['PROPOSED', 'SCHEDULED', 'CANCELLED', 'HELD', 'NOT_HELD'] as const),
    minutes: p.integer(),
    proposedBySeatId: ref(),
    proposedAt: instant(),
    sequence: p.integer(),
    /** The time that suits everybody. */
    startsAt: instant().nullable(),
    /** Once it was scheduled it stands in people's calendars, and has to be taken out of them. */
    wasScheduled: p.boolean(),
    /** The link or the number: sealed, given by the neutral. */
    how: p.blob().nullable(),
    changedAt: instant(),
    remindAt: instant().nullable(),
    remindedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['caseId'] },
    {
      name: 'remote_sessions_to_remind',
      expression:
        'create index "remote_sessions_to_remind" on "remote_sessions" ("remind_at", "id") where "reminded_at" is null and "remind_at" is not null',
    },
  ],
})
export class RemoteSession extends RemoteSessionSchema.class {}
RemoteSessionSchema.setClass(RemoteSession)
export { RemoteSessionSchema }

/** A time that somebody proposes; those of an earlier `sequence` no longer count. */
const RemoteSessionSlotSchema = defineEntity({
  name: 'RemoteSessionSlot',
  tableName: 'remote_session_slots',
  properties: { id: id(), sessionId: ref(), sequence: p.integer(), startsAt: instant() },
  indexes: [{ properties: ['sessionId'] }],
})
export class RemoteSessionSlot extends RemoteSessionSlotSchema.class {}
RemoteSessionSlotSchema.setClass(RemoteSessionSlot)
export { RemoteSessionSlotSchema }

/** Whether one voice can come at that time: a party, or the neutrals together (then the id of the mediation). */
const RemoteSessionAnswerSchema = defineEntity({
  name: 'RemoteSessionAnswer',
  tableName: 'remote_session_answers',
  properties: {
    slotId: p.uuid().primary(),
    voiceId: p.uuid().primary(),
    seatId: ref(),
    canCome: p.boolean(),
    answeredAt: instant(),
  },
})
export class RemoteSessionAnswer extends RemoteSessionAnswerSchema.class {}
RemoteSessionAnswerSchema.setClass(RemoteSessionAnswer)
export { RemoteSessionAnswerSchema }
