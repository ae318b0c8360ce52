import { Field, InputType, ObjectType } from 'type-graphql'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { HearingSource } from './case-enums.ts'
import { CaseInput } from './case.type.ts'

@ObjectType('Hearing', { description: 'What is known of the hearing, and from whom.' })
export class HearingType {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Its day in the court’s time zone; null when nobody knows it.',
  })
  on!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Its instant, when the time is known.' }) at!:
    string | Date | null
  @Field(() => String, { nullable: true, description: 'Room or department.' }) department!: string | null
  @Field(() => HearingSource, { description: 'Who said so.' }) source!: string
  @Field(() => String, { description: 'The court’s time zone.' }) timeZone!: string
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the court’s own notice took it off; only the court can.',
  })
  vacatedAt!: string | Date | null
}

@ObjectType('MustAttend', {
  description: 'A hearing stands: everybody must attend it until the court says otherwise. Computed, never stored.',
})
export class MustAttendType {
  @Field(() => String, { description: 'The court’s own words.' }) text!: string
  @Field(() => HearingType, { nullable: true, description: 'The hearing; null when its date is unknown.' })
  hearing!: HearingType | null
  @Field(() => Boolean, { description: 'False: a party gave the date. Check with the court.' }) isConfirmed!: boolean
  @Field(() => String, { nullable: true, description: 'Where to check.' }) lookUpUrl!: string | null
}

@InputType('HearingInput', { description: 'When the hearing is, as the court’s papers say.' })
export class HearingInput {
  @Field(() => CalendarDate, { description: 'Its day.' }) on!: string
  @Field(() => String, { nullable: true, description: 'Its time in the court’s zone, 08:30.' }) time?: string | null
  @Field(() => String, { nullable: true, description: 'Room or department.' }) department?: string | null
}

@InputType('RecordHearingInput', { description: 'Say when the hearing is.' })
export class RecordHearingInput extends CaseInput {
  @Field(() => HearingInput, { description: 'The hearing.' }) hearing!: HearingInput
}
