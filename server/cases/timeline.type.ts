import { Field, ID, ObjectType } from 'type-graphql'
import { ChangeKindEnum } from '../events/change-kind.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType('TimelineEntry', { description: 'Something that happened on the case.' })
export class TimelineEntryType {
  @Field(() => ID, { description: 'Id of the event.' }) id!: string
  @Field(() => ChangeKindEnum, { description: 'What.' }) kind!: string
  @Field(() => DateTime, { description: 'When.' }) at!: string
  @Field(() => String, { nullable: true, description: 'Who: the party’s name, or the neutral’s.' }) by!: string | null
  @Field(() => ID, { nullable: true, description: 'The offer, agreement, seat or party it is about.' }) subjectId!:
    string | null
}

@ObjectType('TimelineConnection', { description: 'A page of what happened, the newest first.' })
export class TimelineConnectionType {
  @Field(() => [TimelineEntryType], { description: 'The entries.' }) nodes!: TimelineEntryType[]
  @Field(() => String, { nullable: true, description: 'Ask for the next page with it.' }) endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there is more.' }) hasNextPage!: boolean
}
