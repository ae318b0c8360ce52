import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useState } from 'react'
import { readProblem, type Problem } from '../errors/problem.ts'

/** One question to the server at the press of a button: nothing changes by it, and the answer is not kept. */
export function useAsk<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>) {
  const client = useApolloClient()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = useCallback(
    async (variables: Variables): Promise<Data | null> => {
      setPending(true)
      setProblem(null)
      try {
        const options = { query, variables, fetchPolicy: 'no-cache' } as const
        return (await client.query<Data>(options)).data ?? null
      } catch (error) {
        setProblem(readProblem(error))
        return null
      } finally {
        setPending(false)
      }
    },
    [client, query],
  )
  return { ask, pending, problem, setProblem }
}
