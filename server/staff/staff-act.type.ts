import { Field, ID, InputType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { HearingInput } from '../cases/hearing.type.ts'

@InputType('StaffCaseInput', { description: 'A case of one’s program.' })
export class StaffCaseInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
}

@InputType('WriteHearingDownInput', { description: 'What the court’s notice says of the hearing.' })
export class WriteHearingDownInput extends StaffCaseInput {
  @Field(() => HearingInput, { nullable: true, description: 'The hearing; null when the notice takes it off.' })
  hearing?: HearingInput | null
  @Field(() => String, { description: 'Which notice: its name and its day, 200 characters at most.' }) notice!: string
}

@InputType('CorrectCaseNumberInput', { description: 'The right number of a case.' })
export class CorrectCaseNumberInput extends StaffCaseInput {
  @Field(() => String, { description: 'The number, 60 characters at most.' }) caseNumber!: string
}

@InputType('LegalHoldInput', { description: 'Why a case is kept, or need be no longer.' })
export class LegalHoldInput extends StaffCaseInput {
  @Field(() => String, {
    description: 'The reason, 500 characters at most. Staff of the program read it, nobody else.',
  })
  reason!: string
}
