import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { KeyInput } from './account.type.ts'

@ObjectType('Passkey', { description: 'A passkey of this account: a phone, a computer or a security key signs in.' })
export class PasskeyType {
  @Field(() => ID, { description: 'Id of the passkey.' }) id!: string
  @Field(() => String, { description: 'How its owner calls it.' }) name!: string
  @Field(() => DateTime, { description: 'When it was added.' }) addedAt!: string
  @Field(() => DateTime, { nullable: true, description: 'When it was last used.' }) lastUsedAt!: string | null
}

@ObjectType('SecondFactors', { description: 'What signing in to this account asks for beside the mailed code.' })
export class SecondFactorsType {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When an authenticator app was set up; null when there is none.',
  })
  appAddedAt!: string | null
  @Field(() => [PasskeyType], { description: 'The passkeys, in the order in which they were added.' })
  passkeys!: PasskeyType[]
  @Field(() => Int, { description: 'Recovery codes that are not used.' }) recoveryCodesLeft!: number
}

@ObjectType('AuthenticatorAppSetup', { description: 'What an authenticator app must be told, until it is confirmed.' })
export class AuthenticatorAppSetupType {
  @Field(() => String, { description: 'The secret, in Base32, to be typed into the app.' }) secret!: string
  @Field(() => String, { description: 'The same as an otpauth address, which opens the app on a phone.' }) url!: string
}

@ObjectType('RecoveryCodes', { description: 'Codes for the day when app and passkeys are lost. Never shown again.' })
export class RecoveryCodesType {
  @Field(() => [String], { description: 'The new codes; empty when the account has codes already.' })
  recoveryCodes!: string[]
}

@ObjectType('PasskeyRequest', { description: 'What a browser needs for a passkey. Works once, for five minutes.' })
export class PasskeyRequestType {
  @Field(() => String, {
    description:
      'PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON of Web Authentication, as JSON.',
  })
  options!: string
}

@InputType('ConfirmAuthenticatorAppInput', { description: 'Show that the app has the secret.' })
export class ConfirmAuthenticatorAppInput {
  @Field(() => String, { description: 'The code that the app shows.' }) code!: string
}

const answered = 'What the browser answered, as JSON.'

@InputType('AddPasskeyInput', { description: 'Add a passkey that the browser has made.' })
export class AddPasskeyInput {
  @Field(() => String, { description: 'How to call it, 60 characters at most.' }) name!: string
  @Field(() => String, { description: answered }) passkey!: string
}

@InputType('RemovePasskeyInput', { description: 'Which passkey to remove.' })
export class RemovePasskeyInput extends KeyInput {
  @Field(() => ID, { description: 'Id of the passkey.' }) passkeyId!: string
}

@InputType('SignInWithPasskeyInput', { description: 'Sign in with a passkey.' })
export class SignInWithPasskeyInput {
  @Field(() => String, { description: answered }) passkey!: string
}
