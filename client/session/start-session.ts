import type { ApolloClient } from '@apollo/client'
import { viewerQuery } from '../accounts/viewer.ts'
import type { RefreshSessionMutation } from '../gql/graphql.ts'
import { enter, refresh, type Access } from './session.ts'

/** What signing in and refreshing answer. */
export type SignedIn = Access & Pick<RefreshSessionMutation['refreshSession'], 'viewer'>

/** Shows who is signed in, then lets the pages begin. */
export function enterAs(client: ApolloClient, { viewer, ...access }: SignedIn): void {
  client.writeQuery({ query: viewerQuery, data: { viewer } })
  enter(access)
}

/** Finds out who this is, by the refresh cookie. When the server cannot be reached, the page offers to try again. */
export async function startSession(client: ApolloClient): Promise<void> {
  const session = await refresh().catch(() => null)
  if (session) enterAs(client, session)
}
