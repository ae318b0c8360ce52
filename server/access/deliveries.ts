/** The door to webhook deliveries that were given up, for staff of the court's programs: where to and which answer came. */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { redeliver } from '../courts/redeliver.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { checkCount, keyFrom, keyOf, pageOf } from './keyset.ts'
import { staffProgramKeys } from './staff.ts'

export interface GivenUpDelivery {
  id: string
  courtName: string
  host: string
  givenUpAt: string
  tries: number
  lastAnswer: string | null
  /** Nothing is sent to this address any more. */
  isRemoved: boolean
}

export interface GivenUpPage {
  deliveries: GivenUpDelivery[]
  endCursor: string | null
  hasNextPage: boolean
}

/** Keyset pages, what was given up last first. Throws NotFound for who is no staff. */
export async function listGivenUp(ctx: Ctx, first: number, after: string | null): Promise<GivenUpPage> {
  checkCount('first', first)
  const programs = await staffProgramKeys(ctx)
  if (programs.length === 0) throw new NotFound()
  const [at, id] = keyOf(after)
  const rows = await ofPrograms(ctx, programs)
    .innerJoin('courts', 'courts.key', 'court_outbox.court_key')
    .select(['court_outbox.id', 'courts.name', 'court_endpoints.url', 'court_endpoints.disabled_at'])
    .select(['court_outbox.given_up_at', 'court_outbox.tries', 'court_outbox.last_answer'])
    .$if(at !== null, query =>
      query.where(sql<boolean>`(court_outbox.given_up_at, court_outbox.id) < (${at}::timestamptz, ${id}::uuid)`),
    )
    .orderBy('court_outbox.given_up_at', 'desc')
    .orderBy('court_outbox.id', 'desc')
    .limit(first + 1)
    .execute()
  const { shown, ...place } = pageOf(rows, first, last => keyFrom(last.given_up_at ?? '', last.id))
  const deliveries = shown.map(row => ({
    id: row.id,
    courtName: row.name,
    host: new URL(row.url).host,
    givenUpAt: new Date(row.given_up_at ?? 0).toISOString(),
    tries: row.tries,
    lastAnswer: row.last_answer,
    isRemoved: row.disabled_at !== null,
  }))
  return { deliveries, ...place }
}

/**
 * Sends a delivery that was given up once more, or lets it be. Throws NotFound alike for none and for one to a court of
 * other programs, WEBHOOK_REMOVED.
 */
export async function settleDelivery(ctx: ActCtx, id: string, how: 'AGAIN' | 'LET_BE'): Promise<void> {
  const programs = await staffProgramKeys(ctx)
  const found =
    isId(id) && programs.length > 0
      ? await ofPrograms(ctx, programs).select('court_outbox.id').where('court_outbox.id', '=', id).executeTakeFirst()
      : undefined
  if (!found) throw new NotFound()
  if (how === 'AGAIN') await redeliver(ctx, id)
  else await ctx.sql.updateTable('court_outbox').set({ dismissed_at: ctx.now }).where('id', '=', id).execute()
}

const ofPrograms = (ctx: Ctx, programs: string[]) =>
  ctx.sql
    .selectFrom('court_outbox')
    .innerJoin('court_endpoints', 'court_endpoints.id', 'court_outbox.endpoint_id')
    .where('court_outbox.given_up_at', 'is not', null)
    .where('court_outbox.dismissed_at', 'is', null)
    .where('court_outbox.court_key', 'in', court =>
      court.selectFrom('court_programs').select('court_key').where('program_key', 'in', programs),
    )
