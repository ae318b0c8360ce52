import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { sameNames } from '../graphql/same-names.ts'
import { CalendarDate, Cents, DateTime } from '../graphql/scalars.ts'
import { MoneyType } from '../programs/program.type.ts'
import type { ClaimState, LedgerAction, LineState } from './ledger.ts'
import { paymentMethods, receiptKinds, type PaymentMethod, type ReceiptKind } from './receipt.entity.ts'

export const PaymentMethodEnum = sameNames(paymentMethods)
registerEnumType(PaymentMethodEnum, {
  name: 'PaymentMethod',
  description: 'How money came. Never a number of an account.',
  valuesConfig: {
    CASH: { description: 'In cash.' },
    CHECK: { description: 'By check.' },
    MONEY_ORDER: { description: 'By money order or cashier’s check.' },
    BANK: { description: 'From bank to bank.' },
    CARD: { description: 'By card.' },
    APP: { description: 'By a payment app.' },
    AGENCY: { description: 'From an agency or insurer.' },
    OTHER: { description: 'In another way.' },
  },
})

export const ReceiptKindEnum = sameNames(receiptKinds)
registerEnumType(ReceiptKindEnum, {
  name: 'ReceiptKind',
  description: 'What was recorded.',
  valuesConfig: {
    CLAIM: { description: 'Who promised it says that it was paid or done. Nothing counts yet.' },
    CONFIRM: { description: 'Whom it was promised to says that it came, or was done.' },
    DISPUTE: { description: 'Whom it was promised to says that it did not come, or was not done.' },
    TAKE_BACK: { description: 'A confirmation was a mistake.' },
  },
})

export const LedgerLineState = sameNames(['PAID', 'UPCOMING', 'DUE_TODAY', 'IN_GRACE', 'OVERDUE'] as const)
registerEnumType(LedgerLineState, {
  name: 'LedgerLineState',
  description: 'How one payment stands today, in the court’s time zone.',
  valuesConfig: {
    PAID: { description: 'All of it came.' },
    UPCOMING: { description: 'Its day is to come.' },
    DUE_TODAY: { description: 'Its day is today.' },
    IN_GRACE: { description: 'Its day is over, and its days of grace are not.' },
    OVERDUE: { description: 'Its last day of grace is over.' },
  },
})

export const LedgerActionState = sameNames(['DONE', 'UPCOMING', 'DUE_TODAY', 'OVERDUE', 'LASTING'] as const)
registerEnumType(LedgerActionState, {
  name: 'LedgerActionState',
  description: 'How something to be done stands today.',
  valuesConfig: {
    DONE: { description: 'Another party confirmed it.' },
    UPCOMING: { description: 'Its day is to come.' },
    DUE_TODAY: { description: 'Its day is today.' },
    OVERDUE: { description: 'Its day is over.' },
    LASTING: { description: 'It has no last day, and goes on binding.' },
  },
})

export const ClaimStateEnum = sameNames(['OPEN', 'CONFIRMED', 'DISPUTED'] as const)
registerEnumType(ClaimStateEnum, {
  name: 'ClaimState',
  description: 'What became of a claim.',
  valuesConfig: {
    OPEN: { description: 'Nobody has answered it.' },
    CONFIRMED: { description: 'It was confirmed.' },
    DISPUTED: { description: 'It was denied.' },
  },
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
