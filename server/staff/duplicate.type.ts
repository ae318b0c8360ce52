import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CaseStatus } from '../cases/case-enums.ts'
import { DateTime } from '../graphql/scalars.ts'
import { StaffCaseInput } from './staff-act.type.ts'

@ObjectType('LikelyDuplicate', { description: 'A case that looks as if it were the same one, entered twice.' })
export class LikelyDuplicateType {
  @Field(() => ID, { description: 'Id of the other case.' }) id!: string
  @Field(() => String, { nullable: true, description: 'Its number.' }) caseNumber!: string | null
  @Field(() => CaseStatus, { description: 'Where it stands.' }) status!: string
  @Field(() => DateTime, { description: 'When it was started.' }) startedAt!: string
  @Field(() => [String], { description: 'Its parties.' }) partyNames!: string[]
  @Field(() => Boolean, {
    description:
      'The same number at the same court; otherwise the same names in the same program, and one has no number.',
  })
  hasSameNumber!: boolean
  @Field(() => Boolean, { description: 'Whether the case asked about can be closed as a duplicate of this one.' })
  viewerCanClose!: boolean
}

@InputType('CloseDuplicateInput', { description: 'Which case is closed as a duplicate of which.' })
export class CloseDuplicateInput extends StaffCaseInput {
  @Field(() => ID, { description: 'The case that goes on.' }) ofCaseId!: string
}
