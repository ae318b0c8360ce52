import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref } from '../platform/columns.ts'

/** One party's signature on one exact hash. Any change of the document voids it; it is never deleted. */
const SignatureSchema = defineEntity({
  name: 'Signature',
  tableName: 'signatures',
  properties: {
    id: id(),
    agreementId: ref(),
    revision: p.integer(),
    hash: p.text(),
    partyId: ref(),
    seatId: ref(),
    sessionId: ref(),
    typedName: p.text(),
    /** Null for a signature by hand: consent to sign on screen is not asked for then. */
    consentVersion: p.text().nullable(),
    consentLanguage: p.text().nullable(),
    method: p.enum(['ESIGN', 'WET_PRINTED'] as const),
    clientKey: p.text(),
    signedAt: instant(),
    voidedAt: instant().nullable(),
    /** The day in ink, and the scan that shows it. */
    signedOn: day().nullable(),
    counterpartId: ref().nullable(),
    signedAs: p.enum(['PARTY', 'REPRESENTATIVE'] as const).nullable(),
  },
  indexes: [
    { properties: ['agreementId'] },
    {
      name: 'signatures_one_standing',
      expression:
        'create unique index "signatures_one_standing" on "signatures" ("agreement_id", "party_id") where "voided_at" is null',
    },
  ],
  uniques: [{ properties: ['seatId', 'clientKey'] }],
})
export class Signature extends SignatureSchema.class {}
SignatureSchema.setClass(Signature)
export { SignatureSchema }
