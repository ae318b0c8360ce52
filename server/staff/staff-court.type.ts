import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { ToldOutcome, WebhookEnd } from './staff-court-enums.ts'

@ObjectType('CourtProgramName', { description: 'A program whose court cases belong to a court.' })
export class CourtProgramNameType {
  @Field(() => String, { description: 'Key of the program.' }) key!: string
  @Field(() => String, { description: 'Name of the program.' }) name!: string
}

@ObjectType('CourtClient', { description: 'Credentials of one system of a court. Nobody can read the secret again.' })
export class CourtClientType {
  @Field(() => ID, { description: 'The client id, which the system sends with the secret.' }) id!: string
  @Field(() => String, { description: 'Which system it is.' }) label!: string
  @Field(() => DateTime, { description: 'When they were made.' }) createdAt!: string
  @Field(() => DateTime, { nullable: true, description: 'About when they last opened something, to the hour.' })
  lastUsedAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Since when they open nothing.' }) revokedAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When the newest secret was made.' })
  secretMadeAt!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Until when an older secret works beside it.' })
  oldSecretUntil!: string | null
}

@ObjectType('CourtWebhook', { description: 'Where a court wants to be told that there is something to fetch.' })
export class CourtWebhookType {
  @Field(() => ID, { description: 'Id.' }) id!: string
  @Field(() => String, { description: 'The address, without its query.' }) url!: string
  @Field(() => DateTime, { description: 'When the court added it.' }) createdAt!: string
  @Field(() => DateTime, { nullable: true, description: 'Since when nothing is sent there.' })
  disabledAt!: string | null
  @Field(() => WebhookEnd, { nullable: true, description: 'Why nothing is sent there any more.' })
  disabledBecause!: string | null
  @Field(() => Int, { description: 'Deliveries that wait to be sent.' }) waiting!: number
  @Field(() => Int, { description: 'Deliveries that were given up, and that nobody let be.' }) givenUp!: number
}

@ObjectType('ToldOutcomeCell', { description: 'How many cases of a program ended so, as the court was told.' })
export class ToldOutcomeCellType {
  @Field(() => String, { description: 'Key of the program.' }) programKey!: string
  @Field(() => String, { description: 'Name of the program.' }) programName!: string
  @Field(() => ToldOutcome, { description: 'The outcome.' }) outcome!: string
  @Field(() => Int, { nullable: true, description: 'How many; null where the number is hidden.' })
  count!: number | null
}

@ObjectType('ToldOutcomes', {
  description: 'Outcomes of the viewer’s programs as the court was told. Below ten: hidden.',
})
export class ToldOutcomesType {
  @Field(() => [ToldOutcomeCellType], { description: 'By program and outcome.' }) cells!: ToldOutcomeCellType[]
  @Field(() => Int, { nullable: true, description: 'All of them; null where it would give a hidden number away.' })
  total!: number | null
}

@ObjectType('StaffCourtCard', { description: 'A court of the viewer’s programs.' })
export class StaffCourtCardType {
  @Field(() => String, { description: 'Key of the court.' }) key!: string
  @Field(() => String, { description: 'Name of the court.' }) name!: string
  @Field(() => [CourtProgramNameType], { description: 'Its programs.' }) programs!: CourtProgramNameType[]
}

@ObjectType('StaffCourt', { description: 'A court of the viewer’s programs, with its systems.' })
export class StaffCourtType extends StaffCourtCardType {
  @Field(() => Boolean, {
    description: 'Whether the viewer works for all of its programs, and so may handle credentials and webhooks.',
  })
  viewerCanManage!: boolean
  @Field(() => [CourtClientType], { description: 'Credentials, those that work first.' }) clients!: CourtClientType[]
  @Field(() => [CourtWebhookType], { description: 'Webhooks, those that work first.' }) webhooks!: CourtWebhookType[]
  @Field(() => ToldOutcomesType, { description: 'Outcomes of the viewer’s programs.' }) outcomes!: ToldOutcomesType
}

@ObjectType('CourtSecretShown', { description: 'New credentials. The secret is shown this once.' })
export class CourtSecretShownType {
  @Field(() => ID, { description: 'The client id.' }) clientId!: string
  @Field(() => String, {
    nullable: true,
    description: 'The secret. Null when this act was done before under the same key: then it was shown, or is lost.',
  })
  secret!: string | null
}

@InputType('MakeCourtClientInput', { description: 'Credentials for one more system of a court.' })
export class MakeCourtClientInput extends KeyInput {
  @Field(() => String, { description: 'Key of the court.' }) courtKey!: string
  @Field(() => String, { description: 'Which system it is, 100 characters at most.' }) label!: string
}

@InputType('CourtClientInput', { description: 'Names credentials of a court.' })
export class CourtClientInput extends KeyInput {
  @Field(() => ID, { description: 'The client id.' }) clientId!: string
}

@InputType('RotateCourtSecretInput', { description: 'A new secret for a system of a court.' })
export class RotateCourtSecretInput extends CourtClientInput {
  @Field(() => Int, { description: 'For how many hours the old secret works on, 0 to 168.' }) overlapHours!: number
}

@InputType('CourtWebhookInput', { description: 'Names a webhook of a court.' })
export class CourtWebhookInput extends KeyInput {
  @Field(() => ID, { description: 'The webhook.' }) webhookId!: string
}
