import { Field, ID, Int, ObjectType } from 'type-graphql'
import { FilingActorEnum, FilingPurposeEnum, FilingStatusEnum } from '../agreements/filing.type.ts'
import { CaseOutcome, CaseStatus, IntakeWaitsFor, ScreeningReasonEnum } from '../cases/case-enums.ts'
import { MediationStatus } from '../cases/case-home-enums.ts'
import { PartyKind, PartyStatus, SeatRoleEnum } from '../cases/party-enums.ts'
import { DeadlineType } from '../cases/deadline.type.ts'
import { HearingType, MustAttendType } from '../cases/hearing.type.ts'
import { ExemptionReasonEnum } from '../cases/intake.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { MoneyType, Side } from '../programs/program.type.ts'

@ObjectType('StaffInvitation', { description: 'The newest invitation of a party, as staff see it.' })
export class StaffInvitationType {
  @Field(() => String, { description: 'Where it was sent.' }) email!: string
  @Field(() => DateTime, { description: 'When it was sent.' }) sentAt!: string
  @Field(() => DateTime, { description: 'Until when it can be used.' }) expiresAt!: string
  @Field(() => DateTime, { nullable: true, description: 'When somebody joined by it.' }) usedAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When it was taken back.' }) revokedAt!: string | null
}

@ObjectType('StaffParty', { description: 'A party, as the staff of its program see it.' })
export class StaffPartyType {
  @Field(() => ID, { description: 'Id of the party.' }) id!: string
  @Field(() => Side, { description: 'Label of its side.' }) side!: string
  @Field(() => String, { description: 'Its name in this case.' }) name!: string
  @Field(() => PartyKind, { description: 'Person or entity.' }) kind!: string
  @Field(() => PartyStatus, { description: 'How far it has come in.' }) status!: string
  @Field(() => StaffInvitationType, {
    nullable: true,
    description: 'The newest invitation; null for who started the case.',
  })
  invitation!: StaffInvitationType | null
}

@ObjectType('StaffSeat', { description: 'Who sits or sat on a case, and how to reach them.' })
export class StaffSeatType {
  @Field(() => ID, { description: 'Id of the seat.' }) id!: string
  @Field(() => SeatRoleEnum, { description: 'The role.' }) role!: string
  @Field(() => String, { description: 'Name of the person.' }) name!: string
  @Field(() => ID, { nullable: true, description: 'The party it belongs to; null for neutrals.' }) partyId!:
    string | null
  @Field(() => String, { description: 'E-mail address of the person.' }) email!: string
  @Field(() => String, { nullable: true, description: 'Phone number of the person.' }) phone!: string | null
  @Field(() => DateTime, { description: 'Since when.' }) startedAt!: string
  @Field(() => DateTime, { nullable: true, description: 'Until when, if it has ended.' }) endedAt!: string | null
}

@ObjectType('StaffMediation', { description: 'Whether a neutral helps, as staff see it.' })
export class StaffMediationType {
  @Field(() => MediationStatus, { description: 'How it stands.' }) status!: string
  @Field(() => DateTime, { description: 'When a neutral was asked for.' }) requestedAt!: string
  @Field(() => DateTime, { description: 'Until when the program promised an answer.' }) answerBy!: string
  @Field(() => DateTime, { nullable: true, description: 'Since when a neutral sits.' }) seatedAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) endedAt!: string | null
}

@ObjectType('StaffHearing', { description: 'One word on the hearing; the newest one counts.' })
export class StaffHearingType {
  @Field(() => HearingType, { description: 'What was said.' }) hearing!: HearingType
  @Field(() => ID, { description: 'Id of the entry.' }) id!: string
  @Field(() => DateTime, { description: 'When it was recorded.' }) recordedAt!: string
}

@ObjectType('StaffExemption', {
  description: 'A party asks to be let off a required attempt; its own words are not shown.',
})
export class StaffExemptionType {
  @Field(() => ID, { description: 'Id of the request.' }) id!: string
  @Field(() => ID, { description: 'The party.' }) partyId!: string
  @Field(() => ExemptionReasonEnum, { description: 'Why.' }) reason!: string
  @Field(() => DateTime, { description: 'When it asked.' }) requestedAt!: string
  @Field(() => Boolean, { nullable: true, description: 'The answer; null while there is none.' }) granted!:
    boolean | null
}

@ObjectType('StaffSafetyAnswer', {
  description: 'That a party spoke of its safety; its own words are for whoever mediates.',
})
export class StaffSafetyAnswerType {
  @Field(() => ID, { description: 'The party.' }) partyId!: string
  @Field(() => Boolean, { description: 'Whether it says that a court order is in force.' }) orderInForce!: boolean
  @Field(() => Boolean, { description: 'Whether it told the mediator what it needs.' }) hasWords!: boolean
  @Field(() => DateTime, { description: 'When it said so last.' }) answeredAt!: string
}

