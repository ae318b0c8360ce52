/** Parts of a program that screens show, each in the reader's language. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { FormPurpose, SessionKind, SurveyQuestionKind, Weekday } from './program-enums.ts'

@ObjectType('Organisation', { description: 'Who provides neutrals to a program.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Its key, as on the roster of neutrals.' }) key!: string
  @Field(() => String, { description: 'Its name.' }) name!: string
}

@ObjectType('WeekHours', { description: 'When neutrals work, in the time zone of the program.' })
export class WeekHoursType {
  @Field(() => [Weekday], { description: 'On these days.' }) days!: string[]
  @Field(() => String, { description: 'From, such as 08:00.' }) from!: string
  @Field(() => String, { description: 'To, such as 17:00.' }) to!: string
}

@ObjectType('ThirdPersons', { description: 'Who else may take part, always announced to everybody.' })
export class ThirdPersonsType {
  @Field(() => Boolean, { description: 'A second mediator.' }) coMediator!: boolean
  @Field(() => Boolean, { description: 'A mediator in training, who only reads.' }) observer!: boolean
  @Field(() => Boolean, { description: 'An interpreter or a support person, by a party’s wish.' }) support!: boolean
  @Field(() => Boolean, { description: 'An administrator of the program.' }) administrator!: boolean
}

@ObjectType('ProgramForm', { description: 'A form of the court that settles or ends a case.' })
export class CourtFormType {
  @Field(() => String, { nullable: true, description: 'Its number, where it is known for sure.' })
  number!: string | null
  @Field(() => String, { description: 'Its title.' }) title!: string
  @Field(() => FormPurpose, { description: 'What it is for.' }) purpose!: string
  @Field(() => String, { nullable: true, description: 'Where to get it.' }) url!: string | null
}

@ObjectType('FilingRules', { description: 'How a signed agreement reaches the court.' })
export class FilingRulesType {
  @Field(() => String, { nullable: true, description: 'How the court takes it.' }) how!: string | null
  @Field(() => String, { nullable: true, description: 'What to print, sign and bring.' }) printPack!: string | null
  @Field(() => String, { nullable: true, description: 'What is said when the day to file has passed.' })
  late!: string | null
  @Field(() => [CourtFormType], { description: 'Forms of the court.' }) forms!: CourtFormType[]
}

@ObjectType('RemoteMediationRules', { description: 'Sessions by telephone or video, scheduled from the case.' })
export class RemoteMediationRulesType {
  @Field(() => [SessionKind], { description: 'How a session can be held.' }) kinds!: string[]
  @Field(() => Int, { description: 'How many hours ahead it must be agreed.' }) hoursNotice!: number
  @Field(() => String, { description: 'What it is, in plain words.' }) text!: string
}

@ObjectType('SafetyTexts', { description: 'Words for cases in which one party may need to be kept safe.' })
export class SafetyTextsType {
  @Field(() => String, { description: 'That this is not a restraining order.' }) notRestrainingOrder!: string
  @Field(() => String, { description: 'What each party is asked alone.' }) orderQuestion!: string
  @Field(() => String, { description: 'How a case with an order or a fear goes on.' }) howItWorks!: string
  @Field(() => String, { description: 'Whom to call in an emergency.' }) emergency!: string
  @Field(() => String, { description: 'Where “Exit this page” leads.' }) quickExitUrl!: string
}

@ObjectType('ProgramSurveyQuestion', { description: 'A question of the survey after a case.' })
export class SurveyQuestionType {
  @Field(() => ID, { description: 'Its key.' }) key!: string
  @Field(() => SurveyQuestionKind, { description: 'How it is answered.' }) kind!: string
  @Field(() => String, { description: 'The question.' }) text!: string
}

@ObjectType('HearingPackTexts', { description: 'What to know before a hearing.' })
export class HearingPackTextsType {
  @Field(() => [String], { description: 'What to bring.' }) bring!: string[]
  @Field(() => String, { description: 'What happens on the day.' }) onTheDay!: string
  @Field(() => String, { description: 'How to ask the court for another day.' }) postpone!: string
}

@ObjectType('GettingIn', { description: 'Help to get in: without e-mail, without a computer, without an address.' })
export class GettingInType {
  @Field(() => String, { nullable: true, description: 'For who has no e-mail.' }) noEmail!: string | null
  @Field(() => String, { nullable: true, description: 'For who has no computer.' }) noComputer!: string | null
  @Field(() => String, { nullable: true, description: 'When the other’s e-mail is unknown.' })
  unknownEmail!: string | null
  @Field(() => String, { nullable: true, description: 'Why to add our sender to one’s contacts.' })
  addSender!: string | null
  @Field(() => String, { nullable: true, description: 'What a phone number on file is for.' }) phone!: string | null
}
