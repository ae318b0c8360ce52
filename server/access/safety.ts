/** The door to what parties say of their safety: each party its own, and whoever mediates, who must know it. */
import { sql } from 'kysely'
import { isNeutralHere } from '../cases/case.rules.ts'
import type { Ctx } from '../context.ts'
import type { CaseFacts } from './cases.ts'

export interface SafetyAnswerFacts {
  partyId: string
  orderInForce: boolean
  /** In the party's own words. */
  needs: string | null
  answeredAt: string
}

/** In the order of the parties; of the viewer's own party alone where they mediate not. */
export async function safetyAnswersOf(ctx: Ctx, facts: CaseFacts): Promise<SafetyAnswerFacts[]> {
  const { me, parties } = facts
  const own = me.role === 'PARTY' || me.role === 'REPRESENTATIVE' ? me.partyId : null
  const partyIds = isNeutralHere(facts) ? parties.map(({ id }) => id) : own === null ? [] : [own]
  if (partyIds.length === 0) return []
  const { rows } = await sql<SafetyAnswerFacts>`
    select a.party_id as "partyId", a.order_in_force as "orderInForce", encode(a.needs, 'base64') as needs, a.answered_at as "answeredAt"
    from safety_answers a join parties p on p.id = a.party_id
    where a.case_id = ${facts.id} and a.party_id = any (${partyIds}::uuid[]) order by p.position`.execute(ctx.sql)
  const { keys } = ctx.platform
  await keys.ready(
    ctx.sql,
    rows.flatMap(({ needs }) => (needs === null ? [] : [Buffer.from(needs, 'base64')])),
  )
  return rows.map(row => ({
    ...row,
    needs: row.needs && keys.openText(`safety_answers.needs:${row.partyId}`, Buffer.from(row.needs, 'base64')),
  }))
}
