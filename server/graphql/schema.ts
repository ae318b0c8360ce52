/** The schema for people and their clients. Partner courts get one of their own, built from classes of their own. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { AccountMutations } from '../accounts/account.resolver.ts'
import { SecondFactorMutations } from '../accounts/second-factor.resolver.ts'
import { SessionMutations } from '../accounts/session.resolver.ts'
import { SignedInResolver, ViewerResolver } from '../accounts/viewer.resolver.ts'
import { AgreementResolver } from '../agreements/agreement.resolver.ts'
import { CounterpartResolver } from '../agreements/counterpart.resolver.ts'
import { FilingResolver } from '../agreements/filing.resolver.ts'
import { SafetyResolver } from '../cases/safety.resolver.ts'
import { PublicationResolver } from '../agreements/publication.resolver.ts'
import { PerformanceResolver } from '../agreements/performance.resolver.ts'
import { CaseClockResolver } from '../cases/case-clock.resolver.ts'
import { CaseListsResolver } from '../cases/case-lists.resolver.ts'
import { CaseMutations } from '../cases/case-mutations.resolver.ts'
import { CaseResolver } from '../cases/case.resolver.ts'
import { IntakeResolver } from '../cases/intake.resolver.ts'
import { ReferralResolver } from '../cases/referral.resolver.ts'
import { SeatsResolver } from '../cases/seats.resolver.ts'
import { ComplaintResolver } from '../complaints/complaint.resolver.ts'
import { ConversationResolver } from '../conversations/conversation.resolver.ts'
import { DraftResolver } from '../drafts/draft.resolver.ts'
import { ChangeResolver } from '../events/change.resolver.ts'
import { PresenceResolver } from '../events/presence.resolver.ts'
import { OfferResolver } from '../offers/offer.resolver.ts'
import { SuggestionResolver } from '../offers/suggestion.resolver.ts'
import { ContentResolver } from '../programs/content.resolver.ts'
import { ProgramResolver } from '../programs/program.resolver.ts'
import { RemoteSessionResolver } from '../remote-sessions/remote-session.resolver.ts'
import { BreakGlassResolver, OpenedConversationResolver } from '../staff/break-glass.resolver.ts'
import { DeliveryResolver } from '../staff/delivery.resolver.ts'
import { LetterResolver } from '../staff/letter.resolver.ts'
import { DuplicateResolver } from '../staff/duplicate.resolver.ts'
import { StaffPeopleResolver } from '../staff/people.resolver.ts'
import { StaffCaseResolver } from '../staff/staff-case.resolver.ts'
import { StaffCourtResolver } from '../staff/staff-court.resolver.ts'
import { StaffProgramResolver } from '../programs/staff-program.resolver.ts'
import { StaffResolver } from '../staff/staff.resolver.ts'
import { SurveyResolver } from '../surveys/survey.resolver.ts'

const resolvers: NonEmptyArray<NewableFunction> = [
  ViewerResolver,
  SignedInResolver,
  SessionMutations,
  SecondFactorMutations,
  AccountMutations,
  ProgramResolver,
  ContentResolver,
  StaffProgramResolver,
  CaseResolver,
  CaseClockResolver,
  CaseListsResolver,
  CaseMutations,
  IntakeResolver,
  SeatsResolver,
  ReferralResolver,
  ConversationResolver,
  OfferResolver,
  SuggestionResolver,
  AgreementResolver,
  FilingResolver,
  PublicationResolver,
  SafetyResolver,
  CounterpartResolver,
  PerformanceResolver,
  SurveyResolver,
  RemoteSessionResolver,
  DraftResolver,
  ChangeResolver,
  PresenceResolver,
  StaffResolver,
  StaffCaseResolver,
  DuplicateResolver,
  StaffPeopleResolver,
  StaffCourtResolver,
  ComplaintResolver,
  LetterResolver,
  DeliveryResolver,
  BreakGlassResolver,
  OpenedConversationResolver,
]

export const buildParleySchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers,
    validate: false,
    // Subscriptions bring their own streams: no publish/subscribe engine decides who hears.
    pubSub: { publish: refuse, subscribe: refuse },
  })

function refuse(): never {
  throw new Error('subscriptions read the feed, never a pubSub')
}
