import { Field, InputType, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType('Draft', { description: 'Words that the viewer typed and has not sent. Nobody else can read them.' })
export class DraftType {
  @Field(() => String, { description: 'The place that it was typed in.' }) slot!: string
  @Field(() => String, { description: 'The words, exactly as they were typed.' }) body!: string
  @Field(() => DateTime, { description: 'When they were kept.' }) savedAt!: string
}

@InputType('SaveDraftInput', { description: 'Keep what was typed.' })
export class SaveDraftInput extends KeyInput {
  @Field(() => String, {
    description: 'The place, such as `conversation:<id>`: 1 to 100 small letters, digits, colons or hyphens.',
  })
  slot!: string
  @Field(() => String, { description: 'The words, 40,000 characters at most; empty words throw the draft away.' })
  body!: string
}
