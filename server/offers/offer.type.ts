import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import type { Verdict as VerdictKey } from '../access/offers.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { MoneyType } from '../programs/program.type.ts'
import { offerStatuses, type OfferStatus as OfferStatusKey } from './offer.entity.ts'
import { TermUnion, type TermView } from './term.type.ts'

export const OfferStatus = enumOf('OfferStatus', 'How an offer stands.', offerStatuses, {
  OPEN: 'It waits for an answer.',
  ACCEPTED: 'Every recipient accepted every term: an agreement was written from it.',
  PARTIALLY_ACCEPTED: 'Some terms were accepted. They are agreed in principle; nobody is bound.',
  REJECTED: 'No term was accepted.',
  COUNTERED: 'A counter-offer took its place.',
  WITHDRAWN: 'Its author took it back.',
  EXPIRED: 'Its last day passed.',
  WITH_MEDIATOR: 'The mediator has it, and has not passed it on: for others it does not exist.',
  SUPERSEDED: 'Its author made a newer one.',
  LAPSED: 'The case went on without it: a party left, or all was settled.',
})

export const TermComparison = enumOf(
  'TermComparison',
  'How a term stands beside the round before.',
  ['NEW', 'SAME', 'CHANGED', 'AGREED'],
  {
    NEW: 'It was not there.',
    SAME: 'Unchanged, not yet agreed.',
    CHANGED: 'It says something else now.',
    AGREED: 'Unchanged, and agreed in principle. Nobody is bound until everybody has signed.',
  },
)

export const Verdict = enumOf('Verdict', 'The answer to one term.', ['ACCEPT', 'REJECT'], {
  ACCEPT: 'Yes.',
  REJECT: 'No, with an explanation.',
})

@ObjectType('OfferTerm', {
  simpleResolvers: true,
  description: 'One part of an offer, beside the part of the round before that it goes on from.',
})
export class OfferTermType {
  @Field(() => ID, { description: 'Names this part in an answer.' }) id!: string
  @Field(() => ID, { nullable: true, description: 'The part of an earlier offer that it goes on from.' })
  carriedFromTermId!: string | null
  @Field(() => TermComparison, { description: 'How it stands beside that part.' }) comparison!: string
  @Field(() => Boolean, { description: 'Whether that part was agreed in principle: a change of it should be seen.' })
  wasAgreed!: boolean
  @Field(() => [String], { description: 'What has changed: amount, dates, text, …' }) changedFields!: string[]
  @Field(() => TermUnion, { nullable: true, description: 'What that part said.' }) previous!: TermView | null
  @Field(() => TermUnion, { description: 'What it says.' }) term!: TermView
}

@ObjectType('Clause', { description: 'What the program adds to the terms when an agreement is written.' })
export class ClauseType {
  @Field(() => String, {
    description:
      'Which clause: default.ACCELERATE, cure, dispositions.…, retainedJurisdiction, binding, publicRecord.…',
  })
  key!: string
  @Field(() => String, { description: 'The program’s own words, in the language of the request.' }) text!: string
}

@ObjectType('ReadBack', { description: 'The whole deal, to be read before anybody accepts.' })
export class ReadBackType {
  @Field(() => MoneyType, { description: 'All payments together.' }) total!: MoneyType
  @Field(() => CalendarDate, { nullable: true, description: 'The day of the first payment.' }) firstDue!: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'The day of the last payment.' }) lastDue!: string | null
  @Field(() => Int, { description: 'How many payments there are.' }) payments!: number
  @Field(() => [String], { description: 'Each term in plain words.' }) sentences!: string[]
  @Field(() => [String], { description: 'What a missed payment means.' }) ifMissed!: string[]
}

@ObjectType('TermAnswer', { simpleResolvers: true, description: 'The answer of one party to one term.' })
export class TermAnswerType {
  @Field(() => ID, { description: 'Which term.' }) termId!: string
  @Field(() => Verdict, { description: 'Yes or no.' }) verdict!: VerdictKey
  @Field(() => String, { nullable: true, description: 'Why. In the party’s own words.' }) explanation!: string | null
}

@ObjectType('OfferAnswer', { simpleResolvers: true, description: 'How one recipient answered an offer.' })
export class OfferAnswerType {
  @Field(() => ID, { description: 'The party that answered.' }) partyId!: string
  @Field(() => String, { description: 'Its name.' }) partyName!: string
  @Field(() => DateTime, { description: 'When.' }) answeredAt!: string
  @Field(() => [TermAnswerType], { description: 'Its answer to every term.' }) terms!: TermAnswerType[]
}

@ObjectType('OfferActions', { description: 'What the viewer can do with an offer now.' })
export class OfferActionsType {
  @Field(() => Boolean, { description: 'Accept or reject its terms.' }) answer!: boolean
  @Field(() => Boolean, {
    description: 'Pass it on to those for whom it was made: the mediator, where everything passes them.',
  })
  relay!: boolean
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw!: boolean
  @Field(() => Boolean, { description: 'Make an offer that answers it.' }) counter!: boolean
}

@ObjectType('Offer', {
  simpleResolvers: true,
  description: 'Terms that one party puts to others. It never changes: a change is a new offer.',
})
export class OfferType {
  @Field(() => ID, { description: 'Id of the offer.' }) id!: string
  @Field(() => ID, { description: 'The case it belongs to.' }) caseId!: string
  @Field(() => Int, { description: 'Counts what these same parties have put to each other, from 1.' }) round!: number
  @Field(() => OfferStatus, { description: 'How it stands at this moment.' }) status!: OfferStatusKey
  @Field(() => ID, { description: 'The party that made it.' }) fromPartyId!: string
  @Field(() => String, { description: 'The name of that party.' }) fromName!: string
  @Field(() => String, {
    nullable: true,
    description: 'Who made it in that party’s name; null when the party did itself.',
  })
  madeByRepresentative!: string | null
  @Field(() => [ID], { description: 'The parties to whom it was made.' }) toPartyIds!: string[]
  @Field(() => ID, { nullable: true, description: 'The offer that it answers.' }) answersOfferId!: string | null
  @Field(() => String, { nullable: true, description: 'Why. In the author’s own words.' }) explanation!: string | null
  @Field(() => DateTime, { description: 'When it was made.' }) madeAt!: string
  @Field(() => DateTime, { description: 'When it ends unless it is answered before.' }) expiresAt!: string
  @Field(() => DateTime, { nullable: true, description: 'When it stopped being open.' }) closedAt!: string | null
  @Field(() => String, {
    description: 'SHA-256 of its terms and of the clauses that the program adds: accepting names it.',
  })
  hash!: string
}

@ObjectType('OfferPreview', { description: 'An offer as it would be, computed by the same rules. Nothing is kept.' })
export class OfferPreviewType {
  @Field(() => [OfferTermType], {
    description: 'Its terms, every payment computed. Their ids hold only for this preview.',
  })
  terms!: OfferTermType[]
  @Field(() => MoneyType, { description: 'All payments together.' }) total!: MoneyType
  @Field(() => [ClauseType], { description: 'What the program would add.' }) clauses!: ClauseType[]
  @Field(() => ReadBackType, { description: 'The deal in plain words.' }) readBack!: ReadBackType
  @Field(() => String, { description: 'The hash that the offer would have.' }) hash!: string
}
