import type { IntlShape } from 'react-intl'
import { formatDay, formatTimeOn } from '../ui/dates.ts'
import type { HearingAnswers } from './hearing-answers.ts'

/** "Department 4", for a bare number or letter; what was written in words stands as it is. */
export function departmentWords(intl: IntlShape, department: string): string {
  const isBare = !/\p{L}{2}/u.test(department)
  return isBare ? intl.formatMessage({ id: 'cases.hearing.department' }, { department }) : department
}

/** What a party typed of a hearing, in words. The time is meant in the court's own zone. */
export function hearingWords(
  intl: IntlShape,
  { hearingOn, hearingTime, department }: HearingAnswers,
  timeZone: string,
): string {
  const parts = [
    formatDay(intl, hearingOn),
    hearingTime && formatTimeOn(intl, hearingOn, hearingTime, timeZone),
    department.trim() && departmentWords(intl, department.trim()),
  ]
  return parts.filter(Boolean).join(', ')
}
