import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { Locale, TermsText } from '../accounts/account.type.ts'
import * as choice from './program-enums.ts'
import * as part from './program-parts.type.ts'

export const ProgramKind = enumOf('ProgramKind', 'Whether a court stands behind the program.', ['COURT', 'COMMUNITY'], {
  COURT: 'Cases of a court.',
  COMMUNITY: 'Disputes that are at no court.',
})
export const NeutralMode = enumOf('NeutralMode', 'When a neutral comes to a case.', ['AUTO', 'ON_REQUEST', 'NONE'], {
  AUTO: 'From the start.',
  ON_REQUEST: 'When a party asks; there is a queue.',
  NONE: 'Never: the parties negotiate alone.',
})
export const CaseTypeKey = enumOf(
  'CaseTypeKey',
  'What kind of case it is.',
  ['SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT', 'COMMUNITY'],
  {
    SMALL_CLAIMS: 'Small claims.',
    UNLAWFUL_DETAINER: 'Eviction (unlawful detainer).',
    CIVIL_HARASSMENT: 'Civil harassment.',
    COMMUNITY: 'A dispute that is at no court.',
  },
)
export const Side = enumOf(
  'Side',
  'The label of a side. Rights hang on the party, never on the side.',
  ['PLAINTIFF', 'DEFENDANT', 'PETITIONER', 'RESPONDENT', 'PARTICIPANT'],
  {
    PLAINTIFF: 'Who brought the lawsuit.',
    DEFENDANT: 'Who is sued.',
    PETITIONER: 'Who asks the court for an order.',
    RESPONDENT: 'Against whom an order is asked.',
    PARTICIPANT: 'Everybody in a community case.',
  },
)
export const Disposition = enumOf(
  'Disposition',
  'How a case ends at the court.',
  [
    'DISMISSAL_WITHOUT_PREJUDICE',
    'DISMISSAL_WITH_PREJUDICE',
    'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT',
    'STIPULATION_FOR_JUDGMENT',
  ],
  {
    DISMISSAL_WITHOUT_PREJUDICE: 'Dismissed; it can be brought again.',
    DISMISSAL_WITH_PREJUDICE: 'Dismissed for good.',
    DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT: 'Dismissed for good once all is paid.',
    STIPULATION_FOR_JUDGMENT: 'The parties agree to a judgment.',
  },
)

@ObjectType('Money', { simpleResolvers: true, description: 'An amount of money, exact.' })
export class MoneyType {
  @Field(() => Int, { description: 'Whole cents.' }) amountCents!: number
  @Field(() => String, { description: 'ISO 4217 code, always USD today.' }) currency!: string
}

@ObjectType('DispositionChoice', { description: 'A way to end the case that the program offers.' })
export class DispositionChoiceType {
  @Field(() => Disposition, { description: 'Which one.' }) key!: string
  @Field(() => String, { description: 'What it means, in plain words.' }) text!: string
}

