import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** NONE (no row) → REQUESTED → SEATED → ENDED. One running mediation per case (unique index). */
const MediationSchema = defineEntity({
  name: 'Mediation',
  tableName: 'mediations',
  properties: {
    id: id(),
    caseId: ref(),
    programKey: p.text(),
    status: p.enum(['REQUESTED', 'CANCELLED', 'SEATED', 'ENDED'] as const),
    requestedByPartyId: ref().nullable(),
    /** What the neutral says of themself where there is no joint conversation to say it in. */
    introduction: p.blob().nullable(),
    /** The organisation whose neutrals alone see the request; null: the whole roster. */
    handedTo: p.text().nullable(),
    requestedAt: instant(),
    answerBy: instant(),
    seatedAt: instant().nullable(),
    endedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['caseId'] },
    { properties: ['programKey', 'status', 'requestedAt'] },
    {
      name: 'mediations_one_running',
      expression:
        'create unique index "mediations_one_running" on "mediations" ("case_id") where "status" in (\'REQUESTED\', \'SEATED\')',
    },
  ],
})
export class Mediation extends MediationSchema.class {}
MediationSchema.setClass(Mediation)
export { MediationSchema }

/** What a neutral declared before a seat: no conflict, or one that keeps the case out of their queue (CRC 3.855). */
const ConflictDeclarationSchema = defineEntity({
  name: 'ConflictDeclaration',
  tableName: 'conflict_declarations',
  properties: {
    id: id(),
    caseId: ref(),
    personId: ref(),
    hasConflict: p.boolean(),
    disclosure: p.blob().nullable(),
    declaredAt: instant(),
  },
  indexes: [{ properties: ['caseId', 'personId'] }],
})
export class ConflictDeclaration extends ConflictDeclarationSchema.class {}
ConflictDeclarationSchema.setClass(ConflictDeclaration)
export { ConflictDeclarationSchema }
