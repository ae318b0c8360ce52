import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType('UndeliveredLetter', { description: 'A mail that did not go out. What stands in it is not shown.' })
export class UndeliveredLetterType {
  @Field(() => ID, { description: 'Id of the mail.' }) id!: string
  @Field(() => String, { description: 'To which address.' }) recipient!: string
  @Field(() => String, { description: 'What kind of mail: INVITATION, NEWS, REMINDER or ACCOUNT.' }) kind!: string
  @Field(() => DateTime, { description: 'When it was written.' }) createdAt!: string
  @Field(() => Int, { description: 'How often it was tried.' }) tries!: number
  @Field(() => String, { nullable: true, description: 'The code of the last failure.' }) lastError!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When it is tried next; null when it was given up.' })
  nextTryAt!: string | null
}

@ObjectType('UndeliveredLetterConnection', { description: 'A page of mails that did not go out, the newest first.' })
export class UndeliveredLetterConnectionType {
  @Field(() => [UndeliveredLetterType], { description: 'The mails.' }) nodes!: UndeliveredLetterType[]
  @Field(() => String, { nullable: true, description: 'Where the next page begins.' }) endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there are more.' }) hasNextPage!: boolean
}

@InputType('LetterInput', { description: 'Names a mail.' })
export class LetterInput extends KeyInput {
  @Field(() => ID, { description: 'The mail.' }) letterId!: string
}
