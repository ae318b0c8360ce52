import { Field, ID, ObjectType } from 'type-graphql'
import { Side } from '../programs/program.type.ts'
import { PartyKind, PartyStatus } from './party-enums.ts'

@ObjectType('Party', { simpleResolvers: true, description: 'A person or entity with an interest in the case.' })
export class PartyType {
  @Field(() => ID, { description: 'Id of the party.' }) id!: string
  @Field(() => Side, { description: 'Label of its side.' }) side!: string
  @Field(() => String, { description: 'Its name in this case.' }) name!: string
  @Field(() => PartyKind, { description: 'Person or entity.' }) kind!: string
  @Field(() => PartyStatus, { description: 'How far it has come in.' }) status!: string
  @Field(() => Boolean, { description: 'Whether the viewer sits for it.' }) isYou!: boolean
  @Field(() => Boolean, {
    description: 'Whether the viewer can let the case begin without this party, which has not answered.',
  })
  viewerCanRelease!: boolean
}
