/** What the job that watches the days may know of what was promised: ids and days. What it was, nobody tells it. */
import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'

const AT_ONCE = 100

export interface DueDuty {
  id: string
  caseId: string
  agreementId: string
  doerPartyId: string
  isOverdue: boolean
}

/** Promises whose day comes near, or is over, and of which nobody was told. Locks: them. Throws NotFound for others. */
export async function dutiesToTell(ctx: ActCtx): Promise<DueDuty[]> {
  if (ctx.actor.kind !== 'JOB' || ctx.actor.name !== 'deadlines') throw new NotFound()
  const { rows } = await sql<DueDuty>`
    select d.id, d.case_id as "caseId", d.agreement_id as "agreementId", d.doer_party_id as "doerPartyId", d.overdue_at <= ${ctx.now} as "isOverdue"
    from duties d
    where d.done_at is null and ((d.remind_at <= ${ctx.now} and d.reminded_at is null) or (d.overdue_at <= ${ctx.now} and d.overdue_told_at is null))
    order by d.overdue_at, d.id limit ${AT_ONCE}
    for no key update of d skip locked`.execute(ctx.sql)
  return rows
}
