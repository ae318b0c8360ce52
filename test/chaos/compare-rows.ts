/** The ledger against the rows: what was acknowledged is there once, what was refused is not there. */
import { sql } from 'kysely'
import type { Platform } from '../../server/context.ts'
import type { ActKind, Entry } from './ledger.ts'

interface Row {
  key: string
  ids: string[]
}

/** By key, what stands in the database; an answer has one row per term, all of one offer. */
const rowsOf: Record<ActKind, string> = {
  sendMessage: `select client_key as key, array_agg(id) as ids from messages group by 1`,
  makeOffer: `select client_key as key, array_agg(id) as ids from offers group by 1`,
  answerOffer: `select client_key as key, array_agg(offer_id) as ids from term_answers group by 1`,
  signAgreement: `select client_key as key, array_agg(agreement_id) as ids from signatures group by 1`,
  withdrawOffer: `select d.client_key as key, array_agg(e.subject_id) as ids from done_mutations d
    left join events e on e.kind = 'OFFER_WITHDRAWN' and e.subject_id::text = d.result #>> '{}'
    where d.operation = 'withdrawOffer' group by 1`,
  abandonAgreement: `select d.client_key as key, array_agg(e.subject_id) as ids from done_mutations d
    left join events e on e.kind = 'AGREEMENT_ABANDONED' and e.subject_id::text = d.result #>> '{}'
    where d.operation = 'abandonAgreement' group by 1`,
}

export interface RowFaults {
  missing: string[]
  doubled: string[]
  /** There, but never acknowledged: refused at the first try, or never asked for. */
  unasked: string[]
}

export async function compareRows({ database }: Platform, entries: readonly Entry[]): Promise<RowFaults> {
  const faults: RowFaults = { missing: [], doubled: [], unasked: [] }
  for (const kind of Object.keys(rowsOf) as ActKind[]) {
    const { rows } = await sql<Row>`${sql.raw(rowsOf[kind])}`.execute(database.sql)
    const found = new Map(rows.filter(({ key }) => !key.startsWith('bench-')).map(({ key, ids }) => [key, ids]))
    for (const entry of entries.filter(one => one.kind === kind)) {
      const ids = found.get(entry.key) ?? []
      found.delete(entry.key)
      const name = `${kind} ${entry.key}`
      if (entry.outcome === 'ACKNOWLEDGED' && !ids.includes(entry.id ?? '')) faults.missing.push(name)
      if (ids.length > 1) faults.doubled.push(name)
      // A try that was given up may still arrive after the refusal of a later one: then it was asked for.
      if (entry.outcome === 'REFUSED' && entry.tries === 1 && ids.length > 0) faults.unasked.push(name)
    }
    faults.unasked.push(...[...found.keys()].map(key => `${kind} ${key}`))
  }
  return faults
}
