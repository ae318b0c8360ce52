/**
 * What a court's system may see. Invariant: no class of another schema is used here, and there is no type for messages,
 * conversations, evidence, offers or bids.
 */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CalendarDate, DateTime } from '../graphql/scalars.ts'
import {
  CourtCaseType,
  CourtChange,
  CourtFilingPurpose,
  CourtFilingStatus,
  CourtPartyKind,
  CourtPartySide,
  DeliveryState,
  Outcome,
  ReferralStatusKind,
} from './court-enums.ts'

@ObjectType('Party', { description: 'A party of the case: its name and side, and nothing of what it did.' })
export class CourtPartyType {
  @Field(() => String, { description: 'Name.' }) name!: string
  @Field(() => CourtPartySide, { description: 'Side.' }) side!: string
  @Field(() => CourtPartyKind, { description: 'Person or entity.' }) kind!: string
}

@ObjectType('Hearing', { description: 'The hearing as this court recorded it.' })
export class CourtHearingType {
  @Field(() => CalendarDate, { nullable: true, description: 'Its day in the court’s time zone.' }) on!: string | null
  @Field(() => DateTime, { nullable: true, description: 'Its instant, when a time was given.' }) at!: string | null
  @Field(() => String, { nullable: true, description: 'Room or department.' }) department!: string | null
  @Field(() => DateTime, { nullable: true, description: 'When the court took it off; null while it stands.' })
  vacatedAt!: string | null
}

@ObjectType('Filing', { description: 'An agreement that was filed with this court.' })
export class CourtFilingType {
  @Field(() => ID, { description: 'Id: name it when you decide.' }) id!: string
  @Field(() => CourtFilingStatus, { description: 'Where it stands.' }) status!: string
  @Field(() => CourtFilingPurpose, { description: 'What it is for.' }) purpose!: string
  @Field(() => Int, { description: '1 for the first, 2 for what was filed again after a rejection, and so on.' })
  attempt!: number
  @Field(() => DateTime, { description: 'The release with which the court was told.' }) sentAt!: string
  @Field(() => Boolean, { description: 'Whether it came after the last safe day of the program.' }) isLate!: boolean
  @Field(() => DateTime, { nullable: true, description: 'When the court’s decision was recorded.' })
  decidedAt!: string | null
  @Field(() => String, { nullable: true, description: 'What this court wrote when it rejected the filing.' })
  rejectionReason!: string | null
  @Field(() => String, { description: 'SHA-256 of the agreement that everybody signed; the PDF prints it.' })
  documentHash!: string
}

@ObjectType('Case', { description: 'A case of this court, as far as a court may know it.' })
export class CourtCaseObject {
  @Field(() => ID, { description: 'Parley’s id of the case, as webhooks name it.' }) id!: string
  @Field(() => String, { description: 'The number that the court gave it.' }) caseNumber!: string
  @Field(() => String, { description: 'Key of its program.' }) programKey!: string
  @Field(() => Boolean, { description: 'Whether the court referred it. Otherwise a party typed its number.' })
  isReferred!: boolean
  @Field(() => Boolean, { description: 'Whether the court ended it by recordCourtClosure.' }) isClosedByCourt!: boolean
  @Field(() => Outcome, { description: 'The outcome, as of the last release.' }) outcome!: string
  @Field(() => String, { description: 'Its place among the changes: where to go on after it.' }) cursor!: string
  @Field(() => DateTime, { description: 'The release in which it last changed.' }) changedAt!: string
  @Field(() => [CourtPartyType], { description: 'The parties.' }) parties!: CourtPartyType[]
  @Field(() => CourtHearingType, { nullable: true, description: 'The hearing, where this court has recorded one.' })
  hearing!: CourtHearingType | null
  @Field(() => [CourtFilingType], { description: 'What was filed, in order.' }) filings!: CourtFilingType[]
}

@ObjectType('CasePage', { description: 'Cases in the order of their last change.' })
export class CourtCasePageType {
  @Field(() => [CourtCaseObject], { description: 'Each case once, as it is now.' }) nodes!: CourtCaseObject[]
  @Field(() => String, { description: 'Where to go on. Keep it, and ask with it the next time.' }) cursor!: string
  @Field(() => Boolean, { description: 'Whether there is more already.' }) hasMore!: boolean
}

@ObjectType('Change', { description: 'One thing that the court was told.' })
export class CourtChangeType {
  @Field(() => String, { description: 'Its place: dense, one more each time.' }) cursor!: string
  @Field(() => CourtChange, { description: 'What it is about.' }) kind!: string
  @Field(() => ID, { nullable: true, description: 'The filing, where it is about one.' }) filingId!: string | null
  @Field(() => DateTime, { description: 'When it was told.' }) at!: string
  @Field(() => CourtCaseObject, { description: 'The case as it is now.' }) case!: CourtCaseObject
}

@ObjectType('ChangePage', { description: 'What a court was told, in order.' })
export class CourtChangePageType {
  @Field(() => [CourtChangeType], { description: 'One entry after another.' }) nodes!: CourtChangeType[]
  @Field(() => String, { description: 'Where to go on.' }) cursor!: string
  @Field(() => Boolean, { description: 'Whether there is more already.' }) hasMore!: boolean
}

