import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { CaseStatus } from './case-enums.ts'
import { MediationStatus, WaitingFor } from './case-home-enums.ts'
import { SeatRoleEnum } from './party-enums.ts'
import { MustAttendType } from './hearing.type.ts'
import { DeadlineType } from './deadline.type.ts'

@ObjectType('CaseCard', {
  simpleResolvers: true,
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

@ObjectType('CaseCardConnection', {
  simpleResolvers: true,
  description: 'A page of the viewer’s cases, the latest activity first.',
})
export class CaseCardConnectionType {
  @Field(() => [CaseCardType], { description: 'The cards.' }) nodes!: CaseCardType[]
  @Field(() => String, { nullable: true, description: 'Ask for the next page with it.' }) endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there is a next page.' }) hasNextPage!: boolean
}
