import { Field, ObjectType } from 'type-graphql'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { DeadlineKey } from './case-enums.ts'

@ObjectType('Deadline', { description: 'A day that binds, counted in the court’s time zone with its holidays.' })
export class DeadlineType {
  @Field(() => DeadlineKey, { description: 'Which one.' }) key!: string
  @Field(() => CalendarDate, { description: 'The last day that is in time.' }) on!: string
  @Field(() => DateTime, { description: 'The end of that day.' }) endsAt!: Date | string
  @Field(() => String, { description: 'The time zone in which it ends.' }) timeZone!: string
}
