import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { KeyInput, Locale } from '../accounts/account.type.ts'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import { MoneyType } from '../programs/program.type.ts'
import { agreementStatuses, type AgreementStatus as AgreementStatusKey } from './agreement.entity.ts'

export const AgreementStatus = enumOf('AgreementStatus', 'How an agreement stands.', agreementStatuses, {
  REVIEW: 'Written, to be read; nobody has signed this revision.',
  SIGNING: 'Somebody has signed; the others have until signBy.',
  BINDING: 'Everybody has signed the same document: it binds them.',
  ABANDONED: 'The parties went back to negotiating. It binds nobody.',
  EXPIRED: 'Not everybody signed in time. It binds nobody.',
})

@ObjectType('DocumentParty', { description: 'A party as the agreement names it.' })
export class DocumentPartyType {
  @Field(() => ID, { description: 'Id of the party.' }) id!: string
  @Field(() => String, { description: 'Its name, as it is printed.' }) name!: string
  @Field(() => String, { description: 'Plaintiff, Defendant, Participant, … in the language of the document.' })
  sideLabel!: string
}

@ObjectType('DocumentAction', { description: 'What a term has somebody do, besides paying.' })
export class DocumentActionType {
  @Field(() => String, { description: 'Who does it, as printed.' }) doer!: string
  @Field(() => String, { description: 'What, in the words of the term.' }) what!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The last day; null when it holds from signing on.' })
  due!: string | null
}

@ObjectType('DocumentTerm', { description: 'A numbered term of the agreement.' })
export class DocumentTermType {
  @Field(() => Int, { description: 'As printed.' }) number!: number
  @Field(() => String, { description: 'The whole term in words.' }) sentence!: string
  @Field(() => DocumentActionType, { nullable: true, description: 'What is to be done; null for money and endings.' })
  action!: DocumentActionType | null
}

@ObjectType('DocumentPayment', { description: 'One line of the schedule of payments.' })
export class DocumentPaymentType {
  @Field(() => Int, { description: 'Counts through the whole schedule.' }) number!: number
  @Field(() => Int, { description: 'The term that it belongs to.' }) termNumber!: number
  @Field(() => CalendarDate, { description: 'The last day on which it is paid in time.' }) due!: string
  @Field(() => String, { description: 'Who pays, as printed.' }) payer!: string
  @Field(() => String, { description: 'Who is paid, as printed.' }) payee!: string
  @Field(() => MoneyType, { description: 'How much.' }) amount!: MoneyType
}

@ObjectType('AgreementDocument', {
  description: 'What is signed, in its controlling language: the PDF and the web page say exactly this.',
})
export class AgreementDocumentType {
  @Field(() => Locale, { description: 'The controlling language.' }) language!: Locale
  @Field(() => String, { description: 'Its title.' }) title!: string
  @Field(() => String, { description: 'The program.' }) programName!: string
  @Field(() => String, { nullable: true, description: 'The court; none in a community agreement.' }) courtName!:
    string | null
  @Field(() => String, { nullable: true, description: 'The number that the court gave the case.' }) caseNumber!:
    string | null
  @Field(() => CalendarDate, { description: 'The day on which this revision was written.' }) preparedOn!: string
  @Field(() => [String], { description: 'The background, one paragraph each.' }) recitals!: string[]
  @Field(() => [DocumentPartyType], { description: 'Those whom it binds.' }) parties!: DocumentPartyType[]
  @Field(() => [DocumentTermType], { description: 'The terms.' }) terms!: DocumentTermType[]
  @Field(() => [DocumentPaymentType], { description: 'Every payment, by date.' }) schedule!: DocumentPaymentType[]
  @Field(() => MoneyType, { description: 'All payments together.' }) total!: MoneyType
  @Field(() => [String], { description: 'What a missed payment means, and how to put it right.' })
  defaultAndCure!: string[]
  @Field(() => [String], { description: 'How the case ends at the court.' }) disposition!: string[]
  @Field(() => String, {
    nullable: true,
    description: 'That it is binding, enforceable and admissible (EC 1123); null in a non-binding one.',
  })
  binding!: string | null
  @Field(() => String, { nullable: true, description: 'That it binds nobody, in a non-binding one.' }) nonBinding!:
    string | null
  @Field(() => String, { description: 'Who may read it.' }) publicRecord!: string
  @Field(() => String, { nullable: true, description: 'That the hearing still stands; null where there is none.' })
  mustAttend!: string | null
  @Field(() => String, { description: 'Which language counts.' }) controllingLanguage!: string
  @Field(() => String, { description: 'What everybody reads before signing.' }) beforeSigning!: string
}

