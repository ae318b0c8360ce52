import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { SeatRoleEnum } from '../cases/party-enums.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DateTime } from '../graphql/scalars.ts'

export const ComplaintAboutEnum = enumOf('ComplaintAbout', 'What a complaint is about.', ['NEUTRAL', 'SERVICE'], {
  NEUTRAL: 'One who mediates or observes.',
  SERVICE: 'The program, or this website.',
})
export const ComplaintStatusEnum = enumOf(
  'ComplaintStatus',
  'How a complaint stands.',
  ['OPEN', 'ANSWERED', 'CLOSED'],
  {
    OPEN: 'Staff are to answer.',
    ANSWERED: 'Staff answered; its author may add to it.',
    CLOSED: 'Staff said what came of it.',
  },
)
export const ComplaintEntryKindEnum = enumOf(
  'ComplaintEntryKind',
  'What was written on a complaint after it.',
  ['ADDED', 'ANSWERED', 'CLOSED'],
  {
    ADDED: 'Its author added something.',
    ANSWERED: 'Staff answered.',
    CLOSED: 'Staff closed it.',
  },
)

@ObjectType('ComplaintEntry', { description: 'What was written on a complaint after it. Never changed.' })
export class ComplaintEntryType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => ComplaintEntryKindEnum, { description: 'What it is.' }) kind!: string
  @Field(() => String, { description: 'Who wrote it.' }) name!: string
  @Field(() => String, { description: 'The words.' }) words!: string
  @Field(() => DateTime, { description: 'When.' }) at!: string
}

@ObjectType('ComplaintActions', { description: 'What the viewer can do with a complaint now.' })
export class ComplaintActionsType {
  @Field(() => Boolean, { description: 'Add to it, as its author.' }) add!: boolean
  @Field(() => Boolean, { description: 'Answer or close it, as staff.' }) answer!: boolean
}

@ObjectType('Complaint', {
  description:
    'What somebody of a case complains of, outside the case. Its author and the staff of the program read it; nobody else who sits or sat on the case, and no court.',
})
export class ComplaintType {
  @Field(() => ID, { description: 'Its id.' }) id!: string
  @Field(() => String, { description: 'Its number, to say on the telephone.' }) reference!: string
  @Field(() => String, { description: 'Name of the program.' }) programName!: string
  @Field(() => ID, { description: 'The case out of which it came.' }) caseId!: string
  @Field(() => String, { nullable: true, description: 'The court’s number of that case.' }) caseNumber!: string | null
  @Field(() => String, { description: 'Who complains.' }) name!: string
  @Field(() => Boolean, { description: 'Whether that is the viewer.' }) isYours!: boolean
  @Field(() => ComplaintAboutEnum, { description: 'What it is about.' }) about!: string
  @Field(() => String, { nullable: true, description: 'Name of the neutral whom it is about.' })
  aboutName!: string | null
  @Field(() => String, { description: 'The words.' }) words!: string
  @Field(() => ComplaintStatusEnum, { description: 'How it stands.' }) status!: string
  @Field(() => DateTime, { description: 'When it was made.' }) madeAt!: string
  @Field(() => String, { description: 'The program’s time zone.' }) timeZone!: string
  @Field(() => [ComplaintEntryType], { description: 'What was written after it, in order.' })
  entries!: ComplaintEntryType[]
  @Field(() => ComplaintActionsType, { description: 'What the viewer can do now.' }) viewerCan!: ComplaintActionsType
}

@ObjectType('ComplaintConnection', { description: 'A page of complaints.' })
export class ComplaintConnectionType {
  @Field(() => [ComplaintType], { description: 'The complaints.' }) nodes!: ComplaintType[]
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there are more.' }) hasNextPage!: boolean
}

@ObjectType('ComplaintNeutral', { description: 'Somebody of whom one can complain.' })
export class ComplaintNeutralType {
  @Field(() => ID, { description: 'The seat.' }) seatId!: string
  @Field(() => String, { description: 'The name.' }) name!: string
  @Field(() => SeatRoleEnum, { description: 'The role.' }) role!: string
}

@ObjectType('ComplaintRoute', { description: 'Where a complaint out of a case of the viewer goes.' })
export class ComplaintRouteType {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => [ComplaintNeutralType], { description: 'Of whom one can complain, also of those who have left.' })
  neutrals!: ComplaintNeutralType[]
  @Field(() => [String], {
    description: 'Names of the staff who would read one about the service. Empty: call the help line instead.',
  })
  readers!: string[]
}

@InputType('MakeComplaintInput', { description: 'A complaint.' })
export class MakeComplaintInput extends KeyInput {
  @Field(() => ID, { description: 'The case out of which it comes.' }) caseId!: string
  @Field(() => ID, { nullable: true, description: 'The seat of the neutral; null for the service.' })
  seatId?: string | null
  @Field(() => String, { description: 'What went wrong, 5000 characters at most.' }) words!: string
}

@InputType('ComplaintInput', { description: 'Something to be written on a complaint.' })
export class ComplaintInput extends KeyInput {
  @Field(() => ID, { description: 'The complaint.' }) complaintId!: string
  @Field(() => String, { description: 'The words, 5000 characters at most.' }) words!: string
}
