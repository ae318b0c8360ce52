import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { KeyInput } from '../accounts/account.type.ts'
import { DateTime } from '../graphql/scalars.ts'

@ObjectType('GivenUpDelivery', {
  description: 'A webhook to a court that was given up. The court has missed that there is something to fetch.',
})
export class GivenUpDeliveryType {
  @Field(() => ID, { description: 'Id of the delivery.' }) id!: string
  @Field(() => String, { description: 'Name of the court.' }) courtName!: string
  @Field(() => String, { description: 'To which host it was sent.' }) host!: string
  @Field(() => DateTime, { description: 'When it was given up.' }) givenUpAt!: string
  @Field(() => Int, { description: 'How often it was tried.' }) tries!: number
  @Field(() => String, { nullable: true, description: 'What came of the last try: a status of HTTP or a code.' })
  lastAnswer!: string | null
  @Field(() => Boolean, {
    description: 'Whether nothing is sent to this address any more, so that it can only be let be.',
  })
  isRemoved!: boolean
}

@ObjectType('GivenUpDeliveryConnection', {
  description: 'A page of webhooks that were given up, what was given up last first.',
})
export class GivenUpDeliveryConnectionType {
  @Field(() => [GivenUpDeliveryType], { description: 'The deliveries.' }) nodes!: GivenUpDeliveryType[]
  @Field(() => String, { nullable: true, description: 'Where the next page begins.' }) endCursor!: string | null
  @Field(() => Boolean, { description: 'Whether there are more.' }) hasNextPage!: boolean
}

@InputType('DeliveryInput', { description: 'Names a webhook that was given up.' })
export class DeliveryInput extends KeyInput {
  @Field(() => ID, { description: 'The delivery.' }) deliveryId!: string
}
