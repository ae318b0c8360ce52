import { defineEntity, p } from '@mikro-orm/core'
import { instant, ref } from '../platform/columns.ts'

/** Where a chain of the audit log ends. */
const AuditHeadSchema = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_heads',
  properties: {
    caseId: p.uuid().primary(),
    scope: p.text().primary(),
    scopeId: p.uuid().primary(),
    seq: p.integer(),
    hash: p.text(),
  },
})
export class AuditHead extends AuditHeadSchema.class {}
AuditHeadSchema.setClass(AuditHead)
export { AuditHeadSchema }

/** One act on a case, bound by its hash to the one before. Written by append_audit, read through audit_of_case. */
const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entries',
  properties: {
    caseId: p.uuid().primary(),
    scope: p.text().primary(),
    scopeId: p.uuid().primary(),
    seq: p.integer().primary(),
    eventId: ref(),
    at: instant(),
    actorKind: p.text(),
    actorId: p.text().nullable(),
    operation: p.text(),
    subjectId: ref().nullable(),
    seatId: ref().nullable(),
    hash: p.text(),
  },
})
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry)
export { AuditEntrySchema }
