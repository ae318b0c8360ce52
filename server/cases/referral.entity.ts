import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** That a court sent this case, or staff in its name. The days to answer bind `emailsReceivedAt`, not the referral. */
const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referrals',
  properties: {
    caseId: p.uuid().primary(),
    /** The credentials that sent it; null when staff did. */
    courtClientId: p.text().nullable(),
    receivedAt: instant(),
    /** When the court had the addresses of all parties; null while it does not. */
    emailsReceivedAt: instant().nullable(),
  },
})
export class Referral extends ReferralSchema.class {}
ReferralSchema.setClass(Referral)
export { ReferralSchema }

/**
 * Where a party is to be invited, while it is not yet: who gave the address and who runs the program know it. Invariant:
 * no other party reads it.
 */
const PartyContactSchema = defineEntity({
  name: 'PartyContact',
  tableName: 'party_contacts',
  properties: {
    partyId: p.uuid().primary(),
    caseId: ref(),
    /** Null: nobody knows it yet, or the invitation goes on paper. */
    email: p.text().nullable(),
    /** Null: the court gave it, or staff. */
    givenBySeatId: ref().nullable(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class PartyContact extends PartyContactSchema.class {}
PartyContactSchema.setClass(PartyContact)
export { PartyContactSchema }

/** A party asks to be let off an attempt that its program requires; staff decide. The words are sealed. */
const ExemptionRequestSchema = defineEntity({
  name: 'ExemptionRequest',
  tableName: 'exemption_requests',
  properties: {
    id: id(),
    caseId: ref(),
    partyId: ref(),
    reason: p.enum(['ORDER_IN_FORCE', 'NO_ACCESS', 'LANGUAGE', 'DISABILITY', 'ALREADY_TRIED', 'OTHER'] as const),
    words: sealed().nullable(),
    requestedAt: instant(),
    decidedAt: instant().nullable(),
    granted: p.boolean().nullable(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class ExemptionRequest extends ExemptionRequestSchema.class {}
ExemptionRequestSchema.setClass(ExemptionRequest)
export { ExemptionRequestSchema }

/**
 * What a party said of its safety. Its own, the program's and the neutrals' to know. Invariant: no other party reads it;
 * how the case is held (`cases.safety_mode`) is all that they see.
 */
const SafetyAnswerSchema = defineEntity({
  name: 'SafetyAnswer',
  tableName: 'safety_answers',
  properties: {
    partyId: p.uuid().primary(),
    caseId: ref(),
    orderInForce: p.boolean(),
    needs: sealed().nullable(),
    answeredAt: instant(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class SafetyAnswer extends SafetyAnswerSchema.class {}
SafetyAnswerSchema.setClass(SafetyAnswer)
export { SafetyAnswerSchema }
