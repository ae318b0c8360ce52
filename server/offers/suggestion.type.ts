import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { TermInputType } from './offer.input.ts'
import { ReadBackType } from './offer.type.ts'
import { TermUnion, type TermView } from './term.type.ts'

@ObjectType('SuggestedTerms', {
  description: 'What a neutral suggests. It is no offer: nobody answers it, and it binds nobody.',
})
export class SuggestedTermsType {
  @Field(() => [TermUnion], { description: 'The terms, in order.' }) terms!: TermView[]
  @Field(() => ReadBackType, { description: 'What they would mean together, if a party offered them.' })
  readBack!: ReadBackType
  @Field(() => Boolean, { description: 'Whether the viewer can begin an offer of their own with them now.' })
  viewerCanOffer!: boolean
}

@InputType('SuggestedTermsPreviewInput', { description: 'A suggestion that is being written.' })
export class SuggestedTermsPreviewInput {
  @Field(() => ID, { description: 'The conversation in which it would stand.' }) conversationId!: string
  @Field(() => [TermInputType], { description: 'Its terms, 20 at most.' }) terms!: TermInputType[]
}

@InputType('SuggestTermsInput', { description: 'Put terms before those who read a conversation.' })
export class SuggestTermsInput extends KeyInput {
  @Field(() => ID, { description: 'Where: the joint conversation, or the private one of one party.' })
  conversationId!: string
  @Field(() => String, { defaultValue: '', description: 'Words beside them, 10,000 characters at most; may be empty.' })
  body!: string
  @Field(() => [ID], {
    description: 'The conversation’s `audience` as its author saw it. Refused when other people read it now.',
  })
  audience!: string[]
  @Field(() => [TermInputType], { description: 'The terms, 20 at most.' }) terms!: TermInputType[]
}
