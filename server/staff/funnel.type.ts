import { Field, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { funnelDivisions } from '../access/funnel.ts'

export const FunnelDivisionEnum = enumOf('FunnelDivision', 'By what figures are divided.', funnelDivisions, {
  PROGRAM: 'By program.',
  CASE_TYPE: 'By kind of case.',
  LANGUAGE: 'By the language of a party who does not use English, else English.',
  REPRESENTATION: 'By whether anybody acts for a party.',
  MONTH: 'By the month in which the case began.',
})

const hidden = 'Null: hidden, because it is below ten or would give away one that is.'

@ObjectType('FunnelRow', { description: 'How far the cases of one division came. Each number counts cases.' })
export class FunnelRowType {
  @Field(() => String, { description: 'The division: a key, a code, or a month as 2027-04.' }) key!: string
  @Field(() => Int, { nullable: true, description: `Began, and were invited to. ${hidden}` }) invited!: number | null
  @Field(() => Int, { nullable: true, description: `Two parties or more came in. ${hidden}` }) joined!: number | null
  @Field(() => Int, { nullable: true, description: `All who were needed took part. ${hidden}` }) takingPart!:
    number | null
  @Field(() => Int, { nullable: true, description: `An agreement was written. ${hidden}` }) agreed!: number | null
  @Field(() => Int, { nullable: true, description: `One was signed by all whom it binds. ${hidden}` }) signed!:
    number | null
  @Field(() => Int, { nullable: true, description: `One was sent to the court. ${hidden}` }) filed!: number | null
  @Field(() => Int, { nullable: true, description: `All that was agreed was done. ${hidden}` }) performed!:
    number | null
}

@ObjectType('Funnel', { description: 'How far cases came, from the invitation to what was done. Names nobody.' })
export class FunnelType {
  @Field(() => [FunnelRowType], { description: 'One row per division.' }) rows!: FunnelRowType[]
  @Field(() => FunnelRowType, { description: 'All together.' }) total!: FunnelRowType
}
