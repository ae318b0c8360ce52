import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { CaseInput } from './case.type.ts'

@ObjectType('MediationClock', {
  description: 'When the mediation ends if nothing joint happens (Evidence Code 1125): the same for everybody.',
})
export class MediationClockType {
  @Field(() => CalendarDate, { description: 'The last day of the mediation.' }) on!: string
  @Field(() => DateTime, { description: 'The end of that day.' }) endsAt!: Date
  @Field(() => String, { description: 'The time zone in which it ends.' }) timeZone!: string
  @Field(() => Boolean, { description: 'All agreed: it ends with the hearing, or in writing, and not by silence.' })
  isExtended!: boolean
  @Field(() => Boolean, { description: 'A week without anything joint is over.' }) isNear!: boolean
  @Field(() => Int, { description: 'Days that are left, 0 on the last one.' }) daysLeft!: number
  @Field(() => Boolean, {
    nullable: true,
    description:
      'For neutrals alone, null to everybody else: somebody was in contact in private since; a joint note keeps the mediation open.',
  })
  needsJointNote!: boolean | null
}

@ObjectType('MediationExtension', {
  description: 'The usual agreement that the mediation goes on until it is ended in writing or the hearing comes.',
})
export class MediationExtensionType {
  @Field(() => String, { description: 'Version of the words, to be named when one agrees.' }) version!: string
  @Field(() => String, { description: 'The words.' }) text!: string
  @Field(() => Boolean, { description: 'Whether the viewer’s party has agreed.' }) youAgreed!: boolean
  @Field(() => Boolean, { description: 'Whether all who take part have: then it holds.' }) allAgreed!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can agree now.' }) canAgree!: boolean
}

@ObjectType('ResponseDue', {
  description: 'The time to answer the court runs on while people talk here. Computed, never stored.',
})
export class ResponseDueType {
  @Field(() => String, { description: 'The program’s words.' }) text!: string
  @Field(() => [String], { description: 'Who has not said yet that they have answered.' }) names!: string[]
  @Field(() => Boolean, { description: 'Whether the viewer is one of them.' }) isYours!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can say that they have answered.' })
  canSayAnswered!: boolean
}

@InputType('AgreeToExtensionInput', { description: 'Agree that no silence ends the mediation.' })
export class AgreeToExtensionInput extends CaseInput {
  @Field(() => String, { description: 'Version of the words that were read.' }) version!: string
}
