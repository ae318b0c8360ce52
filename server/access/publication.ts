/** The door to what a party said to publishing an agreement: that party's own, and nobody else's. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import type { AgreementFacts } from './agreements.ts'

/** The last answer of the viewer's party to this very document; null while it has given none, and for who is no party. */
export async function ownPublicationAnswer(ctx: Ctx, { id, hash, caseId }: AgreementFacts): Promise<boolean | null> {
  const { rows } = await sql<{ consents: boolean }>`
    select x.consents from publication_answers x
    join seats s on s.party_id = x.party_id and s.case_id = x.case_id and s.person_id = ${personOf(ctx)}
      and s.removed_at is null and s.role in ('PARTY', 'REPRESENTATIVE')
      and (s.reads_until is null or s.reads_until >= x.answered_at)
    where x.case_id = ${caseId} and x.agreement_id = ${id} and x.hash = ${hash}
    order by x.answered_at desc, x.id desc limit 1`.execute(ctx.sql)
  return rows[0]?.consents ?? null
}
