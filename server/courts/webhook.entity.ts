/** Where a court wants to be told that there is something to fetch, and each telling. */
import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

export const disablingReasons = ['GONE', 'BY_COURT', 'BY_STAFF'] as const

const CourtEndpointSchema = defineEntity({
  name: 'CourtEndpoint',
  tableName: 'court_endpoints',
  properties: {
    id: id(),
    courtKey: p.text(),
    url: p.text(),
    createdAt: instant(),
    disabledAt: instant().nullable(),
    disabledBecause: p.enum(disablingReasons).nullable(),
  },
  indexes: [{ properties: ['courtKey'] }],
})
export class CourtEndpoint extends CourtEndpointSchema.class {}
CourtEndpointSchema.setClass(CourtEndpoint)
export { CourtEndpointSchema }

/** The secret that signs, sealed. While it is rotated two of them sign, so that a court can change over in its own time. */
const CourtEndpointSecretSchema = defineEntity({
  name: 'CourtEndpointSecret',
  tableName: 'court_endpoint_secrets',
  properties: {
    id: id(),
    endpointId: ref(),
    secret: sealed(),
    createdAt: instant(),
    expiresAt: instant().nullable(),
  },
  indexes: [{ properties: ['endpointId'] }],
})
export class CourtEndpointSecret extends CourtEndpointSecretSchema.class {}
CourtEndpointSecretSchema.setClass(CourtEndpointSecret)
export { CourtEndpointSecretSchema }

/** One delivery to one endpoint, written in the transaction of what it tells. It carries a place in the feed, no content. */
const CourtDeliverySchema = defineEntity({
  name: 'CourtDelivery',
  tableName: 'court_outbox',
  properties: {
    id: id(),
    endpointId: ref(),
    courtKey: p.text(),
    seq: p.integer(),
    createdAt: instant(),
    /** Null when nothing more will be tried: delivered, or given up. */
    nextTryAt: instant().nullable(),
    tries: p.integer(),
    deliveredAt: instant().nullable(),
    /** Given up: a dead letter, until somebody asks for it again. */
    givenUpAt: instant().nullable(),
    /** Given up, and staff have let it be. */
    dismissedAt: instant().nullable(),
    /** What came of the last try: a status of HTTP or a code. */
    lastAnswer: p.text().nullable(),
  },
  indexes: [{ properties: ['nextTryAt'] }, { properties: ['courtKey', 'givenUpAt'] }],
})
export class CourtDelivery extends CourtDeliverySchema.class {}
CourtDeliverySchema.setClass(CourtDelivery)
export { CourtDeliverySchema }
