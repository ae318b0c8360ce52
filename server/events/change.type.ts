import { Field, ID, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { ChangeKindEnum } from './change-kind.ts'

@ObjectType('Change', {
  simpleResolvers: true,
  description:
    'Something that happened, for everybody who may hear it. It holds no field that differs from viewer to viewer; where the viewer’s feed stands travels beside it, in `extensions.cursor`.',
})
export class ChangeType {
  @Field(() => ChangeKindEnum, { description: 'What happened.' }) kind!: string
  @Field(() => DateTime, { description: 'When.' }) at!: string | Date
  @Field(() => ID, { nullable: true, description: 'On which case.' }) caseId!: string | null
  @Field(() => ID, { nullable: true, description: 'In which conversation, for messages.' }) conversationId!:
    string | null
  @Field(() => ID, { nullable: true, description: 'The message, offer, agreement, seat or party it is about.' })
  subjectId!: string | null
}
