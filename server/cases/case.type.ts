import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, Cents, DateTime } from '../graphql/scalars.ts'
import { CaseTypeKey, MoneyType, Side } from '../programs/program.type.ts'
import type { CaseTypeKey as CaseTypeKeyName } from '../programs/program.ts'
import {
  Capacity,
  CaseOutcome,
  CaseStatus,
  DeadlineKey,
  IntakeWaitsFor,
  ScreeningReasonEnum,
  HearingSource,
  InvitationState,
  MediationStatus,
  NextStepKind,
  PartyKind,
  PartyStatus,
  SeatRoleEnum,
  TaskKey,
  TaskStatus,
  WaitingFor,
} from './case-enums.ts'

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

@ObjectType('Deadline', { description: 'A day that binds, counted in the court’s time zone with its holidays.' })
export class DeadlineType {
  @Field(() => DeadlineKey, { description: 'Which one.' }) key!: string
  @Field(() => CalendarDate, { description: 'The last day that is in time.' }) on!: string
  @Field(() => DateTime, { description: 'The end of that day.' }) endsAt!: Date | string
  @Field(() => String, { description: 'The time zone in which it ends.' }) timeZone!: string
}

@ObjectType('Party', { description: 'A person or entity with an interest in the case.' })
export class PartyType {
  @Field(() => ID, { description: 'Id of the party.' }) id!: string
  @Field(() => Side, { description: 'Label of its side.' }) side!: string
  @Field(() => String, { description: 'Its name in this case.' }) name!: string
  @Field(() => PartyKind, { description: 'Person or entity.' }) kind!: string
  @Field(() => PartyStatus, { description: 'How far it has come in.' }) status!: string
  @Field(() => Boolean, { description: 'Whether the viewer sits for it.' }) isYou!: boolean
  @Field(() => Boolean, {
    description: 'Whether the viewer can let the case begin without this party, which has not answered.',
  })
  viewerCanRelease!: boolean
}

@ObjectType('Seat', { description: 'One person’s role on the case, announced to all.' })
export class SeatType {
  @Field(() => ID, { description: 'Id of the seat.' }) id!: string
  @Field(() => SeatRoleEnum, { description: 'The role.' }) role!: string
  @Field(() => String, { description: 'Name of the person.' }) name!: string
  @Field(() => String, { nullable: true, description: 'The program’s title for a neutral.' }) title!: string | null
  @Field(() => ID, { nullable: true, description: 'The party it belongs to; null for neutrals.' }) partyId!:
    string | null
  @Field(() => Capacity, { nullable: true, description: 'Of a representative: for or with its party.' })
  capacity!: string | null
  @Field(() => String, { nullable: true, description: 'Of a neutral: the organisation that sent them.' })
  organisation!: string | null
  @Field(() => DateTime, { description: 'Since when.' }) startedAt!: string
  @Field(() => DateTime, { nullable: true, description: 'Until when, if it has ended.' }) endedAt!: string | null
  @Field(() => Boolean, { description: 'Whether it is the viewer’s.' }) isYou!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can end it.' }) viewerCanEnd!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can object to it, without a reason.' })
  viewerCanObject!: boolean
  @Field(() => Boolean, {
    description: 'Whether the viewer decides if it reads the viewer’s own private conversation.',
  })
  viewerCanConsent!: boolean
}

@ObjectType('Task', { description: 'A step of the case home, as it stands for the viewer.' })
export class TaskType {
  @Field(() => TaskKey, { description: 'Which step.' }) key!: string
  @Field(() => TaskStatus, { description: 'How it stands.' }) status!: string
}

@ObjectType('NextStep', { description: 'What happens next, who acts and until when, for the viewer.' })
export class NextStepType {
  @Field(() => NextStepKind, { description: 'What.' }) kind!: string
  @Field(() => [String], { description: 'Whose names the sentence needs: who offers, who is waited for.' })
  names!: string[]
  @Field(() => ID, { nullable: true, description: 'The offer it is about.' }) offerId!: string | null
  @Field(() => ID, { nullable: true, description: 'The agreement it is about.' }) agreementId!: string | null
  @Field(() => ID, { nullable: true, description: 'The conversation it leads to.' }) conversationId!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Until when.' }) by!: string | Date | null
  @Field(() => MoneyType, { nullable: true, description: 'The money it is about.' }) amount!: MoneyType | null
}

