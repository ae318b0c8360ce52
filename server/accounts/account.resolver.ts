import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { readCursor, readSessions, readViewer } from '../access/viewer.ts'
import { personOf, type Ctx as Context } from '../context.ts'
import { DateTime } from '../graphql/scalars.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { localized } from '../programs/language.ts'
import { ProgramType } from '../programs/program.type.ts'
import { programsWhereNeutral, type ProgramView } from '../programs/program-view.ts'
import { acceptTerms } from './accept-terms.ts'
import {
  AcceptTermsInput,
  CodeSentType,
  ConfirmIdentityInput,
  KeyInput,
  RequestSignInCodeInput,
  SessionType,
  SignedInType,
  SignInInput,
  TermsText,
  UpdateAccountInput,
  ViewerType,
} from './account.type.ts'
import { browserOf } from './browser.ts'
import { confirmIdentity, identityConfirmedUntil, requestIdentityCode } from './confirm-identity.ts'
import type { OpenedSession } from './open-session.ts'
import { refreshSession } from './refresh-session.ts'
import { requestCode } from './request-code.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { currentTerms } from './terms.ts'
import { updateAccount } from './update-account.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person, or null.' })
  viewer(@Ctx() { ctx }: GraphQLContext): Promise<ViewerType | null> {
    return ctx.actor.kind === 'PERSON' ? readViewer(ctx, ctx.actor.personId) : Promise.resolve(null)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The newest version of the terms that this person accepted.',
  })
  async acceptedTermsVersion(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<string | null> {
    const row = await ctx.sql
      .selectFrom('acceptances')
      .select('version')
      .where('person_id', '=', viewer.id)
      .where('subject', '=', 'TERMS')
      .orderBy('accepted_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.version ?? null
  }

  @FieldResolver(() => TermsText, { description: 'The terms of confidentiality as they stand now.' })
  currentTerms(@Ctx() { ctx }: GraphQLContext): TermsText {
    return { version: currentTerms.version, text: localized(currentTerms.text, ctx.language) }
  }

  @FieldResolver(() => [ProgramType], { description: 'Programs on whose roster of neutrals this person stands.' })
  neutralIn(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<ProgramView[]> {
    return programsWhereNeutral(ctx, viewer.id)
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when this session may sign without a new code.',
  })
  identityConfirmedUntil(@Ctx() { ctx }: GraphQLContext): Date | null {
    return identityConfirmedUntil(ctx)
  }

  @FieldResolver(() => String, { description: 'Where this person’s feed stands now: start `changes(after:)` here.' })
  cursor(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<string> {
    return readCursor(ctx, viewer.id)
  }

  @FieldResolver(() => [SessionType], { description: 'Where this person is signed in.' })
  sessions(@Root() viewer: ViewerType, @Ctx() { ctx }: GraphQLContext): Promise<SessionType[]> {
    return readSessions(ctx, viewer.id)
  }
}

/** The person of a session that this very request has opened is read as that person, though the request came without one. */
@Resolver(() => SignedInType)
export class SignedInResolver {
  @FieldResolver(() => ViewerType, { description: 'Who signed in.' })
  viewer(
    @Root() signedIn: SignedInType & { personId: string },
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<ViewerType | null> {
    return readViewer(ctx, signedIn.personId)
  }
}

@Resolver()
export class AccountMutations {
  @Mutation(() => CodeSentType, { description: 'Mails a one-time code that works only in this browser.' })
  requestSignInCode(
    @Arg('input', () => RequestSignInCodeInput, { description: 'Where to send it.' }) input: RequestSignInCodeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CodeSentType> {
    const ctx = acting(context)
    return requestCode(ctx, {
      purpose: 'SIGN_IN',
      email: input.email,
      browser: browserOf(ctx),
      language: input.locale ?? ctx.language,
    })
  }

  @Mutation(() => SignedInType, { description: 'Signs in with a one-time code. A wrong code is counted; five end it.' })
  signIn(
    @Arg('input', () => SignInInput, { description: 'Address and code.' }) input: SignInInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OpenedSession> {
    const ctx = acting(context)
    return signIn(ctx, input, browserOf(ctx))
  }

  @Mutation(() => SignedInType, { description: 'A new access token for the refresh cookie, which changes too.' })
  refreshSession(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) _input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OpenedSession> {
    return refreshSession(acting(context))
  }

  @Mutation(() => Boolean, { description: 'Ends this session.' })
  signOut(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) _input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    return signOut(acting(context), 'THIS').then(() => true)
  }

  @Mutation(() => Boolean, { description: 'Ends all sessions of this person, on all devices.' })
  signOutEverywhere(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) _input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    return signOut(acting(context), 'ALL').then(() => true)
  }

  @Mutation(() => CodeSentType, {
    description: 'Mails a code to the signed-in person, to prove before signing who they are.',
  })
  requestIdentityCode(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) _input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CodeSentType> {
    return requestIdentityCode(acting(context))
  }

  @Mutation(() => ViewerType, {
    description: 'Proves by a code who this session is; signing is open for some minutes.',
  })
  async confirmIdentity(
    @Arg('input', () => ConfirmIdentityInput, { description: 'The code.' }) input: ConfirmIdentityInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ViewerType> {
    const ctx = acting(context)
    await once(ctx, 'confirmIdentity', input, () => confirmIdentity(ctx, input.code).then(() => null))
    return self(ctx)
  }

  @Mutation(() => ViewerType, { description: 'Accepts the terms of confidentiality.' })
  async acceptTerms(
    @Arg('input', () => AcceptTermsInput, { description: 'Which version.' }) input: AcceptTermsInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ViewerType> {
    const ctx = acting(context)
    await once(ctx, 'acceptTerms', input, () => acceptTerms(ctx, input.version).then(() => null))
    return self(ctx)
  }

  @Mutation(() => ViewerType, { description: 'Changes name, phone and language of mails.' })
  async updateAccount(
    @Arg('input', () => UpdateAccountInput, { description: 'The new facts.' }) input: UpdateAccountInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ViewerType> {
    const ctx = acting(context)
    await once(ctx, 'updateAccount', input, () => updateAccount(ctx, input).then(() => null))
    return self(ctx)
  }
}

const self = (ctx: Context): Promise<ViewerType> => readViewer(ctx, personOf(ctx))
