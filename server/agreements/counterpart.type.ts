import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import type { CounterpartStatus as Status } from './counterpart.entity.ts'

export const CounterpartStatusEnum = enumOf(
  'CounterpartStatus',
  'How a page signed by hand stands.',
  ['UPLOADED', 'CONFIRMED', 'REFUSED'],
  {
    UPLOADED: 'Added; another party is to look at it.',
    CONFIRMED: 'Another party has looked at it and found it right.',
    REFUSED: 'Another party found it wrong: it can be added again.',
  },
)

@ObjectType('Counterpart', {
  description: 'A scan of a page that one party signed by hand. Only those see it whom the agreement binds.',
})
export class CounterpartType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => ID, { description: 'Whose signature it shows.' }) partyId!: string
  @Field(() => String, { description: 'The name of that party.' }) partyName!: string
  @Field(() => String, { description: 'Which party added it.' }) addedByName!: string
  @Field(() => CalendarDate, { description: 'The day in ink.' }) signedOn!: string
  @Field(() => CounterpartStatusEnum, { description: 'How it stands.' }) status!: Status
  @Field(() => DateTime, { description: 'When it was added.' }) uploadedAt!: string
  @Field(() => String, { nullable: true, description: 'Which party looked at it.' }) checkedByName!: string | null
  @Field(() => String, { nullable: true, description: 'What is wrong with it.' }) refusal!: string | null
  @Field(() => String, { description: 'Path of the scan; ask with the access token.' }) url!: string
  @Field(() => String, { description: 'What kind of file it is.' }) mediaType!: string
  @Field(() => Boolean, { description: 'Whether the viewer is to look at it.' }) canCheck!: boolean
}

@InputType('ConfirmCounterpartInput', { description: 'Say that a page signed by hand is right.' })
export class ConfirmCounterpartInput extends KeyInput {
  @Field(() => ID, { description: 'The page.' }) counterpartId!: string
  @Field(() => String, { description: 'The hash of the agreement that was read.' }) hash!: string
}

@InputType('RefuseCounterpartInput', { description: 'Say that a page signed by hand is not right.' })
export class RefuseCounterpartInput extends KeyInput {
  @Field(() => ID, { description: 'The page.' }) counterpartId!: string
  @Field(() => String, { description: 'What is wrong with it, 1,000 characters at most.' }) words!: string
}