@ObjectType('StaffFiling', { description: 'How one attempt to file stands.' })
export class StaffFilingType {
  @Field(() => ID, { description: 'Id of the filing.' }) id!: string
  @Field(() => FilingPurposeEnum, { description: 'What it is for.' }) purpose!: string
  @Field(() => Int, { description: 'Counts the attempts, from 1.' }) attempt!: number
  @Field(() => FilingActorEnum, { description: 'Who files it.' }) actor!: string
  @Field(() => FilingStatusEnum, { description: 'How it stands.' }) status!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The last safe day.' }) dueOn!: string | null
  @Field(() => Boolean, { description: 'Whether that day is or was over.' }) isLate!: boolean
  @Field(() => DateTime, { nullable: true, description: 'When it was sent.' }) sentAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When the court’s decision was recorded.' })
  decidedAt!: string | null
}

@ObjectType('StaffCaseCard', { description: 'A case in the lists of staff: what surrounds it, never a word.' })
export class StaffCaseCardType {
  @Field(() => ID, { description: 'Id of the case.' }) id!: string
  @Field(() => String, { description: 'Key of its program.' }) programKey!: string
  @Field(() => String, { description: 'Name of its program.' }) programName!: string
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => String, { nullable: true, description: 'The court’s number.' }) caseNumber!: string | null
  @Field(() => CaseStatus, { description: 'Where it stands.' }) status!: string
  @Field(() => CaseOutcome, { nullable: true, description: 'How it ended.' }) outcome!: string | null
  @Field(() => DateTime, { description: 'When it was started.' }) startedAt!: string
  @Field(() => String, { description: 'The time zone of the program.' }) timeZone!: string
  @Field(() => IntakeWaitsFor, { nullable: true, description: 'What a case in intake waits for.' }) waitsFor!:
    string | null
  @Field(() => ScreeningReasonEnum, { nullable: true, description: 'Why the program did not take it.' })
  screenedOutReason!: string | null
  @Field(() => MoneyType, { nullable: true, description: 'The fee that staff set.' }) fee!: MoneyType | null
  @Field(() => Boolean, { description: 'Safety rules apply: everything passes the mediator.' }) safetyMode!: boolean
  @Field(() => [StaffPartyType], { description: 'Its parties, in the order in which they were named.' })
  parties!: StaffPartyType[]
  @Field(() => HearingType, { nullable: true, description: 'The hearing, as last recorded.' })
  hearing!: HearingType | null
  @Field(() => StaffMediationType, {
    nullable: true,
    description: 'The newest request for a neutral, and what came of it.',
  })
  mediation!: StaffMediationType | null
  @Field(() => DateTime, { nullable: true, description: 'Since when nothing of it may be destroyed.' })
  legalHoldAt!: string | null
}

@ObjectType('StaffCaseConnection', { description: 'A page of cases, the newest first.' })
export class StaffCaseConnectionType {
  @Field(() => [StaffCaseCardType], { description: 'The cases.' }) nodes!: StaffCaseCardType[]
  @Field(() => String, { nullable: true, description: 'Where the next page begins.' }) endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there are more.' }) hasNextPage!: boolean
}

@ObjectType('LegalHold', { description: 'While it stands, nothing of the case is destroyed.' })
export class LegalHoldType {
  @Field(() => ID, { description: 'Id of the hold.' }) id!: string
  @Field(() => String, { description: 'Why it was placed.' }) reason!: string
  @Field(() => DateTime, { description: 'When it was placed.' }) placedAt!: string
  @Field(() => String, { description: 'By whom.' }) placedBy!: string
  @Field(() => DateTime, { nullable: true, description: 'When it was lifted.' }) liftedAt!: string | null
  @Field(() => String, { nullable: true, description: 'By whom it was lifted.' }) liftedBy!: string | null
  @Field(() => String, { nullable: true, description: 'Why it was lifted.' }) liftReason!: string | null
}

@ObjectType('StaffCase', {
  description: 'One case, as the staff of its program see it: what surrounds it, never a word.',
})
export class StaffCaseType extends StaffCaseCardType {
  @Field(() => MoneyType, { nullable: true, description: 'What the starter asks for.' }) claim!: MoneyType | null
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' }) closedAt!: string | null
  @Field(() => Boolean, {
    description: 'Whether the program lets staff open the joint conversation in an emergency, with breakGlass.',
  })
  canBreakGlass!: boolean
  @Field(() => [StaffSeatType], { description: 'Who sits on it, and who sat.' }) seats!: StaffSeatType[]
  @Field(() => [StaffHearingType], { description: 'All that was recorded of the hearing, the newest first.' })
  hearings!: StaffHearingType[]
  @Field(() => [StaffExemptionType], { description: 'Which parties ask to be let off a required attempt.' })
  exemptions!: StaffExemptionType[]
  @Field(() => [StaffSafetyAnswerType], { description: 'Which parties spoke of their safety.' })
  safetyAnswers!: StaffSafetyAnswerType[]
  @Field(() => [ID], { description: 'Parties that have not answered, without which the case could go on.' })
  releasablePartyIds!: string[]
  @Field(() => [StaffFilingType], { description: 'How its filings stand, the oldest first.' })
  filings!: StaffFilingType[]
  @Field(() => MustAttendType, { nullable: true, description: 'What the parties see while a hearing stands.' })
  mustAttend!: MustAttendType | null
  @Field(() => [DeadlineType], { description: 'The days that still bind, the earliest first.' })
  deadlines!: DeadlineType[]
}
