import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { CalendarDate } from '../graphql/scalars.ts'
import { ContentKindEnum, ContentStateEnum } from './program-enums.ts'
import { CaseTypeKey, Side } from './program.type.ts'

@ObjectType('ContentItem', { description: 'A piece of a program’s help, in the reader’s language.' })
export class ContentItemType {
  @Field(() => ID, { description: 'Its key in the program.' }) key!: string
  @Field(() => ContentKindEnum, { description: 'What it is.' }) kind!: string
  @Field(() => ContentStateEnum, { description: 'Whether it is written.' }) state!: string
  @Field(() => Int, { description: 'Which revision; 0 is the one that came with Parley.' }) revision!: number
  @Field(() => CalendarDate, { description: 'When it was last revised.' }) revisedOn!: string
  @Field(() => String, { description: 'The question, the word, or the name.' }) title!: string
  @Field(() => String, { nullable: true, description: 'The text; an empty line begins a paragraph.' })
  body!: string | null
  @Field(() => [String], { description: 'The questions of a worksheet, the points of a checklist.' }) points!: string[]
  @Field(() => String, { nullable: true, description: 'Where more stands.' }) url!: string | null
  @Field(() => String, { nullable: true, description: 'Whom to call.' }) phone!: string | null
  @Field(() => [CaseTypeKey], { description: 'For cases of these types; empty: of all.' }) caseTypes!: string[]
  @Field(() => [Side], { description: 'For these sides; empty: for everybody.' }) sides!: string[]
}

@ObjectType('LocalizedText', { description: 'One text in every language.' })
export class LocalizedTextType {
  @Field(() => String, { description: 'English.' }) en!: string
  @Field(() => String, { description: 'Spanish.' }) es!: string
}

@ObjectType('ContentRevision', { description: 'One revision of a piece of content, in all languages. For staff.' })
export class ContentRevisionType {
  @Field(() => ID, { description: 'Key of the item.' }) itemKey!: string
  @Field(() => Int, { description: '0 came with Parley.' }) revision!: number
  @Field(() => CalendarDate, { description: 'When it was written.' }) revisedOn!: string
  @Field(() => String, { nullable: true, description: 'Who wrote it; null: it came with Parley.' })
  author!: string | null
  @Field(() => ContentKindEnum, { description: 'What it is.' }) kind!: string
  @Field(() => ContentStateEnum, { description: 'Whether it is shown.' }) state!: string
  @Field(() => LocalizedTextType, { description: 'Title.' }) title!: LocalizedTextType
  @Field(() => LocalizedTextType, { nullable: true, description: 'Text.' }) body!: LocalizedTextType | null
  @Field(() => [LocalizedTextType], { description: 'Questions or points.' }) points!: LocalizedTextType[]
  @Field(() => String, { nullable: true, description: 'Where more stands.' }) url!: string | null
  @Field(() => String, { nullable: true, description: 'Whom to call.' }) phone!: string | null
  @Field(() => [CaseTypeKey], { description: 'For cases of these types; empty: of all.' }) caseTypes!: string[]
  @Field(() => [Side], { description: 'For these sides; empty: for everybody.' }) sides!: string[]
  @Field(() => Int, { description: 'Its place among its kind.' }) place!: number
}

@InputType('LocalizedTextInput', { description: 'One text in every language.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'English.' }) en!: string
  @Field(() => String, { description: 'Spanish.' }) es!: string
}

@InputType('ReviseContentInput', { description: 'A new revision of a piece of content, shown at once.' })
export class ReviseContentInput extends KeyInput {
  @Field(() => ID, { description: 'Key of the program.' }) programKey!: string
  @Field(() => ID, { nullable: true, description: 'Key of the item; without it, something new.' })
  itemKey?: string | null
  @Field(() => Int, { defaultValue: 0, description: 'The revision that was read before; 0 for something new.' })
  revision!: number
  @Field(() => ContentKindEnum, { description: 'What it is.' }) kind!: never
  @Field(() => ContentStateEnum, { defaultValue: 'PUBLISHED', description: 'Whether it is shown.' }) state!: string
  @Field(() => LocalizedTextInput, { description: 'The question, the word, or the name.' }) title!: LocalizedTextInput
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The text; an empty line begins a paragraph.' })
  body?: LocalizedTextInput | null
  @Field(() => [LocalizedTextInput], { defaultValue: [], description: 'Questions or points.' })
  points!: LocalizedTextInput[]
  @Field(() => String, { nullable: true, description: 'Where more stands: http or https.' }) url?: string | null
  @Field(() => String, { nullable: true, description: 'Whom to call.' }) phone?: string | null
  @Field(() => [CaseTypeKey], { defaultValue: [], description: 'For cases of these types; empty: of all.' })
  caseTypes!: string[]
  @Field(() => [Side], { defaultValue: [], description: 'For these sides; empty: for everybody.' }) sides!: string[]
  @Field(() => Int, { defaultValue: 0, description: 'Its place among its kind: the smallest stands first.' })
  place!: number
}
