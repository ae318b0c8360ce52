/** The schema of partner courts, from classes of its own. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { CourtMutations, CourtQueries, CourtSubscriptions } from './court.resolver.ts'

export const buildCourtSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [CourtQueries, CourtMutations, CourtSubscriptions],
    validate: false,
    // Subscriptions bring their own streams: no publish/subscribe engine decides who hears.
    pubSub: { publish: refuse, subscribe: refuse },
  })

function refuse(): never {
  throw new Error('subscriptions read what the court was told, never a pubSub')
}
