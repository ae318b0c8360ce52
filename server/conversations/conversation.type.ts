import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { SeatRoleEnum } from '../cases/party-enums.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DateTime } from '../graphql/scalars.ts'
import { messageStamps } from './message.entity.ts'

const ConversationKind = enumOf('ConversationKind', 'Who reads a conversation.', ['JOINT', 'PRIVATE'], {
  JOINT: 'Everybody on the case.',
  PRIVATE: 'One party, who represents it, and the neutrals. To everybody else it does not exist.',
})
const MessageStamp = enumOf(
  'MessageStamp',
  'Under which protection something was said; set when it is sent, for ever.',
  messageStamps,
  {
    CONSULTATION: 'Said to find a neutral.',
    NEGOTIATION: 'Said while no neutral was seated.',
    MEDIATION: 'Said while a neutral was seated: mediation confidentiality applies.',
    AFTER_AGREEMENT: 'Said after the agreement became binding.',
  },
)

@ObjectType('ConversationActions', { description: 'What the viewer can do in a conversation now.' })
export class ConversationActionsType {
  @Field(() => Boolean, { description: 'Send messages and files.' }) send!: boolean
  @Field(() => Boolean, { description: 'Suggest terms: a neutral, where the program lets neutrals do so.' })
  suggestTerms!: boolean
  @Field(() => Boolean, {
    description: 'Acknowledge how private conversations work and so open a new one, after this one has ended.',
  })
  acknowledge!: boolean
  @Field(() => Boolean, {
    description: 'Let the neutrals who sit now read it from its first word; for the party whose own it is.',
  })
  letNewcomerRead!: boolean
}

@ObjectType('Conversation', {
  simpleResolvers: true,
  description: 'A thread of messages with its own readers. A message never leaves the thread that it was written in.',
})
export class ConversationType {
  @Field(() => ID, { description: 'Id of the conversation.' }) id!: string
  @Field(() => ConversationKind, { description: 'Joint or private.' }) kind!: string
  @Field(() => ID, {
    nullable: true,
    description: 'The party whose private conversation it is; null for the joint one.',
  })
  partyId!: string | null
  @Field(() => [ID], {
    description:
      'Seats that will read what the viewer says now, without the viewer’s own: sendMessage must name exactly these.',
  })
  audience!: string[]
  @Field(() => Int, { description: 'Messages that the viewer has not read. Nobody else learns this number.' })
  unread!: number
  @Field(() => DateTime, { nullable: true, description: 'When the last message that the viewer can read was sent.' })
  lastMessageAt!: string | null
  @Field(() => ID, { nullable: true, description: 'The last message that the viewer has read. Nobody else learns it.' })
  readUpTo!: string | null
}

@ObjectType('Evidence', {
  simpleResolvers: true,
  description:
    'A file in a conversation. Whoever reads the message that shares it can save it; the court never gets it from here.',
})
export class EvidenceType {
  @Field(() => ID, { description: 'Id of the file.' }) id!: string
  @Field(() => String, { description: 'Its name, as it was uploaded.' }) name!: string
  @Field(() => String, { description: 'Its real type, found out from its bytes.' }) mediaType!: string
  @Field(() => Int, { description: 'Its size in bytes.' }) bytes!: number
  @Field(() => Boolean, { description: 'Whether a browser can show it as a picture.' }) isImage!: boolean
  @Field(() => String, { description: 'Where to fetch it, with the access token of somebody who may have it.' })
  url!: string
}

@ObjectType('Message', {
  simpleResolvers: true,
  description: 'Something that was said. It is never changed and never removed.',
})
export class MessageType {
  @Field(() => ID, { description: 'Id of the message.' }) id!: string
  @Field(() => ID, { description: 'The conversation that it belongs to.' }) conversationId!: string
  @Field(() => ID, { description: 'The seat from which it was sent.' }) seatId!: string
  @Field(() => String, { description: 'Name of who sent it.' }) author!: string
  @Field(() => SeatRoleEnum, { description: 'The role of that seat.' }) role!: string
  @Field(() => String, { description: 'The words, as they were written; empty when it only carries files.' })
  body!: string
  @Field(() => Boolean, {
    description: 'Whether a neutral suggests terms in it, which `suggestedTerms` reads. A suggestion is no offer.',
  })
  suggestsTerms!: boolean
  @Field(() => DateTime, {
    nullable: true,
    description:
      'When its words and files were destroyed, after the retention period of the program; null while they are there.',
  })
  destroyedAt!: Date | null
  @Field(() => MessageStamp, { description: 'Under which protection it was said.' }) stamp!: string
  @Field(() => DateTime, { description: 'When it was sent.' }) sentAt!: string
  @Field(() => ID, {
    description: 'The key that its author’s client made: tells a client which of its own messages arrived.',
  })
  key!: string
  @Field(() => [EvidenceType], { description: 'The files that it shares.' }) evidence!: EvidenceType[]
}

@ObjectType('MessageConnection', { simpleResolvers: true, description: 'A page of messages, the oldest first.' })
export class MessageConnectionType {
  @Field(() => [MessageType], { description: 'The messages.' }) nodes!: MessageType[]
  @Field(() => String, { nullable: true, description: 'Ask with it, as `before`, for the page of earlier messages.' })
  startCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there are earlier messages.' }) hasPreviousPage!: boolean
}

@InputType('OpenPrivateConversationInput', { description: 'Open one’s own private conversation with the neutral.' })
export class OpenPrivateConversationInput extends KeyInput {
  @Field(() => ID, { description: 'The case.' }) caseId!: string
  @Field(() => String, { description: 'The version of the explanation that was read.' }) explanationVersion!: string
}

@InputType('SendMessageInput', { description: 'Say something in a conversation.' })
export class SendMessageInput extends KeyInput {
  @Field(() => ID, { description: 'Where.' }) conversationId!: string
  @Field(() => String, { description: 'The words, 10,000 characters at most; may be empty when files are attached.' })
  body!: string
  @Field(() => [ID], {
    description: 'The conversation’s `audience` as its author saw it. Refused when other people read it now.',
  })
  audience!: string[]
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Own uploaded files of this conversation that the message shares, 20 at most.',
  })
  evidenceIds!: string[]
}

@InputType('MarkReadInput', { description: 'Say how far one has read. It never moves back.' })
export class MarkReadInput extends KeyInput {
  @Field(() => ID, { description: 'The conversation.' }) conversationId!: string
  @Field(() => ID, { description: 'The last message that was read.' }) messageId!: string
}
