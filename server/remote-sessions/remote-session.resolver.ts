import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { readCase, type CaseFacts } from '../access/cases.ts'
import { remoteSessionsOfCase } from '../access/remote-sessions.ts'
import { CaseType } from '../cases/case.type.ts'
import type { ActCtx } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { load } from '../platform/loading.ts'
import { answerSession } from './answer-session.ts'
import { cancelSession, giveSessionLink, recordSessionOutcome } from './change-session.ts'
import { moveSession, proposeSession } from './propose-session.ts'
import {
  AnswerSessionInput,
  GiveSessionLinkInput,
  MoveSessionInput,
  ProposeSessionInput,
  RecordSessionOutcomeInput,
  RemoteSessionInput,
  RemoteSessionsType,
} from './remote-session.type.ts'
import { viewSessions } from './view-session.ts'

/** Does the verb once, then reads the case again through the door. */
async function changed(
  context: GraphQLContext,
  operation: string,
  input: { key: string },
  verb: (ctx: ActCtx) => Promise<string>,
): Promise<CaseFacts> {
  const ctx = acting(context)
  return readCase(ctx, await once(ctx, operation, input, () => verb(ctx)))
}

@Resolver(() => CaseType)
export class RemoteSessionResolver {
  @FieldResolver(() => RemoteSessionsType, { description: 'Meetings by telephone or video.' })
  async remoteSessions(@Root() facts: CaseFacts, @Ctx() { ctx }: GraphQLContext): Promise<RemoteSessionsType> {
    return viewSessions(ctx, facts, await load(ctx, remoteSessionsOfCase, facts.id))
  }

  @Mutation(() => CaseType, { description: 'Proposes times for a meeting by telephone or video.' })
  proposeSession(
    @Arg('input', () => ProposeSessionInput, { description: 'How, how long, and when.' }) input: ProposeSessionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'proposeSession', input, ctx => proposeSession(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Says at which proposed times one can come; one that suits all is set.' })
  answerSession(
    @Arg('input', () => AnswerSessionInput, { description: 'The times.' }) input: AnswerSessionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'answerSession', input, ctx => answerSession(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Proposes other times; everybody is asked again.' })
  moveSession(
    @Arg('input', () => MoveSessionInput, { description: 'The times.' }) input: MoveSessionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'moveSession', input, ctx => moveSession(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'The neutral gives the link or the number.' })
  giveSessionLink(
    @Arg('input', () => GiveSessionLinkInput, { description: 'The link or number.' }) input: GiveSessionLinkInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'giveSessionLink', input, ctx => giveSessionLink(ctx, input))
  }

  @Mutation(() => CaseType, { description: 'Calls a session off.' })
  cancelSession(
    @Arg('input', () => RemoteSessionInput, { description: 'The session.' }) input: RemoteSessionInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'cancelSession', input, ctx => cancelSession(ctx, input.sessionId))
  }

  @Mutation(() => CaseType, { description: 'The neutral records whether a session took place.' })
  recordSessionOutcome(
    @Arg('input', () => RecordSessionOutcomeInput, { description: 'The session and what became of it.' })
    input: RecordSessionOutcomeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CaseFacts> {
    return changed(context, 'recordSessionOutcome', input, ctx => recordSessionOutcome(ctx, input))
  }
}
