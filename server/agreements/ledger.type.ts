import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, Cents, DateTime } from '../graphql/scalars.ts'
import { MoneyType } from '../programs/program.type.ts'
import type { ClaimState } from './ledger-receipts.ts'
import type { LedgerAction } from './ledger-actions.ts'
import type { LineState } from './ledger-lines.ts'
import { paymentMethods, receiptKinds, type PaymentMethod, type ReceiptKind } from './receipt.entity.ts'

export const PaymentMethodEnum = enumOf(
  'PaymentMethod',
  'How money came. Never a number of an account.',
  paymentMethods,
  {
    CASH: 'In cash.',
    CHECK: 'By check.',
    MONEY_ORDER: 'By money order or cashier’s check.',
    BANK: 'From bank to bank.',
    CARD: 'By card.',
    APP: 'By a payment app.',
    AGENCY: 'From an agency or insurer.',
    OTHER: 'In another way.',
  },
)

export const ReceiptKindEnum = enumOf('ReceiptKind', 'What was recorded.', receiptKinds, {
  CLAIM: 'Who promised it says that it was paid or done. Nothing counts yet.',
  CONFIRM: 'Whom it was promised to says that it came, or was done.',
  DISPUTE: 'Whom it was promised to says that it did not come, or was not done.',
  TAKE_BACK: 'A confirmation was a mistake.',
})

export const LedgerLineState = enumOf(
  'LedgerLineState',
  'How one payment stands today, in the court’s time zone.',
  ['PAID', 'UPCOMING', 'DUE_TODAY', 'IN_GRACE', 'OVERDUE'],
  {
    PAID: 'All of it came.',
    UPCOMING: 'Its day is to come.',
    DUE_TODAY: 'Its day is today.',
    IN_GRACE: 'Its day is over, and its days of grace are not.',
    OVERDUE: 'Its last day of grace is over.',
  },
)

export const LedgerActionState = enumOf(
  'LedgerActionState',
  'How something to be done stands today.',
  ['DONE', 'UPCOMING', 'DUE_TODAY', 'OVERDUE', 'LASTING'],
  {
    DONE: 'Another party confirmed it.',
    UPCOMING: 'Its day is to come.',
    DUE_TODAY: 'Its day is today.',
    OVERDUE: 'Its day is over.',
    LASTING: 'It has no last day, and goes on binding.',
  },
)

export const ClaimStateEnum = enumOf('ClaimState', 'What became of a claim.', ['OPEN', 'CONFIRMED', 'DISPUTED'], {
  OPEN: 'Nobody has answered it.',
  CONFIRMED: 'It was confirmed.',
  DISPUTED: 'It was denied.',
})

@ObjectType('LedgerLine', {
  description:
    'One payment of the schedule, and what came of it. What comes counts towards the oldest payment of its term first.',
})
export class LedgerLineType {
  @Field(() => Int, { description: 'As the schedule counts.' }) number!: number
  @Field(() => Int, { description: 'The term that it belongs to.' }) termNumber!: number
  @Field(() => CalendarDate, { description: 'Its day.' }) due!: string
  @Field(() => CalendarDate, { description: 'Its last day of grace.' }) lastDay!: string
  @Field(() => String, { description: 'Who pays, as printed.' }) payer!: string
  @Field(() => String, { description: 'Who is paid, as printed.' }) payee!: string
  @Field(() => MoneyType, { description: 'How much it is.' }) amount!: MoneyType
  @Field(() => MoneyType, { description: 'What came of it.' }) paid!: MoneyType
  @Field(() => MoneyType, { description: 'What is left of it.' }) left!: MoneyType
  @Field(() => CalendarDate, { nullable: true, description: 'When its last cent came.' }) paidOn!: string | null
  @Field(() => Int, { description: 'By how many days it came, or is, late.' }) daysLate!: number
  @Field(() => LedgerLineState, { description: 'How it stands today.' }) state!: LineState
  @Field(() => Boolean, { description: 'Whether the viewer can confirm that it came.' }) canConfirm!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can say that they have paid it.' }) canClaim!: boolean
}

@ObjectType('LedgerAction', { description: 'Something to be done, and whether it was.' })
export class LedgerActionType {
  @Field(() => Int, { description: 'The term.' }) termNumber!: number
  @Field(() => String, { description: 'Who does it, as printed.' }) doer!: string
  @Field(() => String, { description: 'What, in the words of the term.' }) what!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Its last day; null when it goes on.' }) due!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'When it was done.' }) doneOn!: string | null
  @Field(() => LedgerActionState, { description: 'How it stands today.' }) state!: LedgerAction['state']
  @Field(() => Boolean, { description: 'Whether the viewer can confirm that it was done.' }) canConfirm!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can say that they have done it.' }) canClaim!: boolean
}

