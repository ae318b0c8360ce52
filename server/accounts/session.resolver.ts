/**
 * Getting in and out. Signing in and renewing take no key: a code and a refresh cookie each work once by themselves, and
 * what they answer is a secret that nobody keeps to answer it again.
 */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { CodeSentType, KeyInput, RequestSignInCodeInput, SignedInType, SignInInput } from './account.type.ts'
import { browserOf } from './browser.ts'
import type { OpenedSession } from './open-session.ts'
import { refreshSession } from './refresh-session.ts'
import { readCodeSent, requestCode, type CodeSent } from './request-code.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

@Resolver()
export class SessionMutations {
  @Mutation(() => CodeSentType, {
    description:
      'Mails a one-time code that works only in the browser that this answer reaches. Takes no key: asked again, it sends another code, and the one before ends.',
  })
  async requestSignInCode(
    @Arg('input', () => RequestSignInCodeInput, { description: 'Where to send it.' }) input: RequestSignInCodeInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CodeSent> {
    const ctx = acting(context)
    const language = input.locale ?? ctx.language
    const asked = { purpose: 'SIGN_IN', email: input.email, browser: browserOf(ctx), language } as const
    return readCodeSent(ctx, await requestCode(ctx, asked), asked.browser)
  }

  @Mutation(() => SignedInType, {
    description:
      'Signs in with a one-time code. A wrong code is counted; five end it. Somebody with a second factor is told SECOND_FACTOR_NEEDED and gives a secondCode with the same code. Takes no key: the code itself works once, and the answer is a secret that is not kept.',
  })
  signIn(
    @Arg('input', () => SignInInput, { description: 'Address and code.' }) input: SignInInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OpenedSession> {
    const ctx = acting(context)
    return signIn(ctx, input, browserOf(ctx))
  }

  @Mutation(() => SignedInType, {
    description:
      'A new access token for the refresh cookie, which changes too. Takes no key: for one minute the same cookie gives the same next one.',
  })
  refreshSession(@Ctx() context: GraphQLContext): Promise<OpenedSession> {
    return refreshSession(acting(context))
  }

  @Mutation(() => Boolean, { description: 'Ends this session.' })
  async signOut(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'signOut', input, () => signOut(ctx, 'THIS').then(() => null))
    return true
  }

  @Mutation(() => Boolean, { description: 'Ends all sessions of this person, on all devices.' })
  async signOutEverywhere(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    const ctx = acting(context)
    await once(ctx, 'signOutEverywhere', input, () => signOut(ctx, 'ALL').then(() => null))
    return true
  }
}