@ObjectType('CaseType', { description: 'A kind of case that the program takes.' })
export class CaseTypeType {
  @Field(() => CaseTypeKey, { description: 'Its key.' }) key!: string
  @Field(() => String, { description: 'Its name.' }) label!: string
  @Field(() => [Side], { description: 'The labels of the sides.' }) sides!: string[]
  @Field(() => Boolean, { description: 'Whether the court’s case number is needed to start.' })
  needsCaseNumber!: boolean
  @Field(() => MoneyType, {
    nullable: true,
    description: 'What a person can claim at most (CCP 116.221); a warning, never a bar.',
  })
  claimLimitIndividual!: MoneyType | null
  @Field(() => MoneyType, { nullable: true, description: 'What a business can claim at most (CCP 116.220).' })
  claimLimitEntity!: MoneyType | null
  @Field(() => [DispositionChoiceType], { description: 'How such a case may end at the court.' })
  dispositions!: DispositionChoiceType[]
  @Field(() => Boolean, { description: 'Whether the court may keep the power to enforce (CCP 664.6).' })
  retainedJurisdiction!: boolean
  @Field(() => choice.AttorneyRule, { description: 'Whether attorneys may take part.' }) attorneys!: string
  @Field(() => Boolean, { description: 'Whether staff look at the case before anybody is invited.' })
  intakeReview!: boolean
  @Field(() => choice.AgreementVisibility, { description: 'Who may read a signed agreement.' })
  agreementVisibility!: string
  @Field(() => Boolean, { description: 'Whether an attorney’s signature does not stand for the party’s own.' })
  partySignatureRequired!: boolean
  @Field(() => String, { description: 'What it costs.' }) fee!: string
  @Field(() => String, { nullable: true, description: 'How such a case ends once there is an agreement.' })
  afterAgreement!: string | null
  @Field(() => String, { nullable: true, description: 'What to do when the agreement is not kept.' })
  ifBroken!: string | null
  @Field(() => String, { nullable: true, description: 'That taking part gives no more time to answer the court.' })
  responseDue!: string | null
  @Field(() => String, { nullable: true, description: 'What a stipulation for judgment may unmask.' })
  stipulationWarning!: string | null
}

@ObjectType('Resource', { description: 'Help outside Parley.' })
export class ResourceType {
  @Field(() => String, { description: 'What it is.' }) label!: string
  @Field(() => String, { nullable: true, description: 'Its page.' }) url!: string | null
  @Field(() => String, { nullable: true, description: 'Its phone number.' }) phone!: string | null
}

