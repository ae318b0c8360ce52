/** What the job that watches the deadlines may know: which offers and agreements are over, by ids, and whom it concerns. */
import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'

const AT_ONCE = 100

/**
 * Open offers whose last day is over. Locks: them, passing over those that somebody is changing; their keys stay free, or
 * an answer that is being committed would wait for this job while this job waits for its feed.
 */
export async function dueOffers(ctx: ActCtx): Promise<string[]> {
  onlyForDeadlines(ctx)
  const rows = await ctx.sql
    .selectFrom('offers')
    .select('id')
    .where('status', '=', 'OPEN')
    .where('expires_at', '<=', ctx.now.toISOString())
    .limit(AT_ONCE)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ id }) => id)
}

/** Agreements that not everybody signed in time. Locks: them, passing over those that somebody is changing. */
export async function dueAgreements(ctx: ActCtx): Promise<string[]> {
  onlyForDeadlines(ctx)
  const rows = await ctx.sql
    .selectFrom('agreements')
    .select('id')
    .where('status', '=', 'SIGNING')
    .where('sign_by', '<=', ctx.now.toISOString())
    .limit(AT_ONCE)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
  return rows.map(({ id }) => id)
}

/** The persons who act for the parties of these offers and agreements. */
export async function personsConcerned(ctx: ActCtx, ids: string[]): Promise<string[]> {
  onlyForDeadlines(ctx)
  const { rows } = await sql<{ person_id: string }>`
    select distinct s.person_id from seats s
    where s.ended_at is null and s.role in ('PARTY', 'REPRESENTATIVE') and s.party_id in (
      select o.from_party_id from offers o where o.id = any (${ids})
      union select r.party_id from offer_recipients r where r.offer_id = any (${ids})
      union select g.party_id from agreement_signatories g where g.agreement_id = any (${ids}))`.execute(ctx.sql)
  return rows.map(row => row.person_id)
}

function onlyForDeadlines({ actor }: ActCtx): void {
  if (actor.kind !== 'JOB' || actor.name !== 'deadlines') throw new NotFound()
}
