import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { readProblem, type Problem } from '../errors/problem.ts'

/** A mutation that takes nothing at all: each time it makes something new, and ends what it made before. */
export function useBareAct<Data>(mutation: TypedDocumentNode<Data, Record<string, never>>) {
  const client = useApolloClient()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const act = async (): Promise<Data | null> => {
    setPending(true)
    setProblem(null)
    try {
      return (await client.mutate<Data>({ mutation })).data ?? null
    } catch (error) {
      setProblem(readProblem(error))
      return null
    } finally {
      setPending(false)
    }
  }
  return { act, pending, problem, setProblem }
}
