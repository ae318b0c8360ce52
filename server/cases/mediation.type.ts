import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { MediationStatus } from './case-home-enums.ts'
import { HearingType } from './hearing.type.ts'
import { CaseInput } from './case.type.ts'

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
  @Field(() => [String], {
    description:
      'The organisations that the neutrals who sit now come from; while one is asked for, the one to which the request was handed.',
  })
  organisations!: string[]
  @Field(() => DateTime, { nullable: true, description: 'Since when a neutral sits.' }) startedAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' }) endedAt!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'How the neutral introduced themself, where there is no joint conversation to say it in.',
  })
  introduction!: string | null
}

@ObjectType('MediationRequest', {
  description: 'A case that waits for a neutral: enough to look for a conflict, nothing of the dispute.',
})
export class MediationRequestType {
  @Field(() => ID, { description: 'Id of the case.' }) caseId!: string
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => String, { nullable: true, description: 'The organisation for which the viewer would take it.' })
  organisation!: string | null
  @Field(() => Boolean, { description: 'Whether it was handed to that organisation and waits for nobody else.' })
  isHanded!: boolean
  @Field(() => [String], { description: 'Names of the parties, to look for a conflict.' }) partyNames!: string[]
  @Field(() => DateTime, { description: 'When it was asked for.' }) requestedAt!: string
  @Field(() => DateTime, { description: 'Until when the program promised an answer.' }) answerBy!: string
  @Field(() => String, { description: 'The program’s time zone.' }) timeZone!: string
  @Field(() => HearingType, { nullable: true, description: 'The hearing.' }) hearing!: HearingType | null
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
