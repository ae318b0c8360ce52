/** How staff find the cases of their programs, and what surrounds each: never a word, never whether one was written. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { checkCount, keyFrom, keyOf, pageOf } from './keyset.ts'
import { caseIsOfStaff } from './staff.ts'
import type { StaffCardFacts, StaffCaseFacts } from './staff-case-facts.ts'
import {
  cardColumns,
  parties,
  hearing,
  mediation,
  invitedAt,
  filingAcceptedAt,
  filingSentAt,
  filings,
  seats,
  exemptions,
  safetyAnswers,
  hearings,
  cardOf,
} from './staff-case-rows.ts'

export type * from './staff-case-facts.ts'

export interface StaffSearch {
  programKey: string | null
  statuses: string[]
  /** The beginning of a case number, or words of a party's name. */
  words: string | null
}

export interface StaffCasePage {
  cases: StaffCardFacts[]
  endCursor: string | null
  hasNextPage: boolean
}

/** Keyset pages, the newest case first. One statement, whatever the number. */
export async function listStaffCases(
  ctx: Ctx,
  search: StaffSearch,
  first: number,
  after: string | null,
): Promise<StaffCasePage> {
  checkCount('first', first)
  const [at, id] = keyOf(after)
  const { number, names } = wordsOf(search.words)
  const rows = await ctx.sql
    .selectFrom('cases')
    .innerJoin(
      sql<{
        id: string
      }>`(select f.id from find_staff_cases(${search.programKey}, ${search.statuses}::text[], ${number}, ${names},
        ${at}::timestamptz, ${id}::uuid, ${first + 1}) f)`.as('found'),
      'found.id',
      'cases.id',
    )
    .where(caseIsOfStaff(personOf(ctx)))
    .select(cardColumns)
    .select([parties, hearing, mediation, invitedAt, filingAcceptedAt, filingSentAt])
    .orderBy('cases.started_at', 'desc')
    .orderBy('cases.id', 'desc')
    .execute()
  const { shown, ...place } = pageOf(rows, first, last => keyFrom(last.started_at, last.id))
  return { cases: await Promise.all(shown.map(row => cardOf(ctx, row))), ...place }
}

/** Throws NotFound alike for a case that there is not and for one of another program. */
export async function lookAtStaffCase(ctx: Ctx, caseId: string): Promise<StaffCaseFacts> {
  const personId = personOf(ctx)
  if (!isId(caseId)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .where('cases.id', '=', caseId)
    .where(caseIsOfStaff(personId))
    .select(cardColumns)
    .select(['cases.closed_at', 'cases.claim_cents'])
    .select([
      parties,
      hearing,
      mediation,
      invitedAt,
      filingAcceptedAt,
      filingSentAt,
      seats,
      hearings,
      filings,
      exemptions,
      safetyAnswers,
    ])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    ...(await cardOf(ctx, row)),
    closedAt: row.closed_at,
    claimCents: row.claim_cents,
    seats: row.seats,
    hearings: row.hearings,
    filings: row.filings,
    exemptions: row.exemptions,
    safetyAnswers: row.safetyAnswers,
  }
}

/** What was typed, as the beginning of a number and as beginnings of words of a name; nothing typed finds all. */
function wordsOf(words: string | null): { number: string | null; names: string | null } {
  const typed = words?.trim().slice(0, 100) ?? ''
  const parts = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  if (parts.length === 0) return { number: typed === '' ? null : typed, names: null }
  return { number: typed.toUpperCase(), names: parts.map(part => `${part}:*`).join(' & ') }
}
