import { Field, ID, InputType } from 'type-graphql'
import { Cents } from '../graphql/scalars.ts'
import { CaseTypeKey, Side } from '../programs/program.type.ts'
import type { CaseTypeKey as CaseTypeKeyName } from '../programs/program.ts'
import { PartyKind } from './party-enums.ts'
import { HearingInput } from './hearing.type.ts'
import { SafetyAnswerInput } from './opt-in.type.ts'

@InputType('OtherPartyInput', { description: 'Somebody to invite.' })
export class OtherPartyInput {
  @Field(() => String, { description: 'Name, 200 characters at most.' }) name!: string
  @Field(() => PartyKind, { defaultValue: 'PERSON', description: 'Person or entity.' }) kind!: 'PERSON' | 'ENTITY'
  @Field(() => Side, { description: 'Label of its side.' }) side!: string
  @Field(() => String, {
    nullable: true,
    description: 'Where the invitation goes. Without it, print one: the case number is then the proof.',
  })
  email?: string | null
}

@InputType('StartCaseInput', { description: 'Start a case and invite the others.' })
export class StartCaseInput extends SafetyAnswerInput {
  @Field(() => ID, { description: 'Key of the program.' }) programKey!: string
  @Field(() => CaseTypeKey, { description: 'Kind of case.' }) caseType!: CaseTypeKeyName
  @Field(() => Side, { description: 'Label of the starter’s side.' }) side!: string
  @Field(() => String, { description: 'The starter’s name in the case.' }) name!: string
  @Field(() => PartyKind, { defaultValue: 'PERSON', description: 'Person or entity.' }) kind!: 'PERSON' | 'ENTITY'
  @Field(() => String, { description: 'What happened, 5,000 characters at most. All parties will read it.' })
  story!: string
  @Field(() => Cents, { nullable: true, description: 'What is asked for, in cents.' }) claimCents?: number | null
  @Field(() => String, { nullable: true, description: 'The court’s case number.' }) caseNumber?: string | null
  @Field(() => HearingInput, { nullable: true, description: 'The hearing, if there is one.' })
  hearing?: HearingInput | null
  @Field(() => [OtherPartyInput], { description: 'Who is invited.' }) others!: OtherPartyInput[]
}