@ObjectType('Program', { description: 'One court’s or centre’s service, in one version of its rules.' })
export class ProgramType {
  @Field(() => ID, { description: 'Id of this version.' }) id!: string
  @Field(() => ID, { description: 'Names the program through all versions.' }) key!: string
  @Field(() => Int, { description: 'Version of the rules.' }) version!: number
  @Field(() => ProgramKind, { description: 'Court or community.' }) kind!: string
  @Field(() => String, { description: 'Its name.' }) name!: string
  @Field(() => String, { description: 'Who runs it.' }) organisation!: string
  @Field(() => String, { nullable: true, description: 'The court behind it, if any.' }) courtName!: string | null
  @Field(() => String, { nullable: true, description: 'Where anybody can look up a case at the court.' })
  courtLookUpUrl!: string | null
  @Field(() => String, { description: 'IANA time zone in which its days are counted.' }) timeZone!: string
  @Field(() => [Locale], { description: 'Languages in which it is offered.' }) languages!: Locale[]
  @Field(() => Locale, { description: 'The language whose text counts.' }) controllingLanguage!: Locale
  @Field(() => String, { nullable: true, description: 'A human to call.' }) supportPhone!: string | null
  @Field(() => String, { nullable: true, description: 'A human to write to.' }) supportEmail!: string | null
  @Field(() => String, { nullable: true, description: 'When the human is there.' }) supportHours!: string | null
  @Field(() => String, { description: 'What it costs.' }) fee!: string
  @Field(() => [CaseTypeType], { description: 'The cases it takes.' }) caseTypes!: CaseTypeType[]
  @Field(() => String, { description: 'What its neutrals are called.' }) neutralTitle!: string
  @Field(() => NeutralMode, { description: 'When a neutral comes.' }) neutralMode!: string
  @Field(() => String, { description: 'When its neutrals work.' }) neutralHours!: string
  @Field(() => Int, { description: 'Within how many hours a request is answered.' }) neutralAnswerWithinHours!: number
  @Field(() => TermsText, { description: 'What each party agrees to before taking part.' }) notice!: TermsText
  @Field(() => TermsText, { description: 'How private conversations work (CRC 3.854).' })
  privateConversationExplanation!: TermsText
  @Field(() => String, { description: 'When confidentiality ends.' }) confidentialityExceptions!: string
  @Field(() => String, { description: 'What everybody reads before signing.' }) beforeSigning!: string
  @Field(() => TermsText, { description: 'Consent to sign on screen; kept with each signature.' })
  consentToSign!: TermsText
  @Field(() => Int, { description: 'How many days an offer stays open if its author says nothing.' })
  offerDefaultDaysOpen!: number
  @Field(() => Int, { description: 'How many days an offer may stay open at most.' }) offerMaxDaysOpen!: number
  @Field(() => Int, { description: 'How many payments a plan may have.' }) maxInstalments!: number
  @Field(() => Int, { description: 'Size limit of one document, in bytes.' }) evidenceMaxBytes!: number
  @Field(() => [ResourceType], { description: 'Help outside Parley.' }) resources!: ResourceType[]
  @Field(() => [String], { description: 'Questions to prepare oneself with; answers stay private.' })
  preparation!: string[]
  @Field(() => [part.OrganisationType], { description: 'Who provides its neutrals.' })
  organisations!: part.OrganisationType[]
  @Field(() => TermsText, {
    nullable: true,
    description: 'What a represented client must have read and signed before mediation (EC 1129).',
  })
  attorneyDisclosure!: TermsText | null
  @Field(() => part.ThirdPersonsType, { description: 'Who else may take part.' })
  thirdPersons!: part.ThirdPersonsType
  @Field(() => choice.ConfidentialityBasis, { description: 'What protects what is said.' })
  confidentialityBasis!: string
  @Field(() => choice.AdminContentAccess, { description: 'Whether an administrator can read conversations.' })
  adminContentAccess!: string
  @Field(() => String, { nullable: true, description: 'Who can read the conversations, in the program’s own words.' })
  whoCanRead!: string | null
  @Field(() => String, { nullable: true, description: 'That a translation is only a help.' })
  translationDisclaimer!: string | null
  @Field(() => choice.FilingActor, { description: 'Who files with the court.' }) filingActor!: string
  @Field(() => choice.SignatureMethod, { description: 'How an agreement is signed.' }) signatureMethod!: string
  @Field(() => part.FilingRulesType, { description: 'How a signed agreement reaches the court.' })
  filing!: part.FilingRulesType
  @Field(() => choice.Initiation, { description: 'Who starts a case.' }) initiation!: string
  @Field(() => choice.Participation, { description: 'Whether people must try it.' }) participation!: string
  @Field(() => String, { nullable: true, description: 'Who need not try, where an attempt is required.' })
  exemption!: string | null
  @Field(() => String, { nullable: true, description: 'What is offered to who comes too late for the referral.' })
  lateAlternative!: string | null
  @Field(() => String, { description: 'What the neutral does and does not do.' }) neutralIntroduction!: string
  @Field(() => Boolean, { description: 'Whether the neutral may suggest terms.' }) neutralMayPropose!: boolean
  @Field(() => Int, { nullable: true, description: 'How many requests for a neutral may wait at once.' })
  neutralQueueLimit!: number | null
  @Field(() => part.WeekHoursType, { nullable: true, description: 'When neutrals work, for the computer.' })
  neutralWeekHours!: part.WeekHoursType | null
  @Field(() => part.RemoteMediationRulesType, { nullable: true, description: 'Sessions by telephone or video.' })
  remoteMediation!: part.RemoteMediationRulesType | null
  @Field(() => part.SafetyTextsType, { nullable: true, description: 'Words that keep people safe.' })
  safety!: part.SafetyTextsType | null
  @Field(() => [part.SurveyQuestionType], { description: 'The survey after a case; empty: none.' })
  survey!: part.SurveyQuestionType[]
  @Field(() => part.HearingPackTextsType, { nullable: true, description: 'What to know before a hearing.' })
  hearingPack!: part.HearingPackTextsType | null
  @Field(() => part.GettingInType, { description: 'Help to get in.' }) gettingIn!: part.GettingInType
  @Field(() => String, { nullable: true, description: 'Whom documents reach, and whom not.' })
  evidenceNotice!: string | null
}
