/**
 * The second step of signing in. What answers with a secret takes no key, for nobody keeps it to answer it again: a code
 * of the app and a challenge each work once by themselves.
 */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { readViewer } from '../access/viewer.ts'
import { selfOf } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { KeyInput, SignedInType, ViewerType } from './account.type.ts'
import { addPasskey } from './add-passkey.ts'
import { browserOf } from './browser.ts'
import { confirmAuthenticatorApp } from './confirm-authenticator-app.ts'
import type { OpenedSession } from './open-session.ts'
import { removeAuthenticatorApp } from './remove-authenticator-app.ts'
import { removePasskey } from './remove-passkey.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.ts'
import { requestNewPasskey, requestPasskey } from './request-passkey.ts'
import {
  AddPasskeyInput,
  AuthenticatorAppSetupType,
  ConfirmAuthenticatorAppInput,
  PasskeyRequestType,
  RecoveryCodesType,
  RemovePasskeyInput,
  SignInWithPasskeyInput,
} from './second-factor.type.ts'
import { signInWithPasskey } from './sign-in-with-passkey.ts'
import {
  readAuthenticatorAppSetup,
  startAuthenticatorApp,
  type AuthenticatorAppSetup,
} from './start-authenticator-app.ts'

const key = { description: 'The key of this act.' }

@Resolver()
export class SecondFactorMutations {
  @Mutation(() => AuthenticatorAppSetupType, {
    description: 'Begins to set up an authenticator app. Needs a fresh proof of identity.',
  })
  async startAuthenticatorApp(
    @Arg('input', () => KeyInput, key) input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AuthenticatorAppSetup> {
    const ctx = acting(context)
    await once(ctx, 'startAuthenticatorApp', input, () => startAuthenticatorApp(ctx).then(() => null))
    return readAuthenticatorAppSetup(ctx)
  }

  @Mutation(() => RecoveryCodesType, {
    description:
      'Ends the set-up of an authenticator app by its first code; sessions without a second factor end. Takes no key: the code works once.',
  })
  async confirmAuthenticatorApp(
    @Arg('input', () => ConfirmAuthenticatorAppInput, { description: 'The code.' }) input: ConfirmAuthenticatorAppInput,
    @Ctx() context: GraphQLContext,
  ): Promise<RecoveryCodesType> {
    return { recoveryCodes: await confirmAuthenticatorApp(acting(context), input.code) }
  }

  @Mutation(() => ViewerType, { description: 'Removes the authenticator app. Needs a fresh proof of identity.' })
  async removeAuthenticatorApp(
    @Arg('input', () => KeyInput, key) input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ViewerType> {
    const ctx = acting(context)
    await once(ctx, 'removeAuthenticatorApp', input, () => removeAuthenticatorApp(ctx).then(() => null))
    return readViewer(ctx, selfOf(ctx))
  }

  @Mutation(() => RecoveryCodesType, {
    description:
      'Ten new recovery codes; the old ones end. Needs a fresh proof of identity. Takes no key: again, it makes others.',
  })
  async renewRecoveryCodes(@Ctx() context: GraphQLContext): Promise<RecoveryCodesType> {
    return { recoveryCodes: await renewRecoveryCodes(acting(context)) }
  }

  @Mutation(() => PasskeyRequestType, {
    description:
      'What a browser needs to make a passkey. Needs a fresh proof of identity. Takes no key: again, it ends the one before.',
  })
  async requestNewPasskey(@Ctx() context: GraphQLContext): Promise<PasskeyRequestType> {
    return { options: await requestNewPasskey(acting(context)) }
  }

  @Mutation(() => RecoveryCodesType, {
    description:
      'Adds the passkey that the browser has made; sessions without a second factor end. Takes no key: the challenge works once.',
  })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: 'The passkey.' }) input: AddPasskeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<RecoveryCodesType> {
    return { recoveryCodes: await addPasskey(acting(context), input) }
  }

  @Mutation(() => ViewerType, { description: 'Removes a passkey. Needs a fresh proof of identity.' })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which one.' }) input: RemovePasskeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ViewerType> {
    const ctx = acting(context)
    await once(ctx, 'removePasskey', input, () => removePasskey(ctx, input.passkeyId).then(() => null))
    return readViewer(ctx, selfOf(ctx))
  }

  @Mutation(() => PasskeyRequestType, {
    description:
      'What a browser needs to show a passkey: to sign in, or, signed in, for confirmIdentity. Takes no key: again, it ends the one before.',
  })
  async requestPasskey(@Ctx() context: GraphQLContext): Promise<PasskeyRequestType> {
    return { options: await requestPasskey(acting(context)) }
  }

  @Mutation(() => SignedInType, {
    description: 'Signs in with a passkey, without a mailed code. Takes no key: the challenge works once.',
  })
  signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput, { description: 'The passkey.' }) input: SignInWithPasskeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<OpenedSession> {
    const ctx = acting(context)
    return signInWithPasskey(ctx, input.passkey, browserOf(ctx))
  }
}