@ObjectType('Mediation', { description: 'Whether a neutral helps in this case.' })
export class MediationType {
  @Field(() => MediationStatus, { description: 'How it stands.' }) status!: string
  @Field(() => DateTime, { nullable: true, description: 'When a neutral was asked for.' }) requestedAt!: string | null
  @Field(() => Int, { nullable: true, description: 'Place in the program’s queue, from 1, while asked for.' })
  queuePosition!: number | null
  @Field(() => DateTime, { nullable: true, description: 'Until when the program promises an answer.' }) answerBy!:
    string | null
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when an answer would come if the viewer asked for a neutral now; null where that cannot be.',
  })
  answerIfAskedNow!: Date | null
  @Field(() => [String], { description: 'Names of the neutrals who sit now.' }) neutralNames!: string[]
  @Field(() => DateTime, { nullable: true, description: 'Since when a neutral sits.' }) startedAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) endedAt!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'How the neutral introduced themself, where there is no joint conversation to say it in.',
  })
  introduction!: string | null
}

@ObjectType('CaseActions', { description: 'What the viewer can do with the case now.' })
export class CaseActionsType {
  @Field(() => Boolean, { description: 'Agree to take part.' }) optIn!: boolean
  @Field(() => Boolean, { description: 'Decline.' }) decline!: boolean
  @Field(() => Boolean, { description: 'Leave.' }) withdraw!: boolean
  @Field(() => Boolean, { description: 'Take back declining or leaving.' }) rejoin!: boolean
  @Field(() => Boolean, { description: 'Ask for a neutral.' }) requestMediator!: boolean
  @Field(() => Boolean, { description: 'Take that request back.' }) cancelMediatorRequest!: boolean
  @Field(() => Boolean, { description: 'Take the neutral’s seat: never from inside a case.' })
  takeMediatorSeat!: boolean
  @Field(() => Boolean, { description: 'End the mediation.' }) endMediation!: boolean
  @Field(() => Boolean, { description: 'Make an offer.' }) makeOffer!: boolean
  @Field(() => Boolean, { description: 'Send an invitation again.' }) resendInvitation!: boolean
  @Field(() => Boolean, { description: 'Say when the hearing is.' }) recordHearing!: boolean
  @Field(() => Boolean, { description: 'Accept or decline the fee.' }) acceptFee!: boolean
  @Field(() => Boolean, { description: 'Ask to be let off a required attempt.' }) requestExemption!: boolean
  @Field(() => Boolean, { description: 'Open one’s private conversation with the neutral.' })
  openPrivateConversation!: boolean
}

@ObjectType('CaseIntake', { description: 'How the case came in, and what it waits for before anybody is invited.' })
export class CaseIntakeType {
  @Field(() => Boolean, { description: 'Whether a court sent it.' }) isReferred!: boolean
  @Field(() => IntakeWaitsFor, { nullable: true, description: 'What it waits for.' }) waitsFor!: string | null
  @Field(() => ScreeningReasonEnum, { nullable: true, description: 'Why the program does not take it.' })
  screenedOutReason!: string | null
  @Field(() => MoneyType, { nullable: true, description: 'The fee that the program decided on; null before.' })
  fee!: MoneyType | null
  @Field(() => Boolean, { description: 'Whether the fee was accepted.' }) feeIsAccepted!: boolean
  @Field(() => String, { nullable: true, description: 'What the program offers to who came too late.' })
  alternative!: string | null
}

@ObjectType('Case', { description: 'A dispute in a program, as the viewer may see it.' })
export class CaseType {
  @Field(() => ID, { description: 'Id of the case.' }) id!: string
  @Field(() => String, { nullable: true, description: 'The court’s number, if it is a court case.' }) caseNumber!:
    string | null
  @Field(() => CaseStatus, { description: 'Where it stands.' }) status!: string
  @Field(() => CaseOutcome, { nullable: true, description: 'How it ended.' }) outcome!: string | null
  @Field(() => Boolean, {
    description: 'Held for safety: no joint conversation, no direct offers; everything passes the mediator.',
  })
  safetyMode!: boolean
  @Field(() => ID, { description: 'The party that started it.' }) startedByPartyId!: string
  @Field(() => DateTime, { description: 'When it was started.' }) startedAt!: string
  @Field(() => String, { nullable: true, description: 'What happened, in the starter’s words; all parties read it.' })
  story!: string | null
}

