/** The audit log of a case, as far as the person may hear what it tells of. */
import { sql } from 'kysely'
import { personOf, type Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'

export interface AuditChain {
  scope: string
  scopeId: string
  entries: AuditEntryFacts[]
}

export interface AuditEntryFacts {
  seq: number
  eventId: string
  at: string
  actorKind: string
  actorId: string | null
  operation: string
  subjectId: string | null
  seatId: string | null
  previousHash: string
  hash: string
}

/** One chain per audience, each in order. Throws NotFound for a case of others. */
export async function readAudit(ctx: Ctx, caseId: string): Promise<AuditChain[]> {
  personOf(ctx)
  if (!isId(caseId)) throw new NotFound()
  const { rows } = await sql<AuditEntryFacts & { scope: string; scopeId: string }>`
    select scope, scope_id as "scopeId", seq, event_id as "eventId", at, actor_kind as "actorKind", actor_id as "actorId",
      operation, subject_id as "subjectId", seat_id as "seatId", previous_hash as "previousHash", hash
    from audit_of_case(${caseId})`.execute(ctx.sql)
  if (rows.length === 0) throw new NotFound()
  const chains: AuditChain[] = []
  for (const { scope, scopeId, at, ...entry } of rows) {
    if (chains.at(-1)?.scopeId !== scopeId || chains.at(-1)?.scope !== scope)
      chains.push({ scope, scopeId, entries: [] })
    chains.at(-1)?.entries.push({ ...entry, at: new Date(at).toISOString() })
  }
  return chains
}