@ObjectType('Receipt', { description: 'Something that a party recorded about the performance. Never changed.' })
export class ReceiptType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => ReceiptKindEnum, { description: 'What was recorded.' }) kind!: ReceiptKind
  @Field(() => Int, { description: 'The term.' }) termNumber!: number
  @Field(() => MoneyType, { nullable: true, description: 'How much; null for what is done.' }) amount!: MoneyType | null
  @Field(() => CalendarDate, { description: 'The day on which it was paid or done.' }) doneOn!: string
  @Field(() => PaymentMethodEnum, { nullable: true, description: 'How it was paid.' }) method!: PaymentMethod | null
  @Field(() => ID, { nullable: true, description: 'The claim that it answers, or the receipt that it takes back.' })
  aboutId!: string | null
  @Field(() => String, { nullable: true, description: 'Why something is denied or taken back.' }) words!: string | null
  @Field(() => String, { description: 'The party that recorded it.' }) byName!: string
  @Field(() => Boolean, { description: 'Whether that is the viewer’s party.' }) isMine!: boolean
  @Field(() => DateTime, { description: 'When it was recorded.' }) recordedAt!: string
  @Field(() => ClaimStateEnum, { nullable: true, description: 'Of a claim: what became of it.' })
  claim!: ClaimState | null
  @Field(() => Boolean, { description: 'Of a confirmation: whether it was taken back.' }) isTakenBack!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can answer this claim.' }) canAnswer!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can take back this confirmation.' }) canTakeBack!: boolean
}

@ObjectType('Ledger', { description: 'How an agreement is performed, today in the court’s time zone.' })
export class LedgerType {
  @Field(() => CalendarDate, { description: 'Today there.' }) today!: string
  @Field(() => MoneyType, { description: 'Everything that is to be paid.' }) total!: MoneyType
  @Field(() => MoneyType, { description: 'What came.' }) paid!: MoneyType
  @Field(() => MoneyType, { description: 'What is left.' }) left!: MoneyType
  @Field(() => MoneyType, { description: 'Of what is left: whose day has come.' }) due!: MoneyType
  @Field(() => MoneyType, { description: 'Of that: whose days of grace are over.' }) overdue!: MoneyType
  @Field(() => LedgerLineType, { nullable: true, description: 'The payment that comes next.' })
  next!: LedgerLineType | null
  @Field(() => [LedgerLineType], { description: 'Every payment, by its day.' }) lines!: LedgerLineType[]
  @Field(() => [LedgerActionType], { description: 'Everything that is to be done.' }) actions!: LedgerActionType[]
  @Field(() => [ReceiptType], { description: 'What was recorded, the newest first.' }) receipts!: ReceiptType[]
}

@InputType('ClaimPaymentInput', { description: 'A payment that was made, or came.' })
export class ClaimPaymentInput extends KeyInput {
  @Field(() => ID, { description: 'The agreement.' }) agreementId!: string
  @Field(() => Int, { description: 'The term, as printed.' }) termNumber!: number
  @Field(() => Cents, { description: 'How much: no more than what is left.' }) amountCents!: number
  @Field(() => CalendarDate, { description: 'On which day: no later than today.' }) doneOn!: string
  @Field(() => PaymentMethodEnum, { description: 'How.' }) method!: PaymentMethod
}

@InputType('ConfirmPaymentInput', { description: 'A payment that came.' })
export class ConfirmPaymentInput extends ClaimPaymentInput {
  @Field(() => ID, { nullable: true, description: 'The claim that this answers.' }) claimId!: string | null
}

@InputType('ClaimDutyInput', { description: 'Something that was done.' })
export class ClaimDutyInput extends KeyInput {
  @Field(() => ID, { description: 'The agreement.' }) agreementId!: string
  @Field(() => Int, { description: 'The term, as printed.' }) termNumber!: number
  @Field(() => CalendarDate, { description: 'On which day: no later than today.' }) doneOn!: string
}

@InputType('ConfirmDutyInput', { description: 'Something that was done, as another party says.' })
export class ConfirmDutyInput extends ClaimDutyInput {
  @Field(() => ID, { nullable: true, description: 'The claim that this answers.' }) claimId!: string | null
}

@InputType('DisputeClaimInput', { description: 'Deny a claim.' })
export class DisputeClaimInput extends KeyInput {
  @Field(() => ID, { description: 'The claim.' }) claimId!: string
  @Field(() => String, { description: 'What happened instead. 2,000 characters, and no numbers of accounts.' })
  words!: string
}

@InputType('TakeBackReceiptInput', { description: 'Take back a confirmation.' })
export class TakeBackReceiptInput extends KeyInput {
  @Field(() => ID, { description: 'The confirmation.' }) receiptId!: string
  @Field(() => String, { description: 'Why. 2,000 characters, and no numbers of accounts.' }) words!: string
}
