import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref, sealed } from '../platform/columns.ts'

export const agreementStatuses = ['REVIEW', 'SIGNING', 'BINDING', 'ABANDONED', 'EXPIRED'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** A settlement agreement among named parties. What is hashed and signed is the canonical JSON in `document`. */
const AgreementSchema = defineEntity({
  name: 'Agreement',
  tableName: 'agreements',
  properties: {
    id: id(),
    caseId: ref(),
    fromOfferId: ref(),
    status: p.enum(agreementStatuses),
    revision: p.integer(),
    document: sealed(),
    hash: p.text(),
    language: p.text(),
    assembledAt: instant(),
    signBy: instant().nullable(),
    bindingAt: instant().nullable(),
    /** Signed by hand: the last day in ink, as of which it binds. */
    boundOn: day().nullable(),
    sealedAt: instant().nullable(),
    abandonedAt: instant().nullable(),
    /** When everything that was to be paid, or done by a date, was. Its filing and the case stand beside it. */
    performedAt: instant().nullable(),
  },
  indexes: [{ properties: ['caseId'] }, { properties: ['status', 'signBy'] }],
})
export class Agreement extends AgreementSchema.class {}
AgreementSchema.setClass(Agreement)
export { AgreementSchema }

const AgreementSignatorySchema = defineEntity({
  name: 'AgreementSignatory',
  tableName: 'agreement_signatories',
  properties: { agreementId: p.uuid().primary(), partyId: p.uuid().primary(), position: p.integer() },
})
export class AgreementSignatory extends AgreementSignatorySchema.class {}
AgreementSignatorySchema.setClass(AgreementSignatory)
export { AgreementSignatorySchema }

/** What an agreement said before it was revised: signatures that are void by now were made on it. Never changed. */
const AgreementRevisionSchema = defineEntity({
  name: 'AgreementRevision',
  tableName: 'agreement_revisions',
  properties: {
    agreementId: p.uuid().primary(),
    revision: p.integer().primary(),
    document: sealed(),
    hash: p.text(),
    language: p.text(),
    replacedAt: instant(),
  },
})
export class AgreementRevision extends AgreementRevisionSchema.class {}
AgreementRevisionSchema.setClass(AgreementRevision)
export { AgreementRevisionSchema }

/** A rendered file of one revision. Stored once; two finishers give one file (unique). */
const AgreementFileSchema = defineEntity({
  name: 'AgreementFile',
  tableName: 'agreement_files',
  properties: {
    agreementId: p.uuid().primary(),
    revision: p.integer().primary(),
    kind: p.enum(['AGREEMENT', 'CERTIFICATE'] as const).primary(),
    fileId: ref(),
    sha256: p.text(),
    renderedAt: instant(),
  },
  indexes: [{ properties: ['fileId'] }],
})
export class AgreementFile extends AgreementFileSchema.class {}
AgreementFileSchema.setClass(AgreementFile)
export { AgreementFileSchema }
