import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { CaseTypeKey, Side } from '../programs/program.type.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { PartyKind } from './party-enums.ts'

export const ReferralStatusEnum = enumOf(
  'ReferralStatus',
  'What became of a referral.',
  ['FORWARDED', 'WAITING_FOR_EMAIL', 'TOO_LATE'],
  {
    FORWARDED: 'All addresses were there in time: the side that initiates is invited.',
    WAITING_FOR_EMAIL: 'An address is missing; it can still come.',
    TOO_LATE: 'The addresses came too late: the hearing stands, and the program’s alternative is offered.',
  },
)

@ObjectType('Referral', { description: 'What became of a case that was referred.' })
export class ReferralType {
  @Field(() => ID, { description: 'Id of the case.' }) caseId!: string
  @Field(() => ReferralStatusEnum, { description: 'How it stands.' }) status!: string
}

@InputType('ReferredPartyInput', { description: 'A party, as the court names it.' })
export class ReferredPartyInput {
  @Field(() => Side, { description: 'Label of its side.' }) side!: string
  @Field(() => String, { description: 'Name, 200 characters at most.' }) name!: string
  @Field(() => PartyKind, { defaultValue: 'PERSON', description: 'Person or entity.' }) kind!: 'PERSON' | 'ENTITY'
  @Field(() => String, { nullable: true, description: 'Its address, if the court has it.' }) email?: string | null
}

@InputType('ReferredHearingInput', { description: 'The hearing, as the court set it.' })
export class ReferredHearingInput {
  @Field(() => CalendarDate, { description: 'Its day.' }) heldOn!: string
  @Field(() => DateTime, { nullable: true, description: 'Its instant on that day, when the time is set.' })
  heldAt?: Date | null
  @Field(() => String, { nullable: true, description: 'Room or department.' }) department?: string | null
}

@InputType('ReferCaseInput', { description: 'A case that a court refers, entered by the program’s staff.' })
export class ReferCaseInput extends KeyInput {
  @Field(() => ID, { description: 'Key of the program.' }) programKey!: string
  @Field(() => CaseTypeKey, { description: 'Kind of case.' }) caseType!: string
  @Field(() => String, { description: 'The court’s number.' }) caseNumber!: string
  @Field(() => Int, { nullable: true, description: 'What is asked for, in whole cents.' }) claimCents?: number | null
  @Field(() => ReferredHearingInput, { nullable: true, description: 'The hearing, if it is set.' })
  hearing?: ReferredHearingInput | null
  @Field(() => [ReferredPartyInput], { description: 'The parties of both sides.' }) parties!: ReferredPartyInput[]
  @Field(() => DateTime, { nullable: true, description: 'When the court had the last of the addresses.' })
  emailsReceivedAt?: Date | null
}

@InputType('PartyEmailInput', { description: 'An address that came later.' })
export class PartyEmailInput {
  @Field(() => ID, { description: 'The party.' }) partyId!: string
  @Field(() => String, { description: 'Its address.' }) email!: string
}

@InputType('CompleteReferralInput', { description: 'The missing addresses of a referred case.' })
export class CompleteReferralInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => [PartyEmailInput], { description: 'The addresses.' }) emails!: PartyEmailInput[]
  @Field(() => DateTime, { nullable: true, description: 'When the court had the last of them; left out: just now.' })
  emailsReceivedAt?: Date | null
}
