/** Partner courts, the programs whose cases are theirs, and the credentials of their systems. */
import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

const CourtSchema = defineEntity({
  name: 'Court',
  tableName: 'courts',
  properties: { key: p.text().primary(), name: p.text(), createdAt: instant() },
})
export class Court extends CourtSchema.class {}
CourtSchema.setClass(Court)
export { CourtSchema }

/** A program belongs to one court at most: that court alone learns the outcomes of its court cases. */
const CourtProgramSchema = defineEntity({
  name: 'CourtProgram',
  tableName: 'court_programs',
  properties: { programKey: p.text().primary(), courtKey: p.text() },
  indexes: [{ properties: ['courtKey'] }],
})
export class CourtProgram extends CourtProgramSchema.class {}
CourtProgramSchema.setClass(CourtProgram)
export { CourtProgramSchema }

/** One system of a court. Once revoked it never works again: a new one is made. */
const CourtClientSchema = defineEntity({
  name: 'CourtClient',
  tableName: 'court_clients',
  properties: {
    id: id(),
    courtKey: p.text(),
    label: p.text(),
    createdAt: instant(),
    revokedAt: instant().nullable(),
    /** About when it last asked for a token. */
    lastUsedAt: instant().nullable(),
  },
  indexes: [{ properties: ['courtKey'] }],
})
export class CourtClient extends CourtClientSchema.class {}
CourtClientSchema.setClass(CourtClient)
export { CourtClientSchema }

/** The keyed hash of a secret that was shown once. While secrets are rotated, two of them work. */
const CourtSecretSchema = defineEntity({
  name: 'CourtSecret',
  tableName: 'court_secrets',
  properties: {
    id: id(),
    clientId: ref(),
    secretHash: p.text(),
    createdAt: instant(),
    /** From here on it opens nothing. Null: until it is rotated or its client revoked. */
    expiresAt: instant().nullable(),
  },
  indexes: [{ properties: ['clientId'] }],
})
export class CourtSecret extends CourtSecretSchema.class {}
CourtSecretSchema.setClass(CourtSecret)
export { CourtSecretSchema }

/** What a court asked for under a message id of its own: the same again is one change, for ever. Ids and codes only. */
const CourtMessageSchema = defineEntity({
  name: 'CourtMessage',
  tableName: 'court_messages',
  properties: {
    courtKey: p.text().primary(),
    caseNumber: p.text().primary(),
    messageId: p.text().primary(),
    operation: p.text(),
    argumentsHash: p.text(),
    result: p.json<unknown>().nullable(),
    clientId: ref().nullable(),
    doneAt: instant(),
  },
})
export class CourtMessage extends CourtMessageSchema.class {}
CourtMessageSchema.setClass(CourtMessage)
export { CourtMessageSchema }
