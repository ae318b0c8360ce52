import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref, sealed } from '../platform/columns.ts'

/**
 * CLAIM: "I have paid", "I have done it". CONFIRM: it came, it was done, as says whom it was promised to. DISPUTE: a claim
 * is denied. TAKE_BACK: a confirmation was a mistake, or the cheque bounced.
 */
export const receiptKinds = ['CLAIM', 'CONFIRM', 'DISPUTE', 'TAKE_BACK'] as const
export type ReceiptKind = (typeof receiptKinds)[number]

/** How money came: a word, never a number of an account. */
export const paymentMethods = ['CASH', 'CHECK', 'MONEY_ORDER', 'BANK', 'CARD', 'APP', 'AGENCY', 'OTHER'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

/** A line of what people recorded about the performance of an agreement. Never changed: a correction is a new line. */
const ReceiptSchema = defineEntity({
  name: 'Receipt',
  tableName: 'receipts',
  properties: {
    id: id(),
    caseId: ref(),
    agreementId: ref(),
    kind: p.enum(receiptKinds),
    termNumber: p.integer(),
    amountCents: p.integer().nullable(),
    doneOn: day(),
    method: p.enum(paymentMethods).nullable(),
    aboutId: ref().nullable(),
    words: sealed().nullable(),
    partyId: ref(),
    seatId: ref(),
    clientKey: p.text(),
    recordedAt: instant(),
  },
  indexes: [{ properties: ['agreementId', 'recordedAt'] }],
  uniques: [{ properties: ['seatId', 'clientKey'] }],
})
export class Receipt extends ReceiptSchema.class {}
ReceiptSchema.setClass(Receipt)
export { ReceiptSchema }

/**
 * When to remind of what an agreement promises: written when it becomes binding, ids and days only. What was promised
 * stands in the document alone.
 */
const DutySchema = defineEntity({
  name: 'Duty',
  tableName: 'duties',
  properties: {
    id: id(),
    caseId: ref(),
    agreementId: ref(),
    termNumber: p.integer(),
    /** The line of the schedule; null for what is done rather than paid. */
    lineNumber: p.integer().nullable(),
    doerPartyId: ref(),
    dueOn: day(),
    /** Null when that moment was over before anybody was bound. */
    remindAt: instant().nullable(),
    overdueAt: instant(),
    remindedAt: instant().nullable(),
    overdueToldAt: instant().nullable(),
    doneAt: instant().nullable(),
  },
  indexes: [
    { properties: ['agreementId'] },
    {
      name: 'duties_to_remind',
      expression: `create index "duties_to_remind" on "duties" ("remind_at") where "done_at" is null and "reminded_at" is null`,
    },
    {
      name: 'duties_to_call_overdue',
      expression: `create index "duties_to_call_overdue" on "duties" ("overdue_at") where "done_at" is null and "overdue_told_at" is null`,
    },
  ],
})
export class Duty extends DutySchema.class {}
DutySchema.setClass(Duty)
export { DutySchema }
