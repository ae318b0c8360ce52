/** "If the hearing is on that day": every deadline of a program, with the rule behind it. Pure. */
import type { IsoDate } from '../offers/term.ts'
import { calendarOf, isCourtDay } from './court-calendar.ts'
import { startOfDay } from './dates.ts'
import { deadlinesOf, type ComputedDeadline } from './deadlines.ts'
import type { Deadline, Program } from './program.ts'

export interface WhatIfDay extends ComputedDeadline {
  rule: Deadline
  isCourtDay: boolean
}

export function whatIf(program: Program, hearingOn: IsoDate | null, invitedOn: IsoDate | null): WhatIfDay[] {
  const invitedAt = invitedOn === null ? null : startOfDay(program.timeZone, invitedOn)
  const calendar = calendarOf(program)
  return deadlinesOf(program, { hearingOn, invitedAt, signedOn: null }).flatMap(day => {
    const rule = program.deadlines.find(({ key }) => key === day.key)
    return rule ? [{ ...day, rule, isCourtDay: isCourtDay(calendar, day.on) }] : []
  })
}
