import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { InvitationState } from './party-enums.ts'
import { HearingType, MustAttendType } from './hearing.type.ts'

@ObjectType('InvitationPreview', {
  description: 'What whoever holds a code may know: which program invites, and nothing of the case.',
})
export class InvitationPreviewType {
  @Field(() => String, { description: 'The program that invites.' }) programName!: string
  @Field(() => String, { description: 'Who runs it.' }) organisation!: string
  @Field(() => String, { nullable: true, description: 'A human to call.' }) supportPhone!: string | null
  @Field(() => String, { nullable: true, description: 'A human to write to.' }) supportEmail!: string | null
  @Field(() => InvitationState, { description: 'Whether it can be used.' }) state!: string
  @Field(() => Boolean, {
    description: 'Whether the court’s case number proves that one is meant; else sign in with the invited address.',
  })
  needsCaseNumber!: boolean
}

@ObjectType('InvitationDetails', { description: 'The case behind an invitation, after the proof of being meant.' })
export class InvitationDetailsType {
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { description: 'Who runs it.' }) organisation!: string
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => String, { nullable: true, description: 'The court’s number.' }) caseNumber!: string | null
  @Field(() => String, { description: 'Who started the case.' }) invitedBy!: string
  @Field(() => String, { description: 'Who is invited.' }) invitedName!: string
  @Field(() => HearingType, { nullable: true, description: 'The hearing.' }) hearing!: HearingType | null
  @Field(() => MustAttendType, { nullable: true, description: 'The must-attend warning.' })
  mustAttend!: MustAttendType | null
  @Field(() => DateTime, { nullable: true, description: 'Until when to answer.' }) respondBy!: Date | null
  @Field(() => String, {
    nullable: true,
    description: 'Said to who came too late: it cannot be held here, and what the program offers instead.',
  })
  tooLateAlternative!: string | null
  @Field(() => String, { description: 'The program’s time zone, in which its days end.' }) timeZone!: string
}

@InputType('CodeInput', { description: 'An act on an invitation.' })
export class CodeInput extends KeyInput {
  @Field(() => String, { description: 'The code, however it was typed.' }) code!: string
}

@InputType('JoinCaseInput', { description: 'Join a case by an invitation.' })
export class JoinCaseInput extends CodeInput {
  @Field(() => String, { nullable: true, description: 'The court’s case number, where it proves that one is meant.' })
  caseNumber?: string | null
  @Field(() => String, { description: 'The name that others will see.' }) name!: string
}

@InputType('ResendInvitationInput', { description: 'Send an invitation again.' })
export class ResendInvitationInput extends KeyInput {
  @Field(() => ID, { description: 'The invited party.' }) partyId!: string
  @Field(() => String, { description: 'Where it goes now.' }) email!: string
}
