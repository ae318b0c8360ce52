import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { lastRelease } from './release-slot.ts'
import { tellCourt } from './tell-court.ts'

interface PendingFiling {
  filing_id: string
  case_id: string
  court_key: string
  status: string
  told: string | null
}

/** What was sent before the release; and decisions that staff wrote down for the court. */
export async function releaseFilings(ctx: ActCtx): Promise<number> {
  const at = lastRelease(ctx.platform.config.courts.releaseMinutes, ctx.now)
  const { rows } = await sql<PendingFiling>`select * from filings_to_release(${at})`.execute(ctx.sql)
  let told = 0
  for (const filing of rows) if (await tellOfFiling(ctx, filing, at)) told++
  return told
}

async function tellOfFiling(ctx: ActCtx, filing: PendingFiling, at: Date): Promise<boolean> {
  const news = { courtKey: filing.court_key, caseId: filing.case_id, subjectId: filing.filing_id, at }
  if (filing.told === null) {
    const row = {
      filing_id: filing.filing_id,
      court_key: filing.court_key,
      case_id: filing.case_id,
      status: filing.status,
      released_at: at,
    }
    const added = await ctx.sql
      .insertInto('court_filings')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .returning('filing_id')
      .executeTakeFirst()
    if (!added) return false
    await tellCourt(ctx, { ...news, kind: 'FILING_SENT' })
  } else {
    const changed = await ctx.sql
      .updateTable('court_filings')
      .set({ status: filing.status })
      .where('filing_id', '=', filing.filing_id)
      .where('status', '=', filing.told)
      .returning('filing_id')
      .executeTakeFirst()
    if (!changed) return false
  }
  if (filing.status !== 'SENT') await tellCourt(ctx, { ...news, kind: 'FILING_DECIDED' })
  return true
}
