/** The cases of a court as it may know them. Invariant: read from what was released, never from the case itself. */
import { sql } from 'kysely'
import type { FilingPurpose } from '../agreements/filing.entity.ts'
import { checkCount } from '../access/keyset.ts'
import type { Ctx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import type { CourtOutcome } from './court-feed.entity.ts'
import { courtOf } from './court-of.ts'
import { lookUpNumber } from './once-from-court.ts'

export interface CourtCaseView {
  id: string
  caseNumber: string
  programKey: string
  isReferred: boolean
  isClosedByCourt: boolean
  outcome: CourtOutcome
  cursor: string
  changedAt: string
  parties: { name: string; side: string; kind: string }[]
  hearing: { on: string | null; at: string | null; department: string | null; vacatedAt: string | null } | null
  filings: CourtFilingView[]
}

export interface CourtFilingView {
  id: string
  status: 'SENT' | 'COURT_ACCEPTED' | 'COURT_REJECTED'
  purpose: FilingPurpose
  attempt: number
  sentAt: string
  isLate: boolean
  decidedAt: string | null
  /** What this court wrote when it rejected it; null for everything else. */
  rejectionReason: string | null
  documentHash: string
}

export interface CourtCasePage {
  nodes: CourtCaseView[]
  cursor: string
  hasMore: boolean
}

/** The cases that changed after the cursor, each once, in the order of their last change. Costs the same anywhere. */
export async function courtCasesChangedSince(
  ctx: Ctx,
  changedSince: string | null,
  first: number,
): Promise<CourtCasePage> {
  const after = readCursor('changedSince', changedSince)
  checkCount('first', first)
  const rows = await caseRows(ctx)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(first + 1)
    .execute()
  const nodes = await views(ctx, rows.slice(0, first))
  return { nodes, cursor: nodes.at(-1)?.cursor ?? String(after), hasMore: rows.length > first }
}

/** One case by its number: the one that the court referred, before one that a party brought. Throws NotFound. */
export async function readCourtCase(ctx: Ctx, caseNumber: string): Promise<CourtCaseView> {
  const rows = await caseRows(ctx)
    .where('look_up_number', '=', lookUpNumber(caseNumber))
    .orderBy('is_referred', 'desc')
    .orderBy('case_id')
    .limit(1)
    .execute()
  const [found] = await views(ctx, rows)
  if (!found) throw new NotFound()
  return found
}

/** As readCourtCase, by Parley's own ids, in the order of the ids. */
export async function courtCasesById(ctx: Ctx, ids: string[]): Promise<Map<string, CourtCaseView>> {
  if (ids.length === 0) return new Map()
  const rows = await caseRows(ctx).where('case_id', 'in', ids).execute()
  return new Map((await views(ctx, rows)).map(view => [view.id, view]))
}

/** Throws BadInput for what is no cursor of ours. */
export function readCursor(field: string, cursor: string | null): number {
  if (cursor === null) return 0
  if (!/^\d{1,9}$/.test(cursor))
    throw new BadInput(field, 'CURSOR_INVALID', 'Give a cursor that Parley gave, or none to begin at the beginning.')
  return Number(cursor)
}

const caseRows = (ctx: Ctx) =>
  ctx.sql
    .selectFrom('court_cases')
    .selectAll()
    .where('court_key', '=', courtOf(ctx).courtKey)
    .where('seq', 'is not', null)

type Row = Awaited<ReturnType<ReturnType<typeof caseRows>['execute']>>[number]

async function views(ctx: Ctx, rows: Row[]): Promise<CourtCaseView[]> {
  const ids = rows.map(row => row.case_id)
  if (ids.length === 0) return []
  const parties = await sql<{ case_id: string; name: string; side: string; kind: string }>`
    select * from parties_for_court(${ids}::uuid[])`.execute(ctx.sql)
  const hearings = await sql<HearingRow>`select * from hearings_for_court(${ids}::uuid[])`.execute(ctx.sql)
  const filings = await sql<FilingRow>`select * from filings_for_court(${ids}::uuid[])`.execute(ctx.sql)
  const reasons = await reasonsOf(ctx, ids, filings.rows)
  return rows.map(row => {
    const isOfCase = (one: { case_id: string }) => one.case_id === row.case_id
    const hearing = hearings.rows.find(isOfCase)
    return {
      id: row.case_id,
      caseNumber: row.case_number,
      programKey: row.program_key,
      isReferred: row.is_referred,
      isClosedByCourt: row.is_closed_by_court,
      outcome: row.outcome,
      cursor: String(row.seq),
      changedAt: row.released_at ?? '',
      parties: parties.rows.filter(isOfCase).map(({ name, side, kind }) => ({ name, side, kind })),
      hearing: hearing
        ? { on: hearing.held_on, at: hearing.held_at, department: hearing.department, vacatedAt: hearing.vacated_at }
        : null,
      filings: filings.rows.filter(isOfCase).map(one => filingView(one, reasons.get(one.filing_id) ?? null)),
    }
  })
}

interface HearingRow {
  case_id: string
  held_on: string | null
  held_at: string | null
  department: string | null
  vacated_at: string | null
}

interface FilingRow {
  case_id: string
  filing_id: string
  status: CourtFilingView['status']
  purpose: FilingPurpose
  attempt: number
  told_at: string
  is_late: boolean
  decided_at: string | null
  document_hash: string
}

/** The court's own words. Invariant: what staff wrote down from a notice is not among them. */
async function reasonsOf(ctx: Ctx, cases: string[], filings: FilingRow[]): Promise<Map<string, string>> {
  if (!filings.some(({ status }) => status === 'COURT_REJECTED')) return new Map()
  const { rows } = await sql<{ filing_id: string; reason: Uint8Array }>`
    select * from rejections_for_court(${cases}::uuid[])`.execute(ctx.sql)
  const { keys } = ctx.platform
  await keys.ready(
    ctx.sql,
    rows.map(row => row.reason),
  )
  return new Map(rows.map(row => [row.filing_id, keys.openText(`filings.reason:${row.filing_id}`, row.reason)]))
}

const filingView = (row: FilingRow, rejectionReason: string | null): CourtFilingView => ({
  id: row.filing_id,
  status: row.status,
  purpose: row.purpose,
  attempt: row.attempt,
  sentAt: row.told_at,
  isLate: row.is_late,
  decidedAt: row.decided_at,
  rejectionReason,
  documentHash: row.document_hash,
})
