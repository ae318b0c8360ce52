/**
 * Who sits where. A person sees a case through a seat that was not removed; the rules of all other files of this folder
 * stand on this one.
 */
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Db } from '../platform/tables.ts'

/** Roles that mediate, or learn to: they read what is shared, and a private conversation only by a row of their own. */
export const neutralRoles = ['MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'] as const

/** Cases on which this person has a seat. `caseId` is the column that names the case in the surrounding statement. */
export const caseIsVisibleTo =
  (personId: string, caseId: 'cases.id' | 'case_cards.case_id' | 'events.case_id') =>
  (eb: ExpressionBuilder<Db, 'cases' | 'case_cards' | 'events'>): Expression<SqlBool> =>
    eb.exists(
      eb
        .selectFrom('seats')
        .select('seats.id')
        .whereRef('seats.case_id', '=', caseId)
        .where('seats.person_id', '=', personId)
        .where('seats.removed_at', 'is', null),
    )
