import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'

export const SurveyQuestionKind = enumOf(
  'SurveyQuestionKind',
  'How a question is answered.',
  ['SCALE_1_TO_5', 'YES_NO'],
  {
    SCALE_1_TO_5: 'From 1, not at all, to 5, very much.',
    YES_NO: '1 for yes, 0 for no.',
  },
)

@ObjectType('SurveyQuestion', { description: 'What the program asks.' })
export class SurveyQuestionType {
  @Field(() => ID, { description: 'Its key.' }) key!: string
  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' }) kind!: string
  @Field(() => String, { description: 'The question.' }) text!: string
  @Field(() => Int, { nullable: true, description: 'The viewer’s own answer.' }) choice!: number | null
}

@ObjectType('Survey', {
  description: 'How it was, for the viewer alone: nobody else sees these answers, only sums of many.',
})
export class SurveyType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => DateTime, { description: 'When the viewer was asked.' }) askedAt!: string
  @Field(() => DateTime, { nullable: true, description: 'When the viewer answered last.' }) answeredAt!: string | null
  @Field(() => [SurveyQuestionType], { description: 'The questions.' }) questions!: SurveyQuestionType[]
}

@InputType('SurveyAnswerInput', { description: 'An answer to one question.' })
export class SurveyAnswerInput {
  @Field(() => ID, { description: 'Key of the question.' }) question!: string
  @Field(() => Int, { description: 'One of the answers that it offers.' }) choice!: number
}

@InputType('AnswerSurveyInput', { description: 'Answer a survey. Any question may be left out.' })
export class AnswerSurveyInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => [SurveyAnswerInput], { description: 'The answers, 50 at most; they take the place of earlier ones.' })
  answers!: SurveyAnswerInput[]
}

@ObjectType('SurveyCell', { description: 'How many chose one answer.' })
export class SurveyCellType {
  @Field(() => Int, { description: 'The answer.' }) choice!: number
  @Field(() => Int, { nullable: true, description: 'How many; null where it is too few to be shown.' })
  answers!: number | null
}

@ObjectType('SurveyResult', { description: 'The answers to one question, summed.' })
export class SurveyResultType {
  @Field(() => ID, { description: 'Key of the question.' }) key!: string
  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' }) kind!: string
  @Field(() => String, { description: 'The question.' }) text!: string
  @Field(() => [SurveyCellType], { description: 'One per answer that is offered.' }) cells!: SurveyCellType[]
}

@ObjectType('SurveyResults', { description: 'What a program’s survey says, with everything below ten hidden.' })
export class SurveyResultsType {
  @Field(() => Int, { nullable: true, description: 'How many were asked; null where it is too few to be shown.' })
  asked!: number | null
  @Field(() => Int, { nullable: true, description: 'How many answered; null where it is too few to be shown.' })
  answered!: number | null
  @Field(() => [SurveyResultType], { description: 'By question.' }) questions!: SurveyResultType[]
}
