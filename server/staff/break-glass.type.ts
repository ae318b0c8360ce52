import { Field, ID, ObjectType, InputType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { StaffCaseInput } from './staff-act.type.ts'

@ObjectType('BrokenGlass', { description: 'That a member of staff opened the joint conversation of a case.' })
export class BrokenGlassType {
  @Field(() => ID, { description: 'Id of the opening.' }) id!: string
  @Field(() => String, { description: 'Who opened it.' }) openedBy!: string
  @Field(() => Boolean, { description: 'Whether that was the viewer.' }) isMine!: boolean
  @Field(() => String, { description: 'Why. Staff of the program read it, nobody else.' }) reason!: string
  @Field(() => String, {
    nullable: true,
    description: 'Why the parties are told later; null when they were told at once.',
  })
  laterReason!: string | null
  @Field(() => DateTime, { description: 'When it was opened.' }) openedAt!: string
  @Field(() => DateTime, { description: 'Until when it can be read.' }) endsAt!: string
  @Field(() => DateTime, { description: 'When the parties are told.' }) discloseAt!: string
  @Field(() => DateTime, { nullable: true, description: 'When the parties were told; null while they are not.' })
  disclosedAt!: string | null
}

@ObjectType('OpenedConversation', {
  description:
    'A joint conversation that the viewer, a member of staff, opened in an emergency. It is read, never written.',
})
export class OpenedConversationType {
  @Field(() => ID, { description: 'Id of the conversation.' }) id!: string
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => DateTime, { description: 'Until when the viewer can read it.' }) endsAt!: string
  @Field(() => String, { description: 'Time zone of the program.' }) timeZone!: string
  @Field(() => String, { description: 'What the program calls its neutral.' }) neutralTitle!: string
}

@InputType('BreakGlassInput', { description: 'Open the joint conversation of a case in an emergency.' })
export class BreakGlassInput extends StaffCaseInput {
  @Field(() => String, { description: 'Why it has to be read, 500 characters at most. Staff of the program read it.' })
  reason!: string
  @Field(() => String, {
    nullable: true,
    description:
      'Why it would be dangerous to tell the parties now, 500 characters at most; null: they are told at once. Otherwise they are told after the program’s days.',
  })
  laterReason?: string | null
}
