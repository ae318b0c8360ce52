import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/scalars.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { languages } from '../programs/language.ts'

export const Locale = enumOf('Locale', 'A language in which Parley is complete.', languages, {
  en: 'English.',
  es: 'Spanish.',
})
export type Locale = keyof typeof Locale

@ObjectType('TermsText', {
  description: 'A text that somebody agrees to. The version that was shown is kept with the agreement.',
})
export class TermsText {
  @Field(() => String, { description: 'Names exactly this wording.' }) version!: string
  @Field(() => String, {
    description: 'The text in the language of the request; paragraphs are divided by empty lines.',
  })
  text!: string
}

@ObjectType('Session', { description: 'One signed-in browser window.' })
export class SessionType {
  @Field(() => ID, { description: 'Id of the session.' }) id!: string
  @Field(() => String, { description: 'The browser, as it named itself.' }) device!: string
  @Field(() => DateTime, { description: 'When it signed in.' }) signedInAt!: string
  @Field(() => DateTime, { description: 'When it was last renewed.' }) lastUsedAt!: string
  @Field(() => Boolean, { description: 'Whether this request came through it.' }) isCurrent!: boolean
}

@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ViewerType {
  @Field(() => ID, { description: 'Id of the person.' }) id!: string
  @Field(() => String, { description: 'The name that others see; empty until the person gave one.' }) name!: string
  @Field(() => String, { description: 'E-mail address, in lower case. Others never see it.' }) email!: string
  @Field(() => String, { nullable: true, description: 'Phone number. Others never see it.' }) phone!: string | null
  @Field(() => Locale, { description: 'The language of mails.' }) locale!: Locale
}

@ObjectType('CodeSent', { description: 'A one-time code is on its way. The same answer for every address.' })
export class CodeSentType {
  @Field(() => String, { description: 'Where it was sent.' }) email!: string
  @Field(() => DateTime, { description: 'When it stops working.' }) expiresAt!: string
}

@ObjectType('SignedIn', { description: 'A session was opened or renewed; its refresh cookie came with this answer.' })
export class SignedInType {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer …`.' }) accessToken!: string
  @Field(() => DateTime, { description: 'When the access token ends: renew it by refreshSession before.' })
  expiresAt!: Date
}

const keyText = 'Made by the client, new for every intent. The same key again is the same act.'

@InputType('KeyInput', { description: 'An act without arguments.' })
export class KeyInput {
  @Field(() => ID, { description: keyText }) key!: string
}

@InputType('RequestSignInCodeInput', { description: 'Ask for a one-time code by e-mail.' })
export class RequestSignInCodeInput {
  @Field(() => String, {
    description: 'The e-mail address of the account; an address without one gets an account by its first code.',
  })
  email!: string
  @Field(() => Locale, { nullable: true, description: 'Language of the mail; otherwise that of the request.' })
  locale?: Locale | null
}

@InputType('SignInInput', { description: 'Sign in with the code from the mail.' })
export class SignInInput {
  @Field(() => String, { description: 'The address to which the code was sent.' }) email!: string
  @Field(() => String, { description: 'The code; blanks and hyphens do not matter.' }) code!: string
  @Field(() => String, {
    nullable: true,
    description: 'A code of the authenticator app, or a recovery code, after SECOND_FACTOR_NEEDED.',
  })
  secondCode?: string | null
}

@InputType('ConfirmIdentityInput', { description: 'Prove again who you are, before signing.' })
export class ConfirmIdentityInput extends KeyInput {
  @Field(() => String, { nullable: true, description: 'The code from the mail.' }) code?: string | null
  @Field(() => String, { nullable: true, description: 'Instead: a code of the authenticator app, or a recovery code.' })
  secondCode?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Instead: what the browser answered to requestPasskey, as JSON.',
  })
  passkey?: string | null
}

@InputType('AcceptTermsInput', { description: 'Accept the terms of confidentiality.' })
export class AcceptTermsInput extends KeyInput {
  @Field(() => String, { description: 'The version that was read.' }) version!: string
}

@InputType('UpdateAccountInput', { description: 'What a person says of themself.' })
export class UpdateAccountInput extends KeyInput {
  @Field(() => String, { description: 'The name that others see, 200 characters at most.' }) name!: string
  @Field(() => String, { nullable: true, description: 'Phone number, or null for none.' }) phone?: string | null
  @Field(() => Locale, { description: 'The language of mails.' }) locale!: Locale
}