@ObjectType('Signatory', { simpleResolvers: true, description: 'Somebody who must sign.' })
export class SignatoryType {
  @Field(() => ID, { description: 'The party.' }) partyId!: string
  @Field(() => String, { description: 'Its name, as it is printed.' }) name!: string
  @Field(() => Boolean, { description: 'Whether its signature stands on the present revision.' }) hasSigned!: boolean
  @Field(() => String, { nullable: true, description: 'The name as it was typed.' }) typedName!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When.' }) signedAt!: string | null
}

@ObjectType('AgreementActions', { description: 'What the viewer can do with an agreement now.' })
export class AgreementActionsType {
  @Field(() => Boolean, { description: 'Sign it.' }) sign!: boolean
  @Field(() => Boolean, { description: 'Change its background or language, which voids all signatures.' })
  revise!: boolean
  @Field(() => Boolean, { description: 'Stop the signing, which voids all signatures.' }) reopen!: boolean
  @Field(() => Boolean, { description: 'Go back to negotiating.' }) abandon!: boolean
}

@ObjectType('Agreement', {
  simpleResolvers: true,
  description: 'A settlement agreement among named parties, written from an accepted offer.',
})
export class AgreementType {
  @Field(() => ID, { description: 'Id of the agreement.' }) id!: string
  @Field(() => ID, { description: 'The case it belongs to.' }) caseId!: string
  @Field(() => AgreementStatus, { description: 'How it stands at this moment.' }) status!: AgreementStatusKey
  @Field(() => Int, { description: 'Counts its versions, from 1.' }) revision!: number
  @Field(() => String, { description: 'SHA-256 of its canonical JSON: signing names it, the PDF prints it.' })
  hash!: string
  @Field(() => [SignatoryType], { description: 'Who must sign, and who has.' }) signatories!: SignatoryType[]
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when everybody must have signed; null until somebody has.',
  })
  signBy!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Since when it binds.' }) bindingAt!: string | null
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day as of which it binds: that of the last signature, by hand or on screen.',
  })
  boundOn!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When all was paid, and all done that had a last day.' })
  performedAt!: string | null
}

@InputType('AgreementInput', { description: 'Names an agreement.' })
export class AgreementInput extends KeyInput {
  @Field(() => ID, { description: 'The agreement.' }) agreementId!: string
}

@InputType('ReviseAgreementInput', { description: 'Write an agreement anew. Its terms stay as they were accepted.' })
export class ReviseAgreementInput extends AgreementInput {
  @Field(() => Int, { description: 'The revision that was read.' }) revision!: number
  @Field(() => [String], { description: 'The background: 10 paragraphs of 1,000 characters at most.' })
  recitals!: string[]
  @Field(() => Locale, { description: 'The controlling language, one of the program’s.' }) language!: Locale
}

@InputType('PublicationAnswerInput', { description: 'Whether the agreement may become public, said while signing it.' })
export class PublicationAnswerInput {
  @Field(() => String, { description: 'The version of the question that was read.' }) questionVersion!: string
  @Field(() => Boolean, { description: 'Whether it may.' }) consents!: boolean
}

@InputType('SignAgreementInput', { description: 'Sign one exact document.' })
export class SignAgreementInput extends AgreementInput {
  @Field(() => String, { description: 'The hash of the document that was read.' }) hash!: string
  @Field(() => String, { description: 'The name of whoever signs, 200 characters at most.' }) typedName!: string
  @Field(() => String, { description: 'The version of the consent to sign that was read.' }) consentVersion!: string
  @Field(() => PublicationAnswerInput, {
    nullable: true,
    description: 'Whether it may become public, where the program asks; left out: no answer is given now.',
  })
  publication?: PublicationAnswerInput | null
}