@ObjectType('CaseCard', {
  description: 'A case in the viewer’s list: kept up with every change, computed for this viewer alone.',
})
export class CaseCardType {
  @Field(() => ID, { description: 'Id of the case.' }) id!: string
  @Field(() => String, { description: 'The other parties’ names; for neutrals, all of them.' }) title!: string
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => String, { nullable: true, description: 'The court’s number.' }) caseNumber!: string | null
  @Field(() => CalendarDate, { description: 'The day on which it was started, in the program’s time zone.' })
  startedOn!: string
  @Field(() => CaseStatus, { description: 'Where it stands.' }) status!: string
  @Field(() => SeatRoleEnum, { description: 'The viewer’s role.' }) yourRole!: string
  @Field(() => [String], { description: 'Names of all parties.' }) partyNames!: string[]
  @Field(() => Int, { description: 'Unread messages in all conversations that the viewer reads.' }) unread!: number
  @Field(() => DateTime, { description: 'When something last happened that the viewer may see.' })
  lastActivityAt!: string
  @Field(() => WaitingFor, { description: 'Who must act next.' }) waitingFor!: string
  @Field(() => [String], { description: 'Names of the parties that are waited for.' }) waitingForNames!: string[]
  @Field(() => Int, { description: 'Open offers that the viewer may see.' }) openOffers!: number
  @Field(() => DeadlineType, { nullable: true, description: 'The next day that binds.' })
  nextDeadline!: DeadlineType | null
  @Field(() => Int, { description: 'Days since anything was said in the joint conversation.' }) quietDays!: number
  @Field(() => MediationStatus, { description: 'Whether a neutral helps.' }) mediation!: string
  @Field(() => MustAttendType, { nullable: true, description: 'The must-attend warning.' })
  mustAttend!: MustAttendType | null
}

@ObjectType('CaseCardConnection', { description: 'A page of the viewer’s cases, the latest activity first.' })
export class CaseCardConnectionType {
  @Field(() => [CaseCardType], { description: 'The cards.' }) nodes!: CaseCardType[]
  @Field(() => String, { nullable: true, description: 'Ask for the next page with it.' }) endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there is a next page.' }) hasNextPage!: boolean
}

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

@ObjectType('MediationRequest', {
  description: 'A case that waits for a neutral: enough to look for a conflict, nothing of the dispute.',
})
export class MediationRequestType {
  @Field(() => ID, { description: 'Id of the case.' }) caseId!: string
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => [String], { description: 'Names of the parties, to look for a conflict.' }) partyNames!: string[]
  @Field(() => DateTime, { description: 'When it was asked for.' }) requestedAt!: string
  @Field(() => DateTime, { description: 'Until when the program promised an answer.' }) answerBy!: string
  @Field(() => String, { description: 'The program’s time zone.' }) timeZone!: string
  @Field(() => HearingType, { nullable: true, description: 'The hearing.' }) hearing!: HearingType | null
}

@InputType('CaseInput', { description: 'An act on a case that needs nothing else.' })
export class CaseInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
}

@InputType('CodeInput', { description: 'An act on an invitation.' })
export class CodeInput extends KeyInput {
  @Field(() => String, { description: 'The code, however it was typed.' }) code!: string
}

@InputType('HearingInput', { description: 'When the hearing is, as the court’s papers say.' })
export class HearingInput {
  @Field(() => CalendarDate, { description: 'Its day.' }) on!: string
  @Field(() => String, { nullable: true, description: 'Its time in the court’s zone, 08:30.' }) time?: string | null
  @Field(() => String, { nullable: true, description: 'Room or department.' }) department?: string | null
}

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

@InputType('RecordHearingInput', { description: 'Say when the hearing is.' })
export class RecordHearingInput extends CaseInput {
  @Field(() => HearingInput, { description: 'The hearing.' }) hearing!: HearingInput
}

@InputType('TakeMediatorSeatInput', { description: 'Take the neutral’s seat on a case.' })
export class TakeMediatorSeatInput extends CaseInput {
  @Field(() => Boolean, { description: 'The declaration that nothing ties the neutral to anybody in the case.' })
  hasNoConflict!: boolean
  @Field(() => String, { nullable: true, description: 'What the neutral discloses all the same.' }) disclosure?:
    string | null
  @Field(() => String, { description: 'The introduction that everybody reads in the joint conversation.' })
  introduction!: string
}
