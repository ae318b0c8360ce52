/** A court's schema: arguments in, verb called, result out. Objects are whole: no field asks for more by itself. */
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { addWebhook } from './add-webhook.ts'
import { courtCasesById, courtCasesChangedSince, readCourtCase, type CourtCaseView } from './court-cases.ts'
import { courtChangesAfter, type CourtChangeView } from './court-changes.ts'
import {
  AddWebhookInput,
  DeliveryInput,
  RecordCourtClosureInput,
  RecordFilingDecisionInput,
  RecordHearingInput,
  ReferCaseInput,
  RotateWebhookSecretInput,
  WebhookInput,
} from './court.input.ts'
import {
  CourtCaseObject,
  CourtCasePageType,
  CourtChangePageType,
  CourtChangeType,
  CourtReferralType,
  CourtType,
  DeliveryType,
  FilingPacketType,
  OutcomeStatisticsType,
  WebhookSecretType,
  WebhookType,
} from './court.type.ts'
import { closeByCourt } from './close-by-court.ts'
import { decideFiling } from './decide-filing.ts'
import { packetOfCase } from './filing-packet.ts'
import { listDeliveries, listWebhooks } from './list-deliveries.ts'
import { onceFromCourt } from './once-from-court.ts'
import { readCourt } from './read-court.ts'
import { readStatistics } from './read-statistics.ts'
import { recordCourtHearing } from './record-court-hearing.ts'
import { redeliver } from './redeliver.ts'
import { referFromCourt } from './refer-from-court.ts'
import { removeWebhook } from './remove-webhook.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { viewPacket } from './view-packet.ts'
import { watchOutcomes, type ListeningCourt } from './watch-outcomes.ts'

@Resolver()
export class CourtQueries {
  @Query(() => CourtType, { description: 'The court that asks, and what its programs take (ECF: GetPolicy).' })
  court(@Ctx() { ctx }: GraphQLContext): Promise<CourtType> {
    return readCourt(ctx)
  }

