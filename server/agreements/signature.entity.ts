import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

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
    consentVersion: p.text(),
    consentLanguage: p.text(),
    method: p.enum(['ESIGN', 'WET_PRINTED'] as const),
    clientKey: p.text(),
    signedAt: instant(),
    voidedAt: instant().nullable(),
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
