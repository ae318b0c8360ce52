import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { readViewer } from '../access/viewer.ts'
import { selfOf, type Ctx as Context } from '../context.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { acceptTerms } from './accept-terms.ts'
import {
  AcceptTermsInput,
  CodeSentType,
  ConfirmIdentityInput,
  KeyInput,
  UpdateAccountInput,
  ViewerType,
} from './account.type.ts'
import { confirmIdentity, requestIdentityCode, sessionOf } from './confirm-identity.ts'
import { readCodeSent, type CodeSent } from './request-code.ts'
import { updateAccount } from './update-account.ts'

@Resolver()
export class AccountMutations {
  @Mutation(() => CodeSentType, {
    description: 'Mails a code to the signed-in person, to prove before signing who they are.',
  })
  async requestIdentityCode(
    @Arg('input', () => KeyInput, { description: 'The key of this act.' }) input: KeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<CodeSent> {
    const ctx = acting(context)
    const id = await once(ctx, 'requestIdentityCode', input, () => requestIdentityCode(ctx))
    return readCodeSent(ctx, id, sessionOf(ctx))
  }

  @Mutation(() => ViewerType, {
    description: 'Proves by a code or a passkey who this session is; signing is open for some minutes.',
  })
  async confirmIdentity(
    @Arg('input', () => ConfirmIdentityInput, { description: 'One proof.' }) input: ConfirmIdentityInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ViewerType> {
    const ctx = acting(context)
    await once(ctx, 'confirmIdentity', input, () => confirmIdentity(ctx, input).then(() => null))
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

const self = (ctx: Context): Promise<ViewerType> => readViewer(ctx, selfOf(ctx))
