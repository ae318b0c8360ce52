import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { CalendarDate } from '../graphql/scalars.ts'
import { Disposition, MoneyType } from '../programs/program.type.ts'
import type {
  Disposition as DispositionKey,
  Frequency as FrequencyKey,
  IsoDate,
  OnDefault as OnDefaultKey,
  WeekendRule as WeekendRuleKey,
} from './term.ts'

export const Frequency = enumOf('Frequency', 'How often a payment falls due.', ['ONCE', 'WEEK', 'TWO_WEEKS', 'MONTH'], {
  ONCE: 'One payment.',
  WEEK: 'Every week.',
  TWO_WEEKS: 'Every two weeks.',
  MONTH: 'Every month, on the same day, or on the last day of a shorter month.',
})

export const WeekendRule = enumOf(
  'WeekendRule',
  'What happens to a payment day that is a weekend or a court holiday.',
  ['AS_WRITTEN', 'NEXT_COURT_DAY', 'PREVIOUS_COURT_DAY'],
  {
    AS_WRITTEN: 'It stays.',
    NEXT_COURT_DAY: 'It moves to the next court day.',
    PREVIOUS_COURT_DAY: 'It moves to the court day before.',
  },
)

export const OnDefault = enumOf(
  'OnDefault',
  'What a missed payment means, once the days of grace and the time to put it right are over.',
  ['NONE', 'ACCELERATE', 'JUDGMENT_FOR_BALANCE'],
  {
    NONE: 'It stays owed; later payments keep their days.',
    ACCELERATE: 'All that is unpaid is owed at once.',
    JUDGMENT_FOR_BALANCE: 'The court may be asked for a judgment for all that is unpaid.',
  },
)

@ObjectType('Instalment', { simpleResolvers: true, description: 'One payment of a plan.' })
export class InstalmentType {
  @Field(() => Int, { description: 'Counts from 1.' }) number!: number
  @Field(() => CalendarDate, { description: 'The last day on which it is paid in time, weekend rule applied.' })
  due!: IsoDate
  @Field(() => CalendarDate, { description: 'The day as the plan counts it, before the weekend rule.' })
  nominalDue!: IsoDate
  @Field(() => MoneyType, { description: 'How much.' }) amount!: MoneyType
  @Field(() => MoneyType, {
    description: 'What is owed at once if this payment is missed and all before it were made.',
  })
  ifMissed!: MoneyType
}

@ObjectType('MoneyTerm', { simpleResolvers: true, description: 'Somebody pays somebody.' })
export class MoneyTermType {
  @Field(() => ID, { description: 'The party who owes.' }) payerPartyId!: string
  @Field(() => String, { description: 'The name of the party who owes.' }) payerName!: string
  @Field(() => String, {
    nullable: true,
    description: 'An agency or insurer that pays; the party owes what it does not pay.',
  })
  sourceName!: string | null
  @Field(() => ID, { nullable: true, description: 'The party who is paid; null when somebody outside the case is.' })
  payeePartyId!: string | null
  @Field(() => String, { description: 'The name of whoever is paid.' }) payeeName!: string
  @Field(() => MoneyType, { description: 'The sum of all payments.' }) amount!: MoneyType
  @Field(() => Frequency, {
    nullable: true,
    description: 'The rhythm of equal payments; null where the parties listed their own days.',
  })
  frequency!: FrequencyKey | null
  @Field(() => [InstalmentType], { description: 'Every payment, in order. They sum to the amount.' })
  instalments!: InstalmentType[]
  @Field(() => Int, { description: 'How many days after its day a payment is still in time.' }) graceDays!: number
  @Field(() => WeekendRule, { description: 'What happens to a payment day that is no court day.' })
  weekendRule!: WeekendRuleKey
  @Field(() => OnDefault, { description: 'What a missed payment means.' }) onDefault!: OnDefaultKey
  @Field(() => String, { nullable: true, description: 'How to pay, say. In the author’s own words.' }) note!:
    string | null
  @Field(() => String, { description: 'The whole term in plain words, in the language of the request.' })
  sentence!: string
}

@ObjectType('ActionTerm', { simpleResolvers: true, description: 'Somebody does something.' })
export class ActionTermType {
  @Field(() => ID, { description: 'The party who does it.' }) partyId!: string
  @Field(() => String, { description: 'The name of that party.' }) partyName!: string
  @Field(() => String, { description: 'What they do. In the author’s own words.' }) what!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null when it holds from signing on.' })
  due!: IsoDate | null
  @Field(() => String, { nullable: true, description: 'How everybody can tell that it was done.' }) howToTell!:
    string | null
  @Field(() => String, { description: 'The whole term in plain words, in the language of the request.' })
  sentence!: string
}

@ObjectType('DispositionTerm', { description: 'How the case ends at the court.' })
export class DispositionTermType {
  @Field(() => Disposition, { description: 'In which way.' }) disposition!: DispositionKey
  @Field(() => Boolean, { description: 'Whether the court is asked to keep the power to enforce (CCP 664.6).' })
  retainJurisdiction!: boolean
  @Field(() => String, { description: 'The whole term in plain words, in the language of the request.' })
  sentence!: string
}

export type TermView = MoneyTermType | ActionTermType | DispositionTermType

/** No `resolveType`: type-graphql would make it a promise, which graphql-jit does not wait for. Terms are instances. */
export const TermUnion = createUnionType({
  name: 'Term',
  description: 'What one part of an offer says.',
  types: () => [MoneyTermType, ActionTermType, DispositionTermType] as const,
})
