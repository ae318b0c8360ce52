import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { KeyInput, TermsText } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'
import { Capacity, InvitationState, SeatRoleEnum } from './party-enums.ts'
import { CaseInput } from './case.type.ts'
import { CodeInput } from './invitation.type.ts'

@ObjectType('AnnouncedSeat', { description: 'Somebody who was asked to sit on the case and does not sit yet.' })
export class AnnouncedSeatType {
  @Field(() => ID, { description: 'Id of the invitation.' }) id!: string
  @Field(() => SeatRoleEnum, { description: 'The role.' }) role!: string
  @Field(() => String, { description: 'Name of the person.' }) name!: string
  @Field(() => ID, { nullable: true, description: 'The party that asked; null when the neutral did.' })
  partyId!: string | null
  @Field(() => Capacity, { nullable: true, description: 'Of a representative: for or with.' }) capacity!: string | null
  @Field(() => DateTime, { description: 'When it was announced.' }) announcedAt!: string
  @Field(() => DateTime, { description: 'Before this nobody sits down: the parties may object.' }) beginsAt!: string
  @Field(() => Boolean, { description: 'Whether the viewer can object.' }) viewerCanObject!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can take the invitation back.' }) viewerCanWithdraw!: boolean
}

@ObjectType('SeatInvitationPreview', {
  description: 'What whoever holds a code for a seat may know: the program, nothing of the case.',
})
export class SeatInvitationPreviewType {
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { description: 'Who runs it.' }) organisation!: string
  @Field(() => InvitationState, { description: 'Whether it can be used.' }) state!: string
}

@ObjectType('SeatInvitationDetails', { description: 'The seat behind a code, for whom it was sent to.' })
export class SeatInvitationDetailsType {
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => SeatRoleEnum, { description: 'The role.' }) role!: string
  @Field(() => Capacity, { nullable: true, description: 'Of a representative: for or with.' }) capacity!: string | null
  @Field(() => String, { description: 'How the person was named.' }) name!: string
  @Field(() => String, { description: 'The kind of case.' }) caseTypeLabel!: string
  @Field(() => String, { nullable: true, description: 'The court’s number.' }) caseNumber!: string | null
  @Field(() => [String], { description: 'Names of the parties, to look for a conflict.' }) partyNames!: string[]
  @Field(() => String, { nullable: true, description: 'The party that asks.' }) partyName!: string | null
  @Field(() => DateTime, { description: 'Before this nobody sits down.' }) beginsAt!: Date
  @Field(() => String, { description: 'The program’s time zone.' }) timeZone!: string
  @Field(() => TermsText, {
    nullable: true,
    description: 'The printed disclosure whose signing by the client a representative attests (EC 1129).',
  })
  disclosure!: TermsText | null
}

@InputType('InviteToSeatInput', { description: 'Ask somebody to sit on the case.' })
export class InviteToSeatInput extends CaseInput {
  @Field(() => SeatRoleEnum, { description: 'The role; never PARTY, MEDIATOR or PROGRAM_ADMIN.' }) role!: string
  @Field(() => String, { description: 'Name, announced to all.' }) name!: string
  @Field(() => String, { description: 'Where the invitation goes. Nobody else sees it.' }) email!: string
  @Field(() => Capacity, { nullable: true, description: 'Of a representative: for or with.' })
  capacity?: 'FOR' | 'WITH' | null
}

@InputType('TakeAnnouncedSeatInput', { description: 'Take the seat to which one was asked.' })
export class TakeAnnouncedSeatInput extends CodeInput {
  @Field(() => String, { description: 'The name that others will see.' }) name!: string
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of who mediates or learns: declares that there is no conflict.',
  })
  hasNoConflict?: boolean | null
  @Field(() => String, {
    nullable: true,
    description: 'Of a representative: version of the disclosure that the client read and signed, attested (EC 1129).',
  })
  disclosureVersion?: string | null
}

@InputType('SeatInput', { description: 'An act about a seat, or one that was announced.' })
export class SeatInput extends KeyInput {
  @Field(() => ID, { description: 'The seat, or the announced one.' }) seatId!: string
}

@InputType('ConsentToObserverInput', {
  description: 'Let an observer read one’s own private conversation, or end that.',
})
export class ConsentToObserverInput extends SeatInput {
  @Field(() => Boolean, { description: 'Whether it may read.' }) consents!: boolean
}

@InputType('LetNewcomerReadInput', {
  description: 'Let the present neutrals read what was confided to an earlier one.',
})
export class LetNewcomerReadInput extends KeyInput {
  @Field(() => ID, { description: 'One’s own private conversation with the earlier one.' }) conversationId!: string
}
