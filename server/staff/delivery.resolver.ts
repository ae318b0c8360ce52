import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { listGivenUp, settleDelivery } from '../access/deliveries.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { DeliveryInput, GivenUpDeliveryConnectionType } from './delivery.type.ts'

@Resolver()
export class DeliveryResolver {
  @Query(() => GivenUpDeliveryConnectionType, {
    description: 'Webhooks to courts of one’s programs that were given up, what was given up last first.',
  })
  async givenUpDeliveries(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many at once, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<GivenUpDeliveryConnectionType> {
    const { deliveries, ...page } = await listGivenUp(ctx, first, after ?? null)
    return { nodes: deliveries, ...page }
  }

  @Mutation(() => Boolean, { description: 'Sends a webhook that was given up once more, under the same webhook-id.' })
  async retryDelivery(
    @Arg('input', () => DeliveryInput, { description: 'Which one.' }) input: DeliveryInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'retryDelivery', input, () => settleDelivery(ctx, input.deliveryId, 'AGAIN').then(() => null))
    return true
  }

  @Mutation(() => Boolean, { description: 'Lets a webhook be that was given up.' })
  async dismissDelivery(
    @Arg('input', () => DeliveryInput, { description: 'Which one.' }) input: DeliveryInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'dismissDelivery', input, () => settleDelivery(ctx, input.deliveryId, 'LET_BE').then(() => null))
    return true
  }
}
