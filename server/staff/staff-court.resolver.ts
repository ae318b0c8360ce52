import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { listStaffCourts } from '../access/staff-courts.ts'
import type { ActCtx } from '../context.ts'
import type { CourtCredentials } from '../courts/make-court-client.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { makeCredentials, renewCredentials, revokeCredentials } from './manage-credentials.ts'
import { endWebhook, retryWebhook } from './manage-webhook.ts'
import {
  CourtClientInput,
  CourtSecretShownType,
  CourtWebhookInput,
  MakeCourtClientInput,
  RotateCourtSecretInput,
  StaffCourtCardType,
  StaffCourtType,
} from './staff-court.type.ts'
import { viewCourt, withProgramNames } from './view-court.ts'

/** Does the verb once. What is kept of it is the client id alone, so a second answer has no secret. */
async function shown(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<CourtCredentials>,
): Promise<CourtSecretShownType> {
  const ctx = acting(context)
  let secret: string | null = null
  const clientId = await once(ctx, operation, input, async () => {
    const made = await verb(ctx)
    secret = made.clientSecret
    return made.clientId
  })
  return { clientId, secret }
}

/** Does the verb once, and answers the court that it names as it is now. */
async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<StaffCourtType> {
  const ctx = acting(context)
  return viewCourt(ctx, await once(ctx, operation, input, () => verb(ctx)))
}

@Resolver()
export class StaffCourtResolver {
  @Query(() => [StaffCourtCardType], { description: 'The courts of the programs for which the viewer works.' })
  async staffCourts(@Ctx() { ctx }: GraphQLContext): Promise<StaffCourtCardType[]> {
    return withProgramNames(ctx, await listStaffCourts(ctx))
  }

  @Query(() => StaffCourtType, { description: 'One court of the programs for which the viewer works.' })
  staffCourt(
    @Arg('key', () => String, { description: 'Key of the court.' }) courtKey: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<StaffCourtType> {
    return viewCourt(ctx, courtKey)
  }

  @Mutation(() => CourtSecretShownType, { description: 'Makes credentials for one more system of a court.' })
  makeCourtClient(
    @Arg('input', () => MakeCourtClientInput, { description: 'For which.' }) input: MakeCourtClientInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CourtSecretShownType> {
    return shown(context, 'makeCourtClient', input, ctx => makeCredentials(ctx, input))
  }

  @Mutation(() => CourtSecretShownType, { description: 'Makes a new secret; the old one works on for some hours.' })
  rotateCourtSecret(
    @Arg('input', () => RotateCourtSecretInput, { description: 'Of which.' }) input: RotateCourtSecretInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CourtSecretShownType> {
    return shown(context, 'rotateCourtSecret', input, ctx => renewCredentials(ctx, input))
  }

  @Mutation(() => StaffCourtType, { description: 'From now on these credentials and their tokens open nothing.' })
  revokeCourtClient(
    @Arg('input', () => CourtClientInput, { description: 'Which.' }) input: CourtClientInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCourtType> {
    return changed(context, 'revokeCourtClient', input, ctx => revokeCredentials(ctx, input))
  }

  @Mutation(() => StaffCourtType, { description: 'Nothing is sent to this address any more.' })
  removeCourtWebhook(
    @Arg('input', () => CourtWebhookInput, { description: 'Which.' }) input: CourtWebhookInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCourtType> {
    return changed(context, 'removeCourtWebhook', input, ctx => endWebhook(ctx, input))
  }

  @Mutation(() => StaffCourtType, { description: 'Sends once more what was given up, the oldest 200 at once.' })
  retryCourtWebhook(
    @Arg('input', () => CourtWebhookInput, { description: 'To which.' }) input: CourtWebhookInput,
    @Ctx() context: GraphQLContext,
  ): Promise<StaffCourtType> {
    return changed(context, 'retryCourtWebhook', input, ctx => retryWebhook(ctx, input))
  }
}
