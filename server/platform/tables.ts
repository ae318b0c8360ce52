/** Every entity, listed once, and the types that typed SQL works with. */
import type { InferKyselyDB } from '@mikro-orm/postgresql'
import type { ColumnType, Generated, Kysely } from 'kysely'
import { AcceptanceSchema } from '../accounts/acceptance.entity.ts'
import { PersonSchema } from '../accounts/person.entity.ts'
import {
  AuthenticatorAppSchema,
  PasskeyChallengeSchema,
  PasskeySchema,
  RecoveryCodeSchema,
} from '../accounts/second-factor.entity.ts'
import { SessionSchema } from '../accounts/session.entity.ts'
import { SignInCodeSchema } from '../accounts/sign-in-code.entity.ts'
import {
  AgreementFileSchema,
  AgreementRevisionSchema,
  AgreementSchema,
  AgreementSignatorySchema,
} from '../agreements/agreement.entity.ts'
import { CounterpartSchema } from '../agreements/counterpart.entity.ts'
import { FilingSchema } from '../agreements/filing.entity.ts'
import { PublicationAnswerSchema } from '../agreements/publication-answer.entity.ts'
import { DutySchema, ReceiptSchema } from '../agreements/receipt.entity.ts'
import { SignatureSchema } from '../agreements/signature.entity.ts'
import { CaseSchema } from '../cases/case.entity.ts'
import { CaseStorySchema } from '../cases/case-story.entity.ts'
import { CaseDeadlineSchema } from '../cases/case-deadline.entity.ts'
import { HearingSchema } from '../cases/hearing.entity.ts'
import { InvitationSchema } from '../cases/invitation.entity.ts'
import { ConflictDeclarationSchema, MediationSchema } from '../cases/mediation.entity.ts'
import { PartySchema } from '../cases/party.entity.ts'
import {
  ExemptionRequestSchema,
  PartyContactSchema,
  ReferralSchema,
  SafetyAnswerSchema,
} from '../cases/referral.entity.ts'
import { SeatInvitationSchema } from '../cases/seat-invitation.entity.ts'
import { SeatSchema } from '../cases/seat.entity.ts'
import { ConversationSchema, ConversationSeatSchema, ReadPositionSchema } from '../conversations/conversation.entity.ts'
import { EvidenceSchema } from '../conversations/evidence.entity.ts'
import { MessageSchema } from '../conversations/message.entity.ts'
import { ComplaintEntrySchema, ComplaintSchema } from '../complaints/complaint.entity.ts'
import {
  CourtClientSchema,
  CourtMessageSchema,
  CourtProgramSchema,
  CourtSchema,
  CourtSecretSchema,
} from '../courts/court.entity.ts'
import {
  CourtCaseSchema,
  CourtCounterSchema,
  CourtFeedLineSchema,
  CourtFilingSchema,
  CourtPendingSchema,
} from '../courts/court-feed.entity.ts'
import { CourtDeliverySchema, CourtEndpointSchema, CourtEndpointSecretSchema } from '../courts/webhook.entity.ts'
import { DraftSchema } from '../drafts/draft.entity.ts'
import { AuditEntrySchema, AuditHeadSchema } from '../events/audit.entity.ts'
import {
  CaseCardSchema,
  DoneMutationSchema,
  EventSchema,
  FeedCounterSchema,
  FeedLineSchema,
} from '../events/event.entity.ts'
import { MailSchema } from '../notices/mail.entity.ts'
import { TermAnswerSchema } from '../offers/answer.entity.ts'
import { OfferRecipientSchema, OfferSchema, OfferTermSchema } from '../offers/offer.entity.ts'
import { ContentRevisionSchema } from '../programs/content-revision.entity.ts'
import { CourtClosureSchema } from '../programs/court-closure.entity.ts'
import { ProgramNeutralSchema } from '../programs/program-neutral.entity.ts'
import { ProgramVersionSchema } from '../programs/program-version.entity.ts'
import { BreakGlassSchema } from '../staff/break-glass.entity.ts'
import { CaseDuplicateSchema } from '../staff/case-duplicate.entity.ts'
import { LegalHoldSchema } from '../staff/legal-hold.entity.ts'
import { ProgramStaffSchema } from '../staff/program-staff.entity.ts'
import { SurveyAnswerSchema, SurveySchema } from '../surveys/survey.entity.ts'
import {
  RemoteSessionAnswerSchema,
  RemoteSessionSchema,
  RemoteSessionSlotSchema,
} from '../remote-sessions/remote-session.entity.ts'
import { DataKeySchema } from './data-key.entity.ts'
import { StoredFileSchema } from './stored-file.entity.ts'

