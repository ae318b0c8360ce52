import { Field, ID, InputType, Int } from 'type-graphql'
import type { Verdict as VerdictKey } from '../access/offers.ts'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, Cents } from '../graphql/scalars.ts'
import { Disposition } from '../programs/program.type.ts'
import { Verdict } from './offer.type.ts'
import { Frequency, OnDefault, WeekendRule } from './term.type.ts'
import type {
  Disposition as DispositionKey,
  Frequency as FrequencyKey,
  IsoDate,
  OnDefault as OnDefaultKey,
  WeekendRule as WeekendRuleKey,
} from './term.ts'

@InputType('EqualPlanInput', { description: 'Equal payments. What cannot be divided goes into the last one.' })
export class EqualPlanInput {
  @Field(() => Frequency, { description: 'How often.' }) frequency!: FrequencyKey
  @Field(() => CalendarDate, { description: 'The day of the first payment.' }) firstDue!: IsoDate
  @Field(() => Int, { defaultValue: 1, description: 'How many payments.' }) count!: number
}

@InputType('PaymentInput', { description: 'One payment of a list.' })
export class PaymentInput {
  @Field(() => CalendarDate, { description: 'Its day.' }) due!: IsoDate
  @Field(() => Cents, { description: 'How much, in cents.' }) amountCents!: number
}

@InputType('PlanInput', { description: 'How a sum is paid: give exactly one of the two.' })
export class PlanInput {
  @Field(() => EqualPlanInput, { nullable: true, description: 'All at once, or in equal parts.' })
  equal?: EqualPlanInput | null
  @Field(() => [PaymentInput], {
    nullable: true,
    description: 'Days and amounts of one’s own, which sum to the amount.',
  })
  listed?: PaymentInput[] | null
}

@InputType('MoneyTermInput', { description: 'Somebody pays somebody.' })
export class MoneyTermInputType {
  @Field(() => ID, { description: 'The party who owes.' }) payerPartyId!: string
  @Field(() => String, { nullable: true, description: 'An agency or insurer that pays for that party.' }) sourceName?:
    string | null
  @Field(() => ID, { nullable: true, description: 'The party who is paid. Give this or payeeName.' }) payeePartyId?:
    string | null
  @Field(() => String, { nullable: true, description: 'Somebody outside the case who is paid: a shop, a repairer.' })
  payeeName?: string | null
  @Field(() => Cents, { description: 'The whole sum, in cents.' }) amountCents!: number
  @Field(() => PlanInput, { description: 'How it is paid.' }) plan!: PlanInput
  @Field(() => Int, { defaultValue: 5, description: 'How many days after its day a payment is still in time.' })
  graceDays!: number
  @Field(() => WeekendRule, {
    defaultValue: WeekendRule.NEXT_COURT_DAY,
    description: 'What happens to a payment day that is no court day.',
  })
  weekendRule!: WeekendRuleKey
  @Field(() => OnDefault, { defaultValue: OnDefault.NONE, description: 'What a missed payment means.' })
  onDefault!: OnDefaultKey
  @Field(() => String, { nullable: true, description: 'Anything else about paying, 2,000 characters at most.' }) note?:
    string | null
}

@InputType('ActionTermInput', { description: 'Somebody does something.' })
export class ActionTermInputType {
  @Field(() => ID, { description: 'The party who does it.' }) partyId!: string
  @Field(() => String, { description: 'What they do, 2,000 characters at most.' }) what!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; without one it holds from signing on.' })
  due?: IsoDate | null
  @Field(() => String, { nullable: true, description: 'How everybody can tell that it was done.' }) howToTell?:
    string | null
}

@InputType('DispositionTermInput', { description: 'How the case ends at the court.' })
export class DispositionTermInputType {
  @Field(() => Disposition, { description: 'One of those that the program offers for this type of case.' })
  disposition!: DispositionKey
  @Field(() => Boolean, { defaultValue: false, description: 'Ask the court to keep the power to enforce (CCP 664.6).' })
  retainJurisdiction!: boolean
}

@InputType('TermInput', { description: 'One part of an offer: give exactly one of money, action and disposition.' })
export class TermInputType {
  @Field(() => ID, {
    nullable: true,
    description: 'The part that it goes on from: of the offer answered, or of the own offer replaced.',
  })
  carriedFromTermId?: string | null
  @Field(() => MoneyTermInputType, { nullable: true, description: 'Money.' }) money?: MoneyTermInputType | null
  @Field(() => ActionTermInputType, { nullable: true, description: 'Something to do.' })
  action?: ActionTermInputType | null
  @Field(() => DispositionTermInputType, { nullable: true, description: 'The end of the case.' })
  disposition?: DispositionTermInputType | null
}

@InputType('OfferPreviewInput', { description: 'An offer that is being written.' })
export class OfferPreviewInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => ID, { nullable: true, description: 'The offer that it would answer.' }) answersOfferId?: string | null
  @Field(() => [ID], { description: 'The parties to whom it would go.' }) recipientPartyIds!: string[]
  @Field(() => [TermInputType], { description: 'Its terms, 20 at most.' }) terms!: TermInputType[]
}

@InputType('MakeOfferInput', { description: 'Put terms to other parties.' })
export class MakeOfferInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => [ID], { description: 'The parties to whom it goes. Only they, and neutrals, see it.' })
  recipientPartyIds!: string[]
  @Field(() => ID, { nullable: true, description: 'The offer that it answers: makes it a counter-offer.' })
  answersOfferId?: string | null
  @Field(() => [TermInputType], { description: 'Its terms, 20 at most.' }) terms!: TermInputType[]
  @Field(() => String, { nullable: true, description: 'Why, 4,000 characters at most.' }) explanation?: string | null
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Its last day; otherwise the program’s usual number of days from today.',
  })
  expiresOn?: IsoDate | null
}

@InputType('TermAnswerInput', { description: 'The answer to one term.' })
export class TermAnswerInput {
  @Field(() => ID, { description: 'Which term.' }) termId!: string
  @Field(() => Verdict, { description: 'Yes or no.' }) verdict!: VerdictKey
  @Field(() => String, { nullable: true, description: 'Why, 2,000 characters at most; needed for a no.' })
  explanation?: string | null
}

@InputType('AnswerOfferInput', { description: 'Answer an offer, each of its terms once.' })
export class AnswerOfferInput extends KeyInput {
  @Field(() => ID, { description: 'The offer.' }) offerId!: string
  @Field(() => String, { description: 'The hash of the offer that was read.' }) hash!: string
  @Field(() => [TermAnswerInput], { description: 'One answer per term.' }) answers!: TermAnswerInput[]
}

@InputType('OfferInput', { description: 'Names an offer.' })
export class OfferInput extends KeyInput {
  @Field(() => ID, { description: 'The offer.' }) offerId!: string
}
