import { Field, ID, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { MoneyType } from '../programs/program.type.ts'
import { NextStepKind, TaskKey, TaskStatus } from './case-home-enums.ts'

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
  @Field(() => Boolean, { description: 'Say what one needs to take part safely.' }) answerSafety!: boolean
  @Field(() => Boolean, { description: 'Ask to be let off a required attempt.' }) requestExemption!: boolean
  @Field(() => Boolean, { description: 'Open one’s private conversation with the neutral.' })
  openPrivateConversation!: boolean
}
