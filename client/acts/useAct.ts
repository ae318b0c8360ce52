import type { MutationUpdaterFunction, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useRef, useState } from 'react'
import { readProblem, type Problem } from '../errors/problem.ts'
import { refreshPages } from '../live/refresh-pages.ts'
import { makeKey } from './key.ts'
import { noteAct } from './last-act.ts'

type Acting = OperationVariables & { input: object }

/** What an act is told: the mutation's input without its key, if it takes one, for that is made here. */
export type ActInput<Variables extends Acting> = Omit<Variables['input'], 'key'>

export interface ActOptions<Data, Variables extends Acting> {
  /** Writes the answer where pages look for it, at once. */
  update?: MutationUpdaterFunction<Data, Variables, ReturnType<typeof useApolloClient>['cache']>
  /** Does the page stay as it is? Else what it shows is asked for again, in case the live connection is down. */
  quiet?: boolean
  /** The contract gives this mutation no key: what it does works once by itself (a code, a cookie). */
  keyless?: boolean
}

export interface Act<Data, Variables extends Acting> {
  /** Gives the answer, or null when it was refused or not reached: then `problem` says why. */
  act: (input: ActInput<Variables>) => Promise<Data | null>
  pending: boolean
  problem: Problem | null
  /** Forgets the problem, when what was wrong has been changed. */
  clear: () => void
}

/**
 * One mutation. A second try of the same thing sends the same key, so that it never happens twice; anything changed in
 * between is a new intent with a new key.
 */
export function useAct<Data, Variables extends Acting>(
  mutation: TypedDocumentNode<Data, Variables>,
  { update, quiet, keyless }: ActOptions<Data, Variables> = {},
): Act<Data, Variables> {
  const client = useApolloClient()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const keyFor = useRef(makeKey()).current
  const busy = useRef(false)

  const act = async (input: ActInput<Variables>): Promise<Data | null> => {
    if (busy.current) return null
    busy.current = true
    setPending(true)
    setProblem(null)
    noteAct()
    try {
      const variables = { input: keyless ? input : { ...input, key: keyFor.key(input) } } as Variables
      const { data } = await client.mutate({ mutation, variables, update })
      keyFor.done()
      if (!quiet) refreshPages(client)
      return data ?? null
    } catch (error) {
      const found = readProblem(error)
      if (found.code === 'KEY_REUSED') keyFor.done()
      setProblem(found)
      return null
    } finally {
      busy.current = false
      setPending(false)
    }
  }
  return { act, pending, problem, clear: useCallback(() => setProblem(null), []) }
}
