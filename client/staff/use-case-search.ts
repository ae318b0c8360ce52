import { useSearchParams } from 'react-router'
import type { CaseStatus } from '../gql/graphql.ts'

/** What can be chosen to be shown, and where its cases stand. */
export const caseShows = ['all', 'intake', 'invited', 'active', 'closed'] as const
export type CaseShow = (typeof caseShows)[number]

const statuses: Record<CaseShow, CaseStatus[] | null> = {
  all: null,
  intake: ['INTAKE'],
  invited: ['INVITED'],
  active: ['ACTIVE'],
  closed: ['CLOSED', 'SCREENED_OUT'],
}
export const statusesOf = (show: CaseShow): CaseStatus[] | null => statuses[show]

export interface CaseSearch {
  program: string | null
  show: CaseShow
  words: string | null
  /** Keeps the choice in the address, so that it can be gone back to and sent to a colleague. */
  change: (to: Partial<Record<'program' | 'show' | 'words', string>>) => void
}

export function useCaseSearch(): CaseSearch {
  const [params, setParams] = useSearchParams()
  return {
    program: params.get('program'),
    show: caseShows.find(show => show === params.get('show')) ?? 'all',
    words: params.get('words'),
    change: to =>
      setParams(
        before => {
          for (const [name, value] of Object.entries(to)) {
            if (value && value !== 'all') before.set(name, value)
            else before.delete(name)
          }
          return before
        },
        { replace: true },
      ),
  }
}
