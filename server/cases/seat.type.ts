import { Field, ID, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { Capacity, SeatRoleEnum } from './party-enums.ts'

@ObjectType('Seat', { simpleResolvers: true, description: 'One person’s role on the case, announced to all.' })
export class SeatType {
  @Field(() => ID, { description: 'Id of the seat.' }) id!: string
  @Field(() => SeatRoleEnum, { description: 'The role.' }) role!: string
  @Field(() => String, { description: 'Name of the person.' }) name!: string
  @Field(() => String, { nullable: true, description: 'The program’s title for a neutral.' }) title!: string | null
  @Field(() => ID, { nullable: true, description: 'The party it belongs to; null for neutrals.' }) partyId!:
    string | null
  @Field(() => Capacity, { nullable: true, description: 'Of a representative: for or with its party.' })
  capacity!: string | null
  @Field(() => String, { nullable: true, description: 'Of a neutral: the organisation that sent them.' })
  organisation!: string | null
  @Field(() => DateTime, { description: 'Since when.' }) startedAt!: string
  @Field(() => DateTime, { nullable: true, description: 'Until when, if it has ended.' }) endedAt!: string | null
  @Field(() => Boolean, { description: 'Whether it is the viewer’s.' }) isYou!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can end it.' }) viewerCanEnd!: boolean
  @Field(() => Boolean, { description: 'Whether the viewer can object to it, without a reason.' })
  viewerCanObject!: boolean
  @Field(() => Boolean, {
    description: 'Whether the viewer decides if it reads the viewer’s own private conversation.',
  })
  viewerCanConsent!: boolean
}
