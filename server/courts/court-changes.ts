/** The line of what a court was told, one entry after another: what a webhook's cursor points into. */
import { checkCount } from '../access/keyset.ts'
import type { Ctx } from '../context.ts'
import { courtCasesById, readCursor, type CourtCaseView } from './court-cases.ts'
import type { CourtChangeKind } from './court-feed.entity.ts'
import { courtOf } from './court-of.ts'

export interface CourtChangeView {
  cursor: string
  kind: CourtChangeKind
  filingId: string | null
  at: string
  case: CourtCaseView
}

export interface CourtChangePage {
  nodes: CourtChangeView[]
  cursor: string
  hasMore: boolean
}

/** What came after the cursor. With `only`, entries of that kind; the cursor still counts all. */
export async function courtChangesAfter(
  ctx: Ctx,
  after: string | null,
  first: number,
  only?: CourtChangeKind,
): Promise<CourtChangePage> {
  checkCount('first', first)
  const from = readCursor('after', after)
  const rows = await ctx.sql
    .selectFrom('court_feed')
    .selectAll()
    .where('court_key', '=', courtOf(ctx).courtKey)
    .where('seq', '>', from)
    .$if(only !== undefined, query => query.where('kind', '=', only as CourtChangeKind))
    .orderBy('seq')
    .limit(first + 1)
    .execute()
  const page = rows.slice(0, first)
  const cases = await courtCasesById(ctx, [...new Set(page.map(row => row.case_id))])
  return {
    nodes: page.flatMap(row => {
      const found = cases.get(row.case_id)
      return found
        ? [{ cursor: String(row.seq), kind: row.kind, filingId: row.subject_id, at: row.at, case: found }]
        : []
    }),
    cursor: String(page.at(-1)?.seq ?? from),
    hasMore: rows.length > first,
  }
}
