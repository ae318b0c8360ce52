import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { Cents, DateTime } from '../graphql/scalars.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { ScreeningReasonEnum } from './case-enums.ts'
import { CaseInput } from './case.type.ts'
import { exemptionReasons } from './exemption.ts'

export const ExemptionReasonEnum = enumOf(
  'ExemptionReason',
  'Why a party asks to be let off a required attempt.',
  exemptionReasons,
  {
    ORDER_IN_FORCE: 'A court order is in force between the parties.',
    NO_ACCESS: 'It has no way to take part online.',
    LANGUAGE: 'Its language is not offered.',
    DISABILITY: 'A disability stands in the way.',
    ALREADY_TRIED: 'The parties have tried already.',
    OTHER: 'Something else, which it says.',
  },
)

@InputType('ScreenCaseInput', { description: 'What staff decide on a case in review.' })
export class ScreenCaseInput extends CaseInput {
  @Field(() => ScreeningReasonEnum, { nullable: true, description: 'Why it is refused; left out: it is taken.' })
  refuseBecause?: string | null
  @Field(() => Int, { nullable: true, description: 'The fee in whole cents, zero is free; needed when it is taken.' })
  feeCents?: number | null
}

@InputType('AcceptFeeInput', { description: 'Accept the fee as it was shown.' })
export class AcceptFeeInput extends CaseInput {
  @Field(() => Cents, { description: 'The fee that was shown, in cents.' }) feeCents!: number
}

@InputType('PartyInput', { description: 'An act about a party that needs nothing else.' })
export class PartyInput extends KeyInput {
  @Field(() => ID, { description: 'The party.' }) partyId!: string
}

@InputType('RequestExemptionInput', { description: 'Ask to be let off a required attempt.' })
export class RequestExemptionInput extends CaseInput {
  @Field(() => ExemptionReasonEnum, { description: 'Why.' }) reason!: string
  @Field(() => String, { nullable: true, description: 'In own words, 2,000 characters at most.' })
  words?: string | null
}

@InputType('DecideExemptionInput', { description: 'What staff answer to such a request.' })
export class DecideExemptionInput extends KeyInput {
  @Field(() => ID, { description: 'The request.' }) requestId!: string
  @Field(() => Boolean, { description: 'Whether the party is let off.' }) granted!: boolean
}

@ObjectType('PrintedInvitation', { description: 'An invitation to be sent as a letter.' })
export class PrintedInvitationType {
  @Field(() => String, { description: 'The code to be typed.' }) code!: string
  @Field(() => String, { description: 'Who is invited.' }) name!: string
  @Field(() => DateTime, { description: 'Until when it can be used.' }) expiresAt!: Date
}

@ObjectType('Exemption', { description: 'The viewer’s own request to be let off, and the program’s answer.' })
export class ExemptionType {
  @Field(() => ID, { description: 'Id of the request.' }) id!: string
  @Field(() => ExemptionReasonEnum, { description: 'Why.' }) reason!: string
  @Field(() => DateTime, { description: 'When it was asked.' }) requestedAt!: string
  @Field(() => Boolean, { nullable: true, description: 'The answer; null while there is none.' })
  granted!: boolean | null
}

@ObjectType('AttemptCertificate', {
  description: 'Says that this party took part or tried, for it to show. Says nothing of any other party.',
})
export class AttemptCertificateType {
  @Field(() => String, { description: 'The party.' }) partyName!: string
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { description: 'Who runs it.' }) organisation!: string
  @Field(() => String, { nullable: true, description: 'The court’s number.' }) caseNumber!: string | null
  @Field(() => DateTime, { description: 'When the party agreed to take part.' }) agreedAt!: string
  @Field(() => DateTime, { description: 'When this was written.' }) writtenAt!: Date
}
