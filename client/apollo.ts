import { ApolloClient, ApolloLink, HttpLink, Observable } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { RetryLink } from '@apollo/client/link/retry'
import { SetContextLink } from '@apollo/client/link/context'
import { OperationTypeNode } from 'graphql'
import { from as observe, switchMap } from 'rxjs'
import { makeCache } from './cache.ts'
import { readProblem } from './errors/problem.ts'
import { accessToken, leave, refresh } from './session/session.ts'
import { asked } from './session/asked.ts'
import { sessionHeaders } from './session/session-headers.ts'

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' })

/** The built client sends the names of its documents, never a text: the server knows them, and runs no others for it. */
const named = new ApolloLink((operation, forward) => {
  const sent = asked(operation.query)
  if (sent.query === undefined) {
    Object.assign(operation.extensions, sent.extensions)
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  }
  return forward(operation)
})

const identified = new SetContextLink(async () => ({ headers: sessionHeaders(await accessToken()) }))

const passing: readonly string[] = ['OFFLINE', 'BUSY']

/** Reading is tried again when the network fails, or the server has no room for a moment. Acts are not: their buttons say "try again", with the same key. */
const patient = new RetryLink({
  delay: { initial: 400, max: 5000, jitter: true },
  attempts: (count, operation, error) =>
    count < 4 && operation.operationType === OperationTypeNode.QUERY && passing.includes(readProblem(error).code),
})

const triedAgain = 'signedInAgain'

/** A token may end while a page is open: then sign in again by the refresh cookie, once, and ask again. */
const signedIn = new ErrorLink(({ error, operation, forward }) => {
  if (readProblem(error).code !== 'SIGN_IN_NEEDED' || operation.getContext()[triedAgain]) return
  operation.setContext({ [triedAgain]: true })
  return observe(refresh().catch(() => null)).pipe(
    switchMap(session => {
      if (session) return forward(operation)
      leave()
      return new Observable<ApolloLink.Result>(observer => observer.error(error))
    }),
  )
})

export const client = new ApolloClient({
  cache: makeCache(),
  link: ApolloLink.from([signedIn, patient, identified, named, http]),
  defaultOptions: {
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
})