export const entities = [
  PersonSchema,
  SessionSchema,
  SignInCodeSchema,
  AuthenticatorAppSchema,
  PasskeySchema,
  PasskeyChallengeSchema,
  RecoveryCodeSchema,
  AcceptanceSchema,
  DraftSchema,
  ProgramVersionSchema,
  ProgramNeutralSchema,
  ContentRevisionSchema,
  CourtClosureSchema,
  ProgramStaffSchema,
  LegalHoldSchema,
  CaseDuplicateSchema,
  BreakGlassSchema,
  ComplaintSchema,
  ComplaintEntrySchema,
  CaseSchema,
  CaseStorySchema,
  PartySchema,
  SeatSchema,
  SeatInvitationSchema,
  ReferralSchema,
  PartyContactSchema,
  ExemptionRequestSchema,
  SafetyAnswerSchema,
  HearingSchema,
  CaseDeadlineSchema,
  InvitationSchema,
  MediationSchema,
  ConflictDeclarationSchema,
  RemoteSessionSchema,
  RemoteSessionSlotSchema,
  RemoteSessionAnswerSchema,
  ConversationSchema,
  ConversationSeatSchema,
  ReadPositionSchema,
  MessageSchema,
  EvidenceSchema,
  OfferSchema,
  OfferRecipientSchema,
  OfferTermSchema,
  TermAnswerSchema,
  AgreementSchema,
  AgreementSignatorySchema,
  AgreementFileSchema,
  AgreementRevisionSchema,
  SignatureSchema,
  PublicationAnswerSchema,
  FilingSchema,
  CounterpartSchema,
  ReceiptSchema,
  DutySchema,
  SurveySchema,
  SurveyAnswerSchema,
  MailSchema,
  EventSchema,
  FeedCounterSchema,
  FeedLineSchema,
  AuditHeadSchema,
  AuditEntrySchema,
  CaseCardSchema,
  DoneMutationSchema,
  DataKeySchema,
  StoredFileSchema,
  CourtSchema,
  CourtProgramSchema,
  CourtClientSchema,
  CourtSecretSchema,
  CourtMessageSchema,
  CourtCaseSchema,
  CourtPendingSchema,
  CourtFilingSchema,
  CourtCounterSchema,
  CourtFeedLineSchema,
  CourtEndpointSchema,
  CourtEndpointSecretSchema,
  CourtDeliverySchema,
]

/** Typed SQL sees rows as the drivers give them: instants as text, bytes as Uint8Array. */
type Raw<T> = T extends Date ? string : T extends Buffer ? Uint8Array : T
type Written<T> = T extends Date ? Date | string : T extends Buffer ? Uint8Array : T
type Column<T> =
  T extends Generated<infer G>
    ? ColumnType<Raw<G>, Written<G> | undefined, Written<G>>
    : T extends ColumnType<infer S, infer I, infer U>
      ? ColumnType<Raw<S>, Written<I>, Written<U>>
      : ColumnType<Raw<T>, Written<T>, Written<T>>
type Tables = InferKyselyDB<(typeof entities)[number]>
export type Db = { [T in keyof Tables]: { [C in keyof Tables[T]]: Column<Tables[T][C]> } }
export type Sql = Kysely<Db>
