/** What a court's system sends. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { CalendarDate, Cents, DateTime } from '../graphql/scalars.ts'
import { CourtCaseType, CourtPartyKind, CourtPartySide, FilingDecisionKind } from './court-enums.ts'

@InputType({ description: 'Names the case and the message: the same message again is one change, for ever.' })
export class CourtMessageInput {
  @Field(() => String, { description: 'The number that the court gave the case.' }) caseNumber!: string
  @Field(() => String, {
    description:
      'An id of yours for this message, unique for this case number. Send it again with the same arguments as often as you like: the answer is the same. With other arguments it is refused.',
  })
  messageId!: string
}

@InputType('HearingInput', { description: 'When and where the court hears the case.' })
export class CourtHearingInput {
  @Field(() => CalendarDate, { description: 'Its day in the court’s time zone, from today on.' }) on!: string
  @Field(() => String, { nullable: true, description: 'Its time there, as 08:30.' }) time?: string | null
  @Field(() => String, { nullable: true, description: 'Room or department.' }) department?: string | null
}

@InputType('PartyInput', { description: 'A party of the case that is referred.' })
export class CourtPartyInput {
  @Field(() => String, { description: 'Name, as in the court’s file.' }) name!: string
  @Field(() => CourtPartySide, { description: 'Side.' }) side!: string
  @Field(() => CourtPartyKind, { defaultValue: 'PERSON', description: 'Person or entity.' }) kind!: string
  @Field(() => String, {
    nullable: true,
    description: 'Where the party is invited. Null: unknown; the referral waits for it.',
  })
  email?: string | null
}

@InputType({ description: 'A case that the court sends.' })
export class ReferCaseInput extends CourtMessageInput {
  @Field(() => String, { description: 'Key of one of the court’s programs.' }) programKey!: string
  @Field(() => CourtCaseType, { description: 'Kind of case, one that the program takes.' }) caseType!: string
  @Field(() => Cents, { nullable: true, description: 'What is claimed, in cents.' }) claimCents?: number | null
  @Field(() => CourtHearingInput, { nullable: true, description: 'The hearing; null when no day is set yet.' })
  hearing?: CourtHearingInput | null
  @Field(() => [CourtPartyInput], { description: 'All parties.' }) parties!: CourtPartyInput[]
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the court had the addresses of all parties: the program’s last day binds that moment. Null: now, when all are given.',
  })
  emailsReceivedAt?: Date | null
}

@InputType({ description: 'The hearing as the court sets it, or that it is off.' })
export class RecordHearingInput extends CourtMessageInput {
  @Field(() => CourtHearingInput, {
    nullable: true,
    description: 'The hearing. Leave it out when you only say that it is off.',
  })
  hearing?: CourtHearingInput | null
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The court takes the hearing off. Only this notice ends the warning that everybody must attend.',
  })
  isVacated!: boolean
}

@InputType({ description: 'What the court decided of a filing.' })
export class RecordFilingDecisionInput extends CourtMessageInput {
  @Field(() => ID, { description: 'Id of the filing.' }) filingId!: string
  @Field(() => FilingDecisionKind, { description: 'Accepted or not.' }) decision!: string
  @Field(() => String, { nullable: true, description: 'Why it was not accepted: needed then; the parties read it.' })
  reason?: string | null
}

@InputType({ description: 'The court has ended the case.' })
export class RecordCourtClosureInput extends CourtMessageInput {}

@InputType({ description: 'A webhook to be added.' })
export class AddWebhookInput {
  @Field(() => String, { description: 'Address: https, reachable from the internet.' }) url!: string
}

@InputType({ description: 'A secret to be rotated.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'Id of the webhook.' }) webhookId!: string
  @Field(() => Int, {
    defaultValue: 24,
    description: 'For how many hours the old secret signs beside the new one, 0 to 168.',
  })
  overlapHours!: number
}

@InputType({ description: 'A webhook.' })
export class WebhookInput {
  @Field(() => ID, { description: 'Id of the webhook.' }) webhookId!: string
}

@InputType({ description: 'A delivery.' })
export class DeliveryInput {
  @Field(() => ID, { description: 'Id of the delivery.' }) deliveryId!: string
}
