import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { MoneyType } from '../programs/program.type.ts'
import { CaseOutcome, CaseStatus, IntakeWaitsFor, ScreeningReasonEnum } from './case-enums.ts'

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

@ObjectType('Case', { simpleResolvers: true, description: 'A dispute in a program, as the viewer may see it.' })
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

@InputType('CaseInput', { description: 'An act on a case that needs nothing else.' })
export class CaseInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
}
