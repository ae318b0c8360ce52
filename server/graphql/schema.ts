/** The schema for people and their clients. Partner courts get one of their own, built from classes of their own. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { AccountMutations } from '../accounts/account.resolver.ts'
import { SecondFactorMutations } from '../accounts/second-factor.resolver.ts'
import { SessionMutations } from '../accounts/session.resolver.ts'
import { SignedInResolver, ViewerResolver } from '../accounts/viewer.resolver.ts'
import { AgreementResolver } from '../agreements/agreement.resolver.ts'
import { CaseListsResolver } from '../cases/case-lists.resolver.ts'
import { CaseMutations } from '../cases/case-mutations.resolver.ts'
import { CaseResolver } from '../cases/case.resolver.ts'
import { ConversationResolver } from '../conversations/conversation.resolver.ts'
import { DraftResolver } from '../drafts/draft.resolver.ts'
import { ChangeResolver } from '../events/change.resolver.ts'
import { OfferResolver } from '../offers/offer.resolver.ts'
import { ProgramResolver } from '../programs/program.resolver.ts'

const resolvers: NonEmptyArray<NewableFunction> = [
  ViewerResolver,
  SignedInResolver,
  SessionMutations,
  SecondFactorMutations,
  AccountMutations,
  ProgramResolver,
  CaseResolver,
  CaseListsResolver,
  CaseMutations,
  ConversationResolver,
  OfferResolver,
  AgreementResolver,
  DraftResolver,
  ChangeResolver,
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
