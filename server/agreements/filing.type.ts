import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import {
  filingActors,
  filingPurposes,
  filingStatuses,
  type FilingActor,
  type FilingPurpose,
  type FilingStatus,
} from './filing.entity.ts'

export const FilingStatusEnum = enumOf('FilingStatus', 'How a filing stands.', filingStatuses, {
  NOT_DUE: 'It waits: for the last payment, say.',
  DUE: 'To be filed by dueOn; late after that day, and the court may still take it.',
  SENT: 'Sent to the court, which has not decided. The hearing stands.',
  COURT_ACCEPTED: 'The court accepted it. Whether the hearing is off is said by the court alone.',
  COURT_REJECTED: 'The court did not accept it: correct it and file again, or attend.',
})

export const FilingPurposeEnum = enumOf('FilingPurpose', 'What a filing is for.', filingPurposes, {
  SETTLEMENT: 'The agreement and its papers, for the court to have before the hearing.',
  DISMISSAL: 'The dismissal that waits until everything is paid.',
})

export const FilingActorEnum = enumOf('FilingActor', 'Who files.', filingActors, {
  PARTIES: 'The parties themselves.',
  PROGRAM: 'The program’s staff.',
  SYSTEM: 'Parley, by itself.',
})

export const FilingSender = enumOf(
  'FilingSender',
  'By whom something was sent to the court.',
  ['PARTY', 'PROGRAM', 'SYSTEM'],
  {
    PARTY: 'By a party, as that party said.',
    PROGRAM: 'By the program’s staff.',
    SYSTEM: 'By Parley.',
  },
)

export const FilingDecisionEnum = enumOf(
  'FilingDecision',
  'What the court decided of a filing.',
  ['ACCEPTED', 'REJECTED'],
  {
    ACCEPTED: 'It took it.',
    REJECTED: 'It did not take it, and said why.',
  },
)

@ObjectType('CourtForm', { description: 'A form of the court that settles or ends the case.' })
export class CourtFormType {
  @Field(() => String, { nullable: true, description: 'Its number, where it is known for sure.' })
  number!: string | null
  @Field(() => String, { description: 'Its title.' }) title!: string
  @Field(() => String, { nullable: true, description: 'Where to find it.' }) url!: string | null
}

@ObjectType('FilingActions', { description: 'What the viewer can do with a filing now.' })
export class FilingActionsType {
  @Field(() => Boolean, { description: 'Say that they have filed it.' }) report!: boolean
  @Field(() => Boolean, { description: 'File it again, corrected.' }) refile!: boolean
}

@ObjectType('Filing', { description: 'One attempt to bring a binding agreement to its court.' })
export class FilingType {
  @Field(() => ID, { description: 'Id of the filing.' }) id!: string
  @Field(() => FilingPurposeEnum, { description: 'What it is for.' }) purpose!: FilingPurpose
  @Field(() => Int, { description: 'Counts the attempts, from 1.' }) attempt!: number
  @Field(() => Boolean, { description: 'Whether no later attempt was made.' }) isLast!: boolean
  @Field(() => FilingActorEnum, { description: 'Who files it.' }) actor!: FilingActor
  @Field(() => FilingStatusEnum, { description: 'How it stands.' }) status!: FilingStatus
  @Field(() => CalendarDate, { nullable: true, description: 'The last safe day, in the program’s time zone.' })
  dueOn!: string | null
  @Field(() => String, { description: 'IANA time zone in which dueOn is a day.' }) timeZone!: string
  @Field(() => Boolean, { description: 'Whether that day is or was over: the court may still take it.' })
  isLate!: boolean
  @Field(() => DateTime, { nullable: true, description: 'When it was sent.' }) sentAt!: string | null
  @Field(() => FilingSender, { nullable: true, description: 'By whom.' }) sentBy!: 'PARTY' | 'PROGRAM' | 'SYSTEM' | null
  @Field(() => DateTime, { nullable: true, description: 'When the court’s decision was recorded.' })
  decidedAt!: string | null
  @Field(() => String, { nullable: true, description: 'Why the court did not accept it, in the court’s words.' })
  reason!: string | null
  @Field(() => String, { nullable: true, description: 'How the court takes it, in the program’s words.' })
  how!: string | null
  @Field(() => String, { nullable: true, description: 'What the program says of a filing that is late.' })
  lateText!: string | null
  @Field(() => [CourtFormType], { description: 'The forms that go with it.' }) forms!: CourtFormType[]
  @Field(() => String, {
    nullable: true,
    description: 'What the program says while a filing is rejected, late or pending: the hearing stands.',
  })
  notAcceptedText!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'The standing order of the court by which an accepted filing takes the hearing off; null: only a notice does.',
  })
  vacatedBy!: string | null
  @Field(() => String, {
    description: 'Path of the cover sheet and the forms’ data as PDF; ask with the access token.',
  })
  packUrl!: string
  @Field(() => String, { description: 'Path of the same as a web page.' }) packHtmlUrl!: string
  @Field(() => FilingActionsType, { description: 'What the viewer can do with it now.' })
  viewerCan!: FilingActionsType
}

@InputType('FilingInput', { description: 'Names a filing.' })
export class FilingInput extends KeyInput {
  @Field(() => ID, { description: 'The filing.' }) filingId!: string
}

@InputType('RecordFilingDecisionInput', { description: 'What the court decided of a filing.' })
export class RecordFilingDecisionInput extends FilingInput {
  @Field(() => FilingDecisionEnum, { description: 'What.' }) decision!: 'ACCEPTED' | 'REJECTED'
  @Field(() => String, { nullable: true, description: 'The court’s reason; a rejection needs one. 2,000 characters.' })
  reason!: string | null
}

@ObjectType('FilingDue', {
  description: 'A line of the work list of a program’s staff: what is to be filed or decided.',
})
export class FilingDueType {
  @Field(() => ID, { description: 'Id of the filing.' }) id!: string
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => String, { nullable: true, description: 'The number that the court gave the case.' })
  caseNumber!: string | null
  @Field(() => String, { description: 'What kind of case it is.' }) caseTypeLabel!: string
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => [String], { description: 'The parties by name.' }) partyNames!: string[]
  @Field(() => CalendarDate, { nullable: true, description: 'The day of the hearing, as far as known.' })
  hearingOn!: string | null
  @Field(() => Boolean, { description: 'Whether the court took the hearing off.' }) hearingIsOff!: boolean
  @Field(() => FilingPurposeEnum, { description: 'What it is for.' }) purpose!: FilingPurpose
  @Field(() => Int, { description: 'Counts the attempts, from 1.' }) attempt!: number
  @Field(() => FilingActorEnum, { description: 'Who files it.' }) actor!: FilingActor
  @Field(() => FilingStatusEnum, { description: 'How it stands.' }) status!: FilingStatus
  @Field(() => CalendarDate, { nullable: true, description: 'The last safe day.' }) dueOn!: string | null
  @Field(() => Boolean, { description: 'Whether that day is or was over.' }) isLate!: boolean
  @Field(() => DateTime, { nullable: true, description: 'When it was sent.' }) sentAt!: string | null
  @Field(() => FilingSender, { nullable: true, description: 'By whom.' }) sentBy!: 'PARTY' | 'PROGRAM' | 'SYSTEM' | null
}

@ObjectType('FilingDuePage', { description: 'A page of the work list.' })
export class FilingDuePageType {
  @Field(() => [FilingDueType], { description: 'The earliest last day first: what is late leads.' })
  nodes!: FilingDueType[]
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there is more.' }) hasNextPage!: boolean
}
