import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'

@ObjectType('ConversationPresence', {
  description:
    'Who is in a conversation at this moment, told to those who are in it too. It is kept for seconds and stored nowhere.',
})
export class ConversationPresenceType {
  @Field(() => ID, { description: 'The conversation.' }) conversationId!: string
  @Field(() => [ID], { description: 'The seats that have it before them, the viewer’s own too.' }) here!: string[]
  @Field(() => [ID], { description: 'The seats that are writing in it.' }) writing!: string[]
}

@InputType('ShowWritingInput', { description: 'Say that one is writing. It passes by itself after some seconds.' })
export class ShowWritingInput extends KeyInput {
  @Field(() => ID, { description: 'The conversation in which one writes.' }) conversationId!: string
}
