import { Field, ID, InputType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'

@InputType('SafetyAnswerInput', {
  description: 'What a party says of its safety: read by the program and the neutral.',
})
export class SafetyAnswerInput extends KeyInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a court order is in force between the parties; must be answered in civil harassment.',
  })
  orderInForce?: boolean | null
  @Field(() => String, { nullable: true, description: 'What this party needs to take part, 2,000 characters at most.' })
  safetyNeeds?: string | null
}

@InputType('OptInInput', { description: 'Agree to take part.' })
export class OptInInput extends SafetyAnswerInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => String, { description: 'Version of the notice that was read.' }) noticeVersion!: string
  @Field(() => String, {
    nullable: true,
    description: 'Version of the words of the usual extension (EC 1125), where that is agreed to as well.',
  })
  extensionVersion?: string | null
}
