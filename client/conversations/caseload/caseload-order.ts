import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import { sideBySide } from '../../locales/isolate.ts'

export const caseloadFilters = ['all', 'yours', 'unread', 'offers', 'quiet'] as const
/** Which cases are shown: all, those that wait for the reader, with unread messages, with open offers, or gone quiet. */
export type CaseloadFilter = (typeof caseloadFilters)[number]

export const caseloadSorts = ['first', 'deadline', 'unread', 'quiet', 'name'] as const
/** Which case comes first. `first`: what waits for the reader, then what is unread, then the nearest deadline. */
export type CaseloadSort = (typeof caseloadSorts)[number]

/** So many days without a joint act make a case quiet: a warning comes at seven, silence ends the mediation at ten. */
export const quietFrom = 5

type Card = Pick<
  CaseloadCardFragment,
  'id' | 'title' | 'partyNames' | 'unread' | 'waitingFor' | 'openOffers' | 'quietDays' | 'status' | 'nextDeadline'
>

export function passes(card: Card, filter: CaseloadFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'yours':
      return waitsForYou(card)
    case 'unread':
      return card.unread > 0
    case 'offers':
      return card.openOffers > 0
    case 'quiet':
      return card.status !== 'CLOSED' && card.quietDays >= quietFrom
  }
}

/** The caseload in the chosen order. Equal cases keep the same order among themselves whatever comes in. */
export function inOrder<One extends Card>(cards: readonly One[], sort: CaseloadSort, locale: string): One[] {
  const byName = new Intl.Collator(locale)
  const orders: Record<CaseloadSort, (a: One, b: One) => number> = {
    first: (a, b) =>
      Number(waitsForYou(b)) - Number(waitsForYou(a)) ||
      Number(b.unread > 0) - Number(a.unread > 0) ||
      orders.deadline(a, b),
    deadline: (a, b) => endOf(a).localeCompare(endOf(b)),
    unread: (a, b) => b.unread - a.unread,
    quiet: (a, b) => b.quietDays - a.quietDays,
    name: () => 0,
  }
  return cards.toSorted(
    (a, b) =>
      Number(a.status === 'CLOSED') - Number(b.status === 'CLOSED') ||
      orders[sort](a, b) ||
      byName.compare(caseName(a), caseName(b)) ||
      a.id.localeCompare(b.id),
  )
}

/** A case is known to neutrals by its parties: "Ana Silva / Bruno Reyes". */
export function caseName({ partyNames, title }: Pick<Card, 'partyNames' | 'title'>): string {
  return partyNames.length > 0 ? sideBySide(partyNames) : title
}

export function waitsForYou({ waitingFor }: Pick<Card, 'waitingFor'>): boolean {
  return waitingFor === 'YOU' || waitingFor === 'NEUTRAL'
}

/** Cases without a deadline come after all that have one. */
function endOf({ nextDeadline }: Card): string {
  return nextDeadline?.endsAt ?? '9999'
}
