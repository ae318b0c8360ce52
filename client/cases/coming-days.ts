import type { DeadlineKey, PartyStatus } from '../gql/graphql.ts'

export interface ComingDay {
  /** ISO 8601. */
  endsAt: string
  keys: readonly DeadlineKey[]
}

interface CaseDays {
  deadlines: readonly { key: DeadlineKey; endsAt: string }[]
  parties: readonly { status: PartyStatus }[]
}

const undecided: readonly PartyStatus[] = ['INVITED', 'JOINED']

/**
 * The deadlines that are still to come, in order; several at the same moment are one line. Once everybody has answered,
 * the last day for an answer is of no use.
 */
export function comingDays({ deadlines, parties }: CaseDays, now: number): readonly ComingDay[] {
  const isOpen = parties.some(party => undecided.includes(party.status))
  const coming = deadlines
    .filter(({ key, endsAt }) => Date.parse(endsAt) > now && (isOpen || key !== 'RESPOND_TO_INVITATION'))
    .toSorted((a, b) => a.endsAt.localeCompare(b.endsAt))
  const moments = [...new Set(coming.map(({ endsAt }) => endsAt))]
  return moments.map(endsAt => ({ endsAt, keys: coming.filter(one => one.endsAt === endsAt).map(({ key }) => key) }))
}
