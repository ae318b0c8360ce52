import { useSearchParams } from 'react-router'
import type { FunnelDivision } from '../../gql/graphql.ts'

export const divisions = [
  'PROGRAM',
  'CASE_TYPE',
  'LANGUAGE',
  'REPRESENTATION',
  'MONTH',
] as const satisfies FunnelDivision[]

export interface FiguresChoice {
  programKey: string | null
  by: FunnelDivision
  /** `YYYY-MM-DD`, the first and the last day on which a case began. */
  from: string
  until: string
  change: (to: Partial<Record<'program' | 'by' | 'from' | 'until', string>>) => void
}

/** Of which program, by what, and of which time; in the address, so that it can be sent to a colleague. */
export function useFiguresChoice(): FiguresChoice {
  const [params, setParams] = useSearchParams()
  const today = new Date()
  const aYearAgo = new Date(today.getFullYear() - 1, today.getMonth(), today.getDate())
  return {
    programKey: params.get('program'),
    by: divisions.find(one => one === params.get('by')) ?? 'PROGRAM',
    from: params.get('from') || dayOf(aYearAgo),
    until: params.get('until') || dayOf(today),
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

const two = (number: number) => String(number).padStart(2, '0')
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