@ObjectType('FilingPacket', { description: 'A filed agreement, sealed: its bytes never change.' })
export class FilingPacketType {
  @Field(() => ID, { description: 'Id of the filing.' }) filingId!: string
  @Field(() => CourtFilingStatus, { description: 'Where it stands.' }) status!: string
  @Field(() => String, { nullable: true, description: 'What this court wrote when it rejected the filing.' })
  rejectionReason!: string | null
  @Field(() => String, { description: 'The number that the court gave the case.' }) caseNumber!: string
  @Field(() => Outcome, { description: 'The outcome.' }) outcome!: string
  @Field(() => [CourtPartyType], { description: 'The parties of the case.' }) parties!: CourtPartyType[]
  @Field(() => String, { description: 'SHA-256 of the agreement that everybody signed; the PDF prints it.' })
  documentHash!: string
  @Field(() => Boolean, {
    description:
      'Whether the PDF only asks the court to end the case: the agreement is private, and stays with those who signed it.',
  })
  isRequestOnly!: boolean
  @Field(() => String, { description: 'SHA-256 of the PDF’s bytes, in hex.' }) pdfSha256!: string
  @Field(() => Int, { description: 'Length of the PDF in bytes.' }) pdfBytes!: number
  @Field(() => String, { description: 'The PDF in base64.' }) pdfBase64!: string
  @Field(() => String, { description: 'Where to get the PDF as a file, with the same token.' }) pdfUrl!: string
  @Field(() => String, { description: 'Where to get it as an ECF-style XML message, with the same token.' })
  xmlUrl!: string
}

@ObjectType('Referral', { description: 'What became of a referral.' })
export class CourtReferralType {
  @Field(() => ReferralStatusKind, { description: 'Accepted, waiting for an address, or too late.' }) status!: string
  @Field(() => CourtCaseObject, { description: 'The case.' }) case!: CourtCaseObject
}

@ObjectType('CourtCaseTypePolicy', { description: 'A kind of case that a program takes.' })
export class CourtCaseTypePolicyType {
  @Field(() => CourtCaseType, { description: 'Which kind.' }) key!: string
  @Field(() => [CourtPartySide], { description: 'The sides that parties are on.' }) sides!: string[]
}

@ObjectType('ProgramPolicy', { description: 'What a program of this court takes, and how it files.' })
export class ProgramPolicyType {
  @Field(() => String, { description: 'Key: name it when you refer.' }) key!: string
  @Field(() => String, { description: 'Name in English.' }) name!: string
  @Field(() => Int, { description: 'Version of its rules.' }) version!: number
  @Field(() => String, { description: 'Time zone of its days.' }) timeZone!: string
  @Field(() => [CourtCaseTypePolicyType], { description: 'Which cases it takes.' })
  caseTypes!: CourtCaseTypePolicyType[]
  @Field(() => String, { description: 'Who files: PARTIES, PROGRAM or SYSTEM.' }) filingActor!: string
  @Field(() => String, { nullable: true, description: 'When a hearing is off: COURT_NOTICE or FILING_ACCEPTED.' })
  hearingVacatedOn!: string | null
}

@ObjectType('Court', { description: 'The court that asks.' })
export class CourtType {
  @Field(() => String, { description: 'Key.' }) key!: string
  @Field(() => String, { description: 'Name.' }) name!: string
  @Field(() => String, { description: 'The cursor of the newest change: listen from here to hear only what is new.' })
  cursor!: string
  @Field(() => [ProgramPolicyType], { description: 'Its programs, and what each takes.' })
  programs!: ProgramPolicyType[]
}

@ObjectType('OutcomeCount', { description: 'How many cases of one kind had one outcome.' })
export class OutcomeCountType {
  @Field(() => String, { description: 'Key of the program.' }) programKey!: string
  @Field(() => Outcome, { description: 'The outcome.' }) outcome!: string
  @Field(() => Int, { nullable: true, description: 'How many. Null: hidden, for a small number points at people.' })
  count!: number | null
}

@ObjectType('OutcomeStatistics', {
  description:
    'Outcomes of this court’s cases. Numbers below ten are hidden, and as many others as it takes so that no difference gives them away.',
})
export class OutcomeStatisticsType {
  @Field(() => [OutcomeCountType], { description: 'One per program and outcome.' }) cells!: OutcomeCountType[]
  @Field(() => Int, { nullable: true, description: 'All cases. Null: hidden.' }) total!: number | null
}

@ObjectType('Webhook', { description: 'An address of the court that is told when there is something to fetch.' })
export class WebhookType {
  @Field(() => ID, { description: 'Id.' }) id!: string
  @Field(() => String, { description: 'Address.' }) url!: string
  @Field(() => DateTime, { description: 'When it was added.' }) createdAt!: string
  @Field(() => DateTime, { nullable: true, description: 'Since when nothing is sent to it any more.' })
  disabledAt!: string | null
  @Field(() => String, { nullable: true, description: 'GONE: it answered 410. BY_COURT, BY_STAFF: it was removed.' })
  disabledBecause!: string | null
}

@ObjectType('WebhookSecret', { description: 'A webhook with its secret, which is shown this once.' })
export class WebhookSecretType {
  @Field(() => WebhookType, { description: 'The webhook.' }) webhook!: WebhookType
  @Field(() => String, {
    nullable: true,
    description: 'whsec_…, for checking signatures. Null when the same message came again: it was shown before.',
  })
  secret!: string | null
}

@ObjectType('Delivery', { description: 'One thing that was to be told to a webhook.' })
export class DeliveryType {
  @Field(() => ID, { description: 'Id, as in the header webhook-id.' }) id!: string
  @Field(() => ID, { description: 'The webhook.' }) webhookId!: string
  @Field(() => String, { description: 'The place in the line of changes that it tells of.' }) cursor!: string
  @Field(() => DeliveryState, { description: 'What became of it.' }) state!: string
  @Field(() => Int, { description: 'How often it was tried.' }) tries!: number
  @Field(() => DateTime, { nullable: true, description: 'When it is tried next.' }) nextTryAt!: string | null
  @Field(() => String, { nullable: true, description: 'What came of the last try: a status of HTTP, or a code.' })
  lastAnswer!: string | null
}
