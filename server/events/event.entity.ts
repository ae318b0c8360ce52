import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'
import type { ChangeKind, EventScope } from './event.ts'

/** Something that happened: ids and codes, never words. Append-only. */
const EventSchema = defineEntity({
  name: 'Event',
  tableName: 'events',
  properties: {
    id: id(),
    kind: p.text().$type<ChangeKind>(),
    caseId: ref().nullable(),
    scope: p.text().$type<EventScope>(),
    scopeId: ref(),
    subjectId: ref().nullable(),
    bySeatId: ref().nullable(),
    at: instant(),
  },
  indexes: [{ properties: ['caseId', 'id'] }],
})
export class Event extends EventSchema.class {}
EventSchema.setClass(Event)
export { EventSchema }

/** The last number given in a person's feed. */
const FeedCounterSchema = defineEntity({
  name: 'FeedCounter',
  tableName: 'feed_counters',
  properties: { personId: p.uuid().primary(), lastSeq: p.bigint('number') },
})
export class FeedCounter extends FeedCounterSchema.class {}
FeedCounterSchema.setClass(FeedCounter)
export { FeedCounterSchema }

/** One line of one person's feed: dense, theirs alone, so that a cursor tells nothing about anybody else. */
const FeedLineSchema = defineEntity({
  name: 'FeedLine',
  tableName: 'feed',
  properties: { personId: p.uuid().primary(), seq: p.bigint('number').primary(), eventId: ref() },
})
export class FeedLine extends FeedLineSchema.class {}
FeedLineSchema.setClass(FeedLine)
export { FeedLineSchema }

/** What one person's list of cases shows of one case, kept in the transaction of every change: ids, counts, times. */
const CaseCardSchema = defineEntity({
  name: 'CaseCard',
  tableName: 'case_cards',
  properties: {
    personId: p.uuid().primary(),
    caseId: p.uuid().primary(),
    role: p.text(),
    lastActivityAt: instant(),
    lastJointAt: instant().nullable(),
    unread: p.integer(),
    openOffers: p.integer(),
    waitingFor: p.enum(['YOU', 'OTHERS', 'NEUTRAL', 'NOBODY'] as const),
    waitingParties: p.array().columnType('uuid[]'),
    offerExpiresAt: instant().nullable(),
    signBy: instant().nullable(),
  },
})
export class CaseCard extends CaseCardSchema.class {}
CaseCardSchema.setClass(CaseCard)
export { CaseCardSchema }

/** A mutation that was done: the same key again gives the same answer, other arguments under it are refused. */
const DoneMutationSchema = defineEntity({
  name: 'DoneMutation',
  tableName: 'done_mutations',
  properties: {
    actor: p.text().primary(),
    clientKey: p.text().primary(),
    operation: p.text(),
    argumentsHash: p.text(),
    result: p.json<unknown>().nullable(),
    doneAt: instant(),
  },
  indexes: [{ properties: ['doneAt'] }],
})
export class DoneMutation extends DoneMutationSchema.class {}
DoneMutationSchema.setClass(DoneMutation)
export { DoneMutationSchema }
