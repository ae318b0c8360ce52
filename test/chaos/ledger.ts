/** What people were told: each act under its key, and how it was answered. Afterwards the rows are held against it. */
export type ActKind =
  'sendMessage' | 'makeOffer' | 'answerOffer' | 'withdrawOffer' | 'signAgreement' | 'abandonAgreement'

export interface Entry {
  key: string
  kind: ActKind
  personId: string
  outcome: 'WAITING' | 'ACKNOWLEDGED' | 'REFUSED'
  /** What came back: the id of what was made or changed. */
  id: string | null
  /** Of a refusal. */
  code: string | null
  tries: number
}

export interface Ledger {
  entries: Entry[]
  open(kind: ActKind, key: string, personId: string): Entry
}

export function createLedger(): Ledger {
  const entries: Entry[] = []
  return {
    entries,
    open(kind, key, personId) {
      const entry: Entry = { key, kind, personId, outcome: 'WAITING', id: null, code: null, tries: 0 }
      entries.push(entry)
      return entry
    },
  }
}

export function countBy<T>(from: readonly T[], name: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of from) counts[name(one)] = (counts[name(one)] ?? 0) + 1
  return counts
}
