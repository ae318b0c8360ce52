import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { SafetyAnswerInput } from './opt-in.type.ts'

@ObjectType('SafetyAnswer', { description: 'What a party says of its safety. No other party ever sees it.' })
export class SafetyAnswerType {
  @Field(() => ID, { description: 'The party.' }) partyId!: string
  @Field(() => Boolean, { description: 'Whether it says that a court order is in force between the parties.' })
  orderInForce!: boolean
  @Field(() => String, { nullable: true, description: 'What it needs to take part, in its own words.' })
  needs!: string | null
  @Field(() => DateTime, { description: 'When it said so last.' }) answeredAt!: string
}

@InputType('AnswerSafetyInput', {
  description: 'Say what one needs to take part safely; it takes the place of what was said before.',
})
export class AnswerSafetyInput extends SafetyAnswerInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
}
