import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { SessionKind } from '../programs/program-enums.ts'

const RemoteSessionStatus = enumOf(
  'RemoteSessionStatus',
  'How a remote session stands.',
  ['PROPOSED', 'SCHEDULED', 'CANCELLED', 'HELD', 'NOT_HELD'],
  {
    PROPOSED: 'Times are proposed; not everybody can come at the same one yet.',
    SCHEDULED: 'The time is set: everybody said that they can come.',
    CANCELLED: 'It was called off.',
    HELD: 'It took place.',
    NOT_HELD: 'It did not take place.',
  },
)
const RemoteSessionOutcome = enumOf(
  'RemoteSessionOutcome',
  'Whether a remote session took place; nothing of what was said is kept.',
  ['HELD', 'NOT_HELD'],
  { HELD: 'It took place.', NOT_HELD: 'It did not take place.' },
)

@ObjectType('RemoteSessionSlot', { description: 'A time that is proposed for a remote session.' })
export class RemoteSessionSlotType {
  @Field(() => ID, { description: 'Id of the time.' }) id!: string
  @Field(() => DateTime, { description: 'When it would begin.' }) startsAt!: string
  @Field(() => [String], { description: 'Names of those who can come then.' }) canCome!: string[]
  @Field(() => [String], { description: 'Names of those who cannot.' }) cannotCome!: string[]
  @Field(() => Boolean, { nullable: true, description: 'What the viewer has said of it; null before that.' })
  youCanCome!: boolean | null
}

@ObjectType('RemoteSessionActions', { description: 'What the viewer can do with a remote session now.' })
export class RemoteSessionActionsType {
  @Field(() => Boolean, { description: 'Say at which times one can come.' }) answer!: boolean
  @Field(() => Boolean, { description: 'Propose other times.' }) move!: boolean
  @Field(() => Boolean, { description: 'Call it off.' }) cancel!: boolean
  @Field(() => Boolean, { description: 'Give the link or the number.' }) giveLink!: boolean
  @Field(() => Boolean, { description: 'Record whether it took place.' }) recordOutcome!: boolean
}

@ObjectType('RemoteSession', { description: 'A meeting of all with the neutral, by telephone or video.' })
export class RemoteSessionType {
  @Field(() => ID, { description: 'Id of the session.' }) id!: string
  @Field(() => SessionKind, { description: 'Telephone or video.' }) kind!: string
  @Field(() => RemoteSessionStatus, { description: 'How it stands.' }) status!: string
  @Field(() => Int, { description: 'How long it takes, in minutes.' }) minutes!: number
  @Field(() => String, { description: 'Who proposed it.' }) proposedBy!: string
  @Field(() => DateTime, { nullable: true, description: 'When it begins, once that is set.' }) startsAt!: string | null
  @Field(() => String, { description: 'The program’s time zone.' }) timeZone!: string
  @Field(() => String, {
    nullable: true,
    description:
      'The link of the video room or the number to call, once the neutral gave it. In no mail, in no calendar.',
  })
  how!: string | null
  @Field(() => [RemoteSessionSlotType], { description: 'The times proposed last, the earliest first.' })
  slots!: RemoteSessionSlotType[]
  @Field(() => Boolean, { description: 'Everybody has answered, and no proposed time suits all.' })
  suitsNobody!: boolean
  @Field(() => String, {
    nullable: true,
    description: 'The session as a calendar file (RFC 5545); null before it was set. It names nobody and no case.',
  })
  calendar!: string | null
  @Field(() => RemoteSessionActionsType, { description: 'What the viewer can do with it now.' })
  viewerCan!: RemoteSessionActionsType
}

@ObjectType('RemoteSessions', { description: 'The remote sessions of a case.' })
export class RemoteSessionsType {
  @Field(() => String, { nullable: true, description: 'What the program says of them; null where it holds none.' })
  text!: string | null
  @Field(() => [SessionKind], { description: 'How the program holds them.' }) kinds!: string[]
  @Field(() => Int, { description: 'How many hours ahead a time must be proposed.' }) hoursNotice!: number
  @Field(() => Boolean, { description: 'Whether the viewer can propose one now.' }) canPropose!: boolean
  @Field(() => [RemoteSessionType], { description: 'The sessions, the newest first.' }) nodes!: RemoteSessionType[]
}

@InputType('SessionTimeInput', { description: 'A day and a time, as people say them in the program’s time zone.' })
export class SessionTimeInput {
  @Field(() => CalendarDate, { description: 'The day.' }) on!: string
  @Field(() => String, { description: 'The time in the program’s zone, 14:30.' }) time!: string
}

@InputType('ProposeSessionInput', { description: 'Propose times for a remote session.' })
export class ProposeSessionInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => SessionKind, { description: 'Telephone or video.' }) kind!: 'PHONE' | 'VIDEO'
  @Field(() => Int, { defaultValue: 60, description: 'How long it takes, in minutes: 15 to 480.' }) minutes!: number
  @Field(() => [SessionTimeInput], { description: 'When it could begin: one to eight times.' })
  slots!: SessionTimeInput[]
}

@InputType('RemoteSessionInput', { description: 'An act on a remote session that needs nothing else.' })
export class RemoteSessionInput extends KeyInput {
  @Field(() => ID, { description: 'The session.' }) sessionId!: string
}

@InputType('MoveSessionInput', { description: 'Propose other times for a remote session.' })
export class MoveSessionInput extends RemoteSessionInput {
  @Field(() => [SessionTimeInput], { description: 'When it could begin: one to eight times.' })
  slots!: SessionTimeInput[]
}

@InputType('AnswerSessionInput', { description: 'Say at which proposed times one can come.' })
export class AnswerSessionInput extends RemoteSessionInput {
  @Field(() => [ID], { description: 'The times at which one can come; to all others one cannot.' }) slotIds!: string[]
}

@InputType('GiveSessionLinkInput', { description: 'Give the link or the number of a remote session.' })
export class GiveSessionLinkInput extends RemoteSessionInput {
  @Field(() => String, { description: 'An https link for video, a number for the telephone.' }) how!: string
}

@InputType('RecordSessionOutcomeInput', { description: 'Record whether a remote session took place.' })
export class RecordSessionOutcomeInput extends RemoteSessionInput {
  @Field(() => RemoteSessionOutcome, { description: 'Whether it took place.' }) outcome!: 'HELD' | 'NOT_HELD'
}
