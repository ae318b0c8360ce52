/** The door to a person's list of cases: their own cards and nobody else's. One statement, whatever the number. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { cardOf, cardRows, type CardFacts, type CardRow } from './case-card-rows.ts'
import { checkCount, keyFrom, keyOf, pageOf } from './keyset.ts'

export type { CardFacts } from './case-card-rows.ts'

export interface CardPage {
  cards: CardFacts[]
  endCursor: string | null
  hasNextPage: boolean
}

const mediating = ['MEDIATOR', 'CO_MEDIATOR', 'OBSERVER']

/** `as` NEUTRAL lists where one mediates, PARTY where one is concerned oneself. Keyset pages, latest activity first. */
export async function listCards(
  ctx: Ctx,
  as: 'NEUTRAL' | 'PARTY',
  first: number,
  after: string | null,
): Promise<CardPage> {
  checkCount('first', first)
  const [at, id] = keyOf(after)
  const asked = cardRows(ctx, personOf(ctx))
    .where('case_cards.role', as === 'NEUTRAL' ? 'in' : 'not in', mediating)
    .$if(at !== null, cards =>
      cards.where(sql<boolean>`(case_cards.last_activity_at, case_cards.case_id) < (${at}::timestamptz, ${id}::uuid)`),
    )
    .orderBy('case_cards.last_activity_at', 'desc')
    .orderBy('case_cards.case_id', 'desc')
    .limit(first + 1)
  // As one text of JSON: fifty rows of twenty values, taken apart one by one, cost more than finding them.
  const { rows: answers } = await sql<{ cards: CardRow[] | null }>`
    select json_agg(asked) as cards from (${asked}) asked`.execute(ctx.sql)
  const { shown, ...place } = pageOf(answers[0]?.cards ?? [], first, last =>
    keyFrom(last.last_activity_at, last.case_id),
  )
  return { cards: await Promise.all(shown.map(row => cardOf(ctx, row))), ...place }
}
