/** The door to how far cases came: numbers of the programs of the person who asks, with small ones hidden. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import { hideSmallCells, type ShownTable } from '../platform/hide-small-cells.ts'
import { compareDays, isIsoDate } from '../programs/dates.ts'
import { requireStaff, staffProgramKeys } from './staff.ts'

export const funnelStages = ['invited', 'joined', 'takingPart', 'agreed', 'signed', 'filed', 'performed'] as const
export const funnelDivisions = ['PROGRAM', 'CASE_TYPE', 'LANGUAGE', 'REPRESENTATION', 'MONTH'] as const
export type FunnelDivision = (typeof funnelDivisions)[number]

export interface FunnelAsked {
  programKey: string | null
  by: FunnelDivision
  /** Days on which cases began: the first and the last. */
  from: string
  until: string
}

/** Counted by one statement. Throws NotFound for who is no staff, and alike for a program of others. */
export async function countFunnel(ctx: Ctx, { programKey, by, from, until }: FunnelAsked): Promise<ShownTable> {
  if (programKey !== null) await requireStaff(ctx, programKey)
  else if ((await staffProgramKeys(ctx)).length === 0) throw new NotFound()
  for (const [field, day] of Object.entries({ from, until }))
    if (!isIsoDate(day)) throw new BadInput(field, 'DATE_INVALID', 'Give a day such as 2027-04-20.')
  if (compareDays(until, from) < 0) throw new BadInput('until', 'DATE_BEFORE', 'The last day comes before the first.')
  const { rows } = await sql<Record<(typeof funnelStages)[number], number> & { cell: string }>`
    select cell, invited, joined, taking_part as "takingPart", agreed, signed, filed, performed
    from staff_funnel(${programKey}, ${by}, ${from}::date::timestamptz, (${until}::date + 1)::timestamptz)`.execute(
    ctx.sql,
  )
  return hideSmallCells(
    rows.map(row => ({ label: row.cell, counts: funnelStages.map(stage => row[stage]) })),
    { areStages: true },
  )
}