  @Query(() => CourtCaseObject, {
    nullable: true,
    description: 'A case of this court. NOT_FOUND alike for none and for another court’s.',
  })
  case(
    @Arg('caseNumber', () => String, { description: 'The number that the court gave it.' }) caseNumber: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<CourtCaseView> {
    return readCourtCase(ctx, caseNumber)
  }

  @Query(() => CourtCasePageType, {
    description:
      'Cases that changed after a cursor, each once, as it is now. A page costs the same wherever it stands.',
  })
  cases(
    @Arg('changedSince', () => String, {
      nullable: true,
      description: 'The cursor kept from the last page; none: all.',
    })
    changedSince: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<CourtCasePageType> {
    return courtCasesChangedSince(ctx, changedSince ?? null, first)
  }

  @Query(() => CourtChangePageType, { description: 'What the court was told, one entry after another.' })
  changes(
    @Arg('after', () => String, { nullable: true, description: 'The cursor kept from the last page; none: all.' })
    after: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<CourtChangePageType> {
    return courtChangesAfter(ctx, after ?? null, first)
  }

  @Query(() => FilingPacketType, {
    nullable: true,
    description: 'A filed agreement, sealed. NOT_FOUND alike for none and for another court’s.',
  })
  async filingPacket(
    @Arg('caseNumber', () => String, { description: 'The number that the court gave the case.' }) caseNumber: string,
    @Arg('filingId', () => ID, { nullable: true, description: 'Which filing; none: the newest.' })
    filingId: string | null,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<FilingPacketType> {
    return viewPacket(ctx, await packetOfCase(ctx, caseNumber, filingId ?? null))
  }

  @Query(() => OutcomeStatisticsType, { description: 'How the cases of this court ended, small numbers hidden.' })
  outcomeStatistics(@Ctx() { ctx }: GraphQLContext): Promise<OutcomeStatisticsType> {
    return readStatistics(ctx)
  }

  @Query(() => [WebhookType], { description: 'The court’s webhooks, removed ones too.' })
  webhooks(@Ctx() { ctx }: GraphQLContext): Promise<WebhookType[]> {
    return listWebhooks(ctx)
  }

  @Query(() => [DeliveryType], { description: 'Deliveries to webhooks, the newest first.' })
  deliveries(
    @Arg('onlyGivenUp', () => Boolean, { defaultValue: false, description: 'Only dead letters.' }) onlyGivenUp: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<DeliveryType[]> {
    return listDeliveries(ctx, { onlyGivenUp, first })
  }
}

@Resolver()
export class CourtMutations {
  @Mutation(() => CourtReferralType, { description: 'Sends a case to one of the court’s programs.' })
  async referCase(
    @Arg('input', () => ReferCaseInput, { description: 'The case.' }) input: ReferCaseInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CourtReferralType> {
    const ctx = acting(context)
    const { caseId, status } = await onceFromCourt(ctx, 'referCase', input, () => referFromCourt(ctx, input))
    return { status, case: await caseOf(ctx, caseId) }
  }

  @Mutation(() => CourtCaseObject, {
    description: 'Sets the hearing, moves it, or takes it off (ECF: NotifyCourtDate). The parties are told at once.',
  })
  async recordHearing(
    @Arg('input', () => RecordHearingInput, { description: 'The hearing.' }) input: RecordHearingInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CourtCaseObject> {
    const ctx = acting(context)
    const { caseId } = await onceFromCourt(ctx, 'recordHearing', input, () => recordCourtHearing(ctx, input))
    return caseOf(ctx, caseId)
  }

  @Mutation(() => CourtCaseObject, {
    description: 'Accepts or rejects a filing (ECF: NotifyFilingReviewComplete, NotifyDocketingComplete).',
  })
  async recordFilingDecision(
    @Arg('input', () => RecordFilingDecisionInput, { description: 'The decision.' }) input: RecordFilingDecisionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CourtCaseObject> {
    const ctx = acting(context)
    const { caseId } = await onceFromCourt(ctx, 'recordFilingDecision', input, () => decideFiling(ctx, input))
    return caseOf(ctx, caseId)
  }

  @Mutation(() => CourtCaseObject, { description: 'Says that the court has ended the case: the talk ends too.' })
  async recordCourtClosure(
    @Arg('input', () => RecordCourtClosureInput, { description: 'Which case.' }) input: RecordCourtClosureInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CourtCaseObject> {
    const ctx = acting(context)
    const { caseId } = await onceFromCourt(ctx, 'recordCourtClosure', input, () => closeByCourt(ctx))
    return caseOf(ctx, caseId)
  }

  @Mutation(() => WebhookSecretType, {
    description: 'Adds a webhook. Takes no message id: send it twice and there are two.',
  })
  async addWebhook(
    @Arg('input', () => AddWebhookInput, { description: 'Where.' }) input: AddWebhookInput,
    @Ctx() context: GraphQLContext,
  ): Promise<WebhookSecretType> {
    const ctx = acting(context)
    const { webhookId, secret } = await addWebhook(ctx, input)
    return { webhook: await webhookOf(ctx, webhookId), secret }
  }

  @Mutation(() => WebhookSecretType, {
    description: 'Makes a new secret; for a while both sign. Takes no message id: each call makes one more.',
  })
  async rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, { description: 'Which, and for how long.' })
    input: RotateWebhookSecretInput,
    @Ctx() context: GraphQLContext,
  ): Promise<WebhookSecretType> {
    const ctx = acting(context)
    const { webhookId, secret } = await rotateWebhookSecret(ctx, input)
    return { webhook: await webhookOf(ctx, webhookId), secret }
  }

  @Mutation(() => WebhookType, {
    description: 'Removes a webhook. Takes no message id: doing it twice is doing it once.',
  })
  async removeWebhook(
    @Arg('input', () => WebhookInput, { description: 'Which.' }) input: WebhookInput,
    @Ctx() context: GraphQLContext,
  ): Promise<WebhookType> {
    const ctx = acting(context)
    return webhookOf(ctx, await removeWebhook(ctx, input.webhookId, 'BY_COURT'))
  }

  @Mutation(() => ID, {
    description:
      'Sends a delivery once more, under the same webhook-id. Takes no message id: receivers tell by that id.',
  })
  redeliver(
    @Arg('input', () => DeliveryInput, { description: 'Which.' }) input: DeliveryInput,
    @Ctx() context: GraphQLContext,
  ): Promise<string> {
    return redeliver(acting(context), input.deliveryId)
  }
}

@Resolver()
export class CourtSubscriptions {
  @Subscription(() => CourtChangeType, {
    description:
      'Outcomes: first those after the cursor, then each as it is released. Come back with the last `cursor` after a drop, and nothing is missed or doubled.',
    subscribe: ({ args, context }) =>
      watchOutcomes(context as ListeningCourt, (args as { after?: string | null }).after ?? null),
  })
  outcomeRecorded(
    @Root() change: CourtChangeView,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The last cursor that was received; none: from the beginning. `court.cursor`: only what is new.',
    })
    _after: string | null,
  ): CourtChangeType {
    return change
  }
}

async function caseOf(ctx: GraphQLContext['ctx'], caseId: string): Promise<CourtCaseView> {
  const found = (await courtCasesById(ctx, [caseId])).get(caseId)
  if (!found) throw new Error('a case that was just changed is not listed for its court')
  return found
}

async function webhookOf(ctx: GraphQLContext['ctx'], id: string): Promise<WebhookType> {
  const found = (await listWebhooks(ctx)).find(webhook => webhook.id === id)
  if (!found) throw new Error('a webhook that was just changed is not there')
  return found
}
