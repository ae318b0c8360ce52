import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import type { CourtChangeKind, CourtOutcome } from './court-feed.entity.ts'

export interface CourtNews {
  courtKey: string
  kind: CourtChangeKind
  caseId: string
  /** The filing, where it is about one. */
  subjectId?: string
  outcome?: CourtOutcome
  /** When it is told: the time of the release, where there was one. */
  at: Date
}

/** One more line for the court, and a delivery for each of its endpoints, in this transaction. Locks: the court's counter. */
export async function tellCourt(ctx: ActCtx, news: CourtNews): Promise<void> {
  await sql`select publish_to_court(${news.courtKey}, ${news.kind}, ${news.caseId}, ${news.subjectId ?? null}, ${news.outcome ?? null}, ${news.at})`.execute(
    ctx.sql,
  )
}
