import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'

@ObjectType('StaffMember', { description: 'Somebody who works for a program.' })
export class StaffMemberType {
  @Field(() => ID, { description: 'Id of the entry.' }) id!: string
  @Field(() => String, { description: 'Name.' }) name!: string
  @Field(() => String, { description: 'E-mail address.' }) email!: string
  @Field(() => DateTime, { description: 'Since when.' }) since!: string
  @Field(() => Boolean, { description: 'Whether it is the viewer.' }) isYou!: boolean
}

@ObjectType('RosterNeutral', { description: 'Somebody who may be seated as a neutral in a program, and their load.' })
export class RosterNeutralType {
  @Field(() => ID, { description: 'Id of the entry.' }) id!: string
  @Field(() => String, { description: 'Name.' }) name!: string
  @Field(() => String, { description: 'E-mail address.' }) email!: string
  @Field(() => String, { description: 'The organisation that they come from.' }) organisation!: string
  @Field(() => DateTime, { description: 'Since when.' }) since!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The first day out of office.' }) awayFrom!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'The last day out of office.' }) awayUntil!: string | null
  @Field(() => Int, { description: 'Open cases of this program in which they mediate.' }) openCases!: number
}

@ObjectType('OrganisationLoad', { description: 'An organisation that sends neutrals to a program, and its load.' })
export class OrganisationLoadType {
  @Field(() => ID, { description: 'What the roster says of it: name it so when handing a request.' }) key!: string
  @Field(() => String, { description: 'Its name.' }) name!: string
  @Field(() => Int, { description: 'Its neutrals on the roster.' }) neutrals!: number
  @Field(() => Int, { description: 'Open cases of this program in which they mediate.' }) openCases!: number
  @Field(() => Int, { description: 'Requests that were handed to it and wait.' }) requests!: number
}

@ObjectType('WaitingRequest', { description: 'A case that waits for a neutral.' })
export class WaitingRequestType {
  @Field(() => ID, { description: 'Id of the case.' }) caseId!: string
  @Field(() => String, { nullable: true, description: 'The court’s number.' }) caseNumber!: string | null
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => [String], { description: 'Names of the parties.' }) partyNames!: string[]
  @Field(() => String, { nullable: true, description: 'The organisation to which it was handed; null: to all.' })
  organisation!: string | null
  @Field(() => DateTime, { description: 'Since when it waits.' }) requestedAt!: string
  @Field(() => DateTime, { description: 'Until when the program promised an answer.' }) answerBy!: string
  @Field(() => Boolean, { description: 'Whether that time is over.' }) isLate!: boolean
  @Field(() => String, { description: 'The program’s time zone.' }) timeZone!: string
}

@ObjectType('StaffPeople', { description: 'The people of a program, for its staff.' })
export class StaffPeopleType {
  @Field(() => String, { description: 'Key of the program.' }) programKey!: string
  @Field(() => [StaffMemberType], { description: 'Who works for it.' }) staff!: StaffMemberType[]
  @Field(() => [RosterNeutralType], { description: 'Its roster of neutrals.' }) neutrals!: RosterNeutralType[]
  @Field(() => [OrganisationLoadType], {
    description: 'Where its neutrals come from, and those that its rules name, each with its load.',
  })
  organisations!: OrganisationLoadType[]
  @Field(() => [WaitingRequestType], { description: 'Cases that wait for a neutral, the longest first.' })
  requests!: WaitingRequestType[]
}

@InputType('AddStaffInput', { description: 'Somebody who is to work for a program.' })
export class AddStaffInput extends KeyInput {
  @Field(() => String, { description: 'Key of the program.' }) programKey!: string
  @Field(() => String, { description: 'E-mail address; an account is made where there is none.' }) email!: string
  @Field(() => String, { description: 'Name.' }) name!: string
}

@InputType('AddNeutralInput', { description: 'Somebody who is to stand on a program’s roster of neutrals.' })
export class AddNeutralInput extends AddStaffInput {
  @Field(() => String, {
    description:
      'The organisation that they come from: the key of one that the program’s rules name, or a name of 200 characters at most.',
  })
  organisation!: string
}

@InputType('HandRequestInput', { description: 'Hand a waiting request to the neutrals of one organisation.' })
export class HandRequestInput extends KeyInput {
  @Field(() => ID, { description: 'The case that waits.' }) caseId!: string
  @Field(() => ID, { nullable: true, description: 'Key of the organisation; null: to all on the roster.' })
  organisation?: string | null
}

@InputType('RosterLineInput', { description: 'Names an entry of a roster or of the staff.' })
export class RosterLineInput extends KeyInput {
  @Field(() => ID, { description: 'The entry.' }) id!: string
}

@InputType('SetNeutralAwayInput', { description: 'When a neutral is out of office; neither day: back again.' })
export class SetNeutralAwayInput extends RosterLineInput {
  @Field(() => CalendarDate, { nullable: true, description: 'The first day.' }) from?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' }) until?: string | null
}
