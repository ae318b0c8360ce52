import type { ChangeKind } from '../gql/graphql.ts'
import { toldKind } from './event-looks.ts'

interface Told {
  kind: ChangeKind
  at: string
  by: string | null
}

/** These say already that the person is in the case. */
const arrivals: readonly ChangeKind[] = ['CASE_STARTED', 'PARTY_JOINED', 'MEDIATION_STARTED']

/** The entries that a person reads, without what another of the same moment says better. */
export function toldEvents<Entry extends Told>(entries: readonly Entry[]): readonly Entry[] {
  const key = ({ at, by }: Told) => `${at} ${by}`
  const arrived = new Set(entries.filter(({ kind }) => arrivals.includes(kind)).map(key))
  const begun = new Set(entries.filter(({ kind }) => kind === 'CASE_BECAME_ACTIVE').map(({ at }) => at))
  return entries.filter(entry => {
    if (entry.kind === 'SEAT_STARTED') return !arrived.has(key(entry))
    // Where a mediator comes in any case, nobody has asked for one.
    if (entry.kind === 'MEDIATOR_REQUESTED') return !begun.has(entry.at)
    return toldKind(entry.kind) !== null
  })
}
