import type { ProgramOverview } from './OverviewPage.tsx'

export interface Wait {
  what: 'intakes' | 'lateRequests' | 'requests' | 'unanswered' | 'filings' | 'lateFilings' | 'complaints'
  count: number
  to: string
  /** Longer than was promised, or somebody waits who can do nothing without staff. */
  isUrgent: boolean
}

/** What waits in a program, the urgent first; nothing that does not wait. */
export function waitsOf(program: ProgramOverview): Wait[] {
  const { programKey, intakes, requests, lateRequests, unanswered, filings, lateFilings, complaints } = program
  const choice = `program=${programKey}`
  const all: Wait[] = [
    { what: 'lateRequests', count: lateRequests, to: `/staff/people?${choice}`, isUrgent: true },
    { what: 'intakes', count: intakes, to: `/staff/cases?${choice}&show=intake`, isUrgent: true },
    { what: 'lateFilings', count: lateFilings, to: '/staff/filings', isUrgent: true },
    { what: 'complaints', count: complaints, to: '/staff/complaints', isUrgent: true },
    { what: 'filings', count: filings - lateFilings, to: '/staff/filings', isUrgent: false },
    { what: 'requests', count: requests - lateRequests, to: `/staff/people?${choice}`, isUrgent: false },
    { what: 'unanswered', count: unanswered, to: `/staff/cases?${choice}&show=invited`, isUrgent: false },
  ]
  return all.filter(({ count }) => count > 0)
}
