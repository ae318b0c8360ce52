import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

export const offerStatuses = [
  'WITH_MEDIATOR',
  'OPEN',
  'ACCEPTED',
  'PARTIALLY_ACCEPTED',
  'REJECTED',
  'COUNTERED',
  'WITHDRAWN',
  'EXPIRED',
  'SUPERSEDED',
  'LAPSED',
] as const
export type OfferStatus = (typeof offerStatuses)[number]

/** A versioned set of terms from one party to named others. Its terms never change; a change is a new offer. */
const OfferSchema = defineEntity({
  name: 'Offer',
  tableName: 'offers',
  properties: {
    id: id(),
    caseId: ref(),
    round: p.integer(),
    status: p.enum(offerStatuses),
    fromPartyId: ref(),
    fromSeatId: ref(),
    answersOfferId: ref().nullable(),
    /** Where everything passes the mediator: to whom it goes once that has passed it on. Until then it has no recipient. */
    relayTo: p.uuid().array().nullable(),
    /** When the mediator passed it on: a joint act, where there is no joint conversation. */
    relayedAt: instant().nullable(),
    explanation: sealed().nullable(),
    /** SHA-256 of the terms and of the clauses that the program adds: acceptance names it. */
    hash: p.text(),
    language: p.text(),
    clientKey: p.text(),
    madeAt: instant(),
    expiresAt: instant(),
    closedAt: instant().nullable(),
  },
  indexes: [{ properties: ['caseId', 'madeAt'] }, { properties: ['status', 'expiresAt'] }],
  uniques: [{ properties: ['fromSeatId', 'clientKey'] }],
})
export class Offer extends OfferSchema.class {}
OfferSchema.setClass(Offer)
export { OfferSchema }

const OfferRecipientSchema = defineEntity({
  name: 'OfferRecipient',
  tableName: 'offer_recipients',
  properties: { offerId: p.uuid().primary(), partyId: p.uuid().primary(), answeredAt: instant().nullable() },
})
export class OfferRecipient extends OfferRecipientSchema.class {}
OfferRecipientSchema.setClass(OfferRecipient)
export { OfferRecipientSchema }

/** One term, sealed as JSON (`Term` of term.ts). `carriedFromId` links it to the term of the round before. */
const OfferTermSchema = defineEntity({
  name: 'OfferTerm',
  tableName: 'offer_terms',
  properties: {
    id: id(),
    offerId: ref(),
    position: p.integer(),
    kind: p.enum(['MONEY', 'ACTION', 'DISPOSITION'] as const),
    carriedFromId: ref().nullable(),
    body: sealed(),
  },
  indexes: [{ properties: ['offerId'] }],
})
export class OfferTerm extends OfferTermSchema.class {}
OfferTermSchema.setClass(OfferTerm)
export { OfferTermSchema }
