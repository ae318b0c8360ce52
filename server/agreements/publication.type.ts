import { Field, InputType, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { AgreementInput } from './agreement.type.ts'

export const publicationOutcomes = ['EVERYBODY_AGREED', 'NOT_EVERYBODY_AGREED'] as const
export const PublicationOutcomeEnum = enumOf(
  'PublicationOutcome',
  'What came of asking everybody whether an agreement may become public.',
  publicationOutcomes,
  {
    EVERYBODY_AGREED: 'All who sign said yes: it goes to the court, and is public there.',
    NOT_EVERYBODY_AGREED: 'It stays with those who signed it. Who did not agree is told to nobody.',
  },
)

@ObjectType('Publication', {
  description:
    'Whether an agreement may become public, where everybody must agree to it. No other party’s answer is here.',
})
export class PublicationType {
  @Field(() => String, { description: 'The question, in the program’s words.' }) question!: string
  @Field(() => String, { description: 'Its version: name it when answering.' }) questionVersion!: string
  @Field(() => Boolean, {
    nullable: true,
    description: 'What the viewer’s own party said; null while it said nothing.',
  })
  yourAnswer!: boolean | null
  @Field(() => PublicationOutcomeEnum, {
    nullable: true,
    description: 'What came of it, once the papers go to the court; null before.',
  })
  outcome!: (typeof publicationOutcomes)[number] | null
  @Field(() => String, { nullable: true, description: 'What the program says once everybody has agreed.' })
  agreedText!: string | null
  @Field(() => Boolean, { description: 'Whether the viewer can answer now, or change the answer.' })
  viewerCanAnswer!: boolean
}

@InputType('AnswerPublicationInput', { description: 'Say whether an agreement may become public.' })
export class AnswerPublicationInput extends AgreementInput {
  @Field(() => String, { description: 'The hash of the document that was read.' }) hash!: string
  @Field(() => String, { description: 'The version of the question that was read.' }) questionVersion!: string
  @Field(() => Boolean, { description: 'Whether it may.' }) consents!: boolean
}
