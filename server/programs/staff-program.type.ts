import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { DeadlineKey } from '../cases/case-enums.ts'
import { DeadlineAnchor, DeadlineRoll, DeadlineUnit } from './program-enums.ts'

@ObjectType('DeadlineRule', { description: 'How a deadline is counted.' })
export class DeadlineRuleType {
  @Field(() => DeadlineKey, { description: 'Which day.' }) key!: string
  @Field(() => DeadlineAnchor, { description: 'Counted from.' }) anchor!: string
  @Field(() => Int, { description: 'How many days after it; before it, below 0.' }) offset!: number
  @Field(() => DeadlineUnit, { description: 'What is counted.' }) unit!: string
  @Field(() => DeadlineRoll, { description: 'What happens when it falls on no court day.' }) roll!: string
  @Field(() => String, { nullable: true, description: 'What happens to those who miss it.' })
  consequence!: string | null
}

@ObjectType('WhatIfDay', { description: 'A deadline as it would be.' })
export class WhatIfDayType {
  @Field(() => DeadlineRuleType, { description: 'The rule behind it.' }) rule!: DeadlineRuleType
  @Field(() => CalendarDate, { description: 'The last day that is in time.' }) on!: string
  @Field(() => DateTime, { description: 'The end of that day.' }) endsAt!: Date
  @Field(() => String, { description: 'Time zone in which it ends.' }) timeZone!: string
  @Field(() => Boolean, { description: 'Whether the court works on that day.' }) isCourtDay!: boolean
}

@ObjectType('ProgramVersion', { description: 'One version of a program’s rules.' })
export class ProgramVersionType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => Int, { description: 'Its number.' }) version!: number
  @Field(() => DateTime, { description: 'Since when new cases begin under it.' }) publishedAt!: Date
  @Field(() => Int, { description: 'How many cases keep it.' }) caseCount!: number
}

@ObjectType('ProgramDifference', { description: 'One thing that differs between two versions.' })
export class ProgramDifferenceType {
  @Field(() => String, { description: 'The key, such as deadlines[SIGN].offset or fee.es.' }) path!: string
  @Field(() => String, { nullable: true, description: 'What it said; null: it was not there.' }) before!: string | null
  @Field(() => String, { nullable: true, description: 'What it says; null: it is gone.' }) after!: string | null
}

@ObjectType('CourtClosure', { description: 'A day on which the court is closed beside its holidays.' })
export class CourtClosureType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => CalendarDate, { description: 'The day.' }) closedOn!: string
  @Field(() => String, { description: 'Why.' }) reason!: string
  @Field(() => DateTime, { description: 'When it was entered.' }) recordedAt!: Date
  @Field(() => String, { description: 'Who entered it.' }) recordedBy!: string
}

@ObjectType('StaffProgram', { description: 'A program as those see it who work for it.' })
export class StaffProgramType {
  @Field(() => ID, { description: 'Id of the newest version.' }) id!: string
}

@InputType('RecordClosureInput', { description: 'The court is closed on a day.' })
export class RecordClosureInput extends KeyInput {
  @Field(() => ID, { description: 'Key of the program.' }) programKey!: string
  @Field(() => CalendarDate, { description: 'The day.' }) closedOn!: string
  @Field(() => String, { description: 'Why, in a few words that everybody may read.' }) reason!: string
}

@InputType('WithdrawClosureInput', { description: 'The court is open on that day after all.' })
export class WithdrawClosureInput extends KeyInput {
  @Field(() => ID, { description: 'Id of the closure.' }) closureId!: string
}
