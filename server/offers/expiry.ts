/** Until when an offer may stay open: whole days in the program's time zone, never past the last day to agree. */
import type { CaseFacts } from '../access/cases.ts'
import { deadlinesOfCase } from '../cases/case.rules.ts'
import { BadInput } from '../errors.ts'
import { addDays, compareDays, dayIn, endOfDay, isIsoDate } from '../programs/dates.ts'
import type { IsoDate } from './term.ts'

/**
 * The last millisecond of the day on which the offer ends: as its author chose, else the program's usual number of days
 * from today. Throws BadInput for a day that is no day, over, or too late.
 */
export function expiryOf(facts: CaseFacts, expiresOn: IsoDate | null | undefined, now: Date): Date {
  const { timeZone, offers } = facts.program
  const today = dayIn(timeZone, now)
  const lastToAgree = deadlinesOfCase(facts).find(({ key }) => key === 'AGREE')?.on
  const latest = earlier(addDays(today, offers.maxDaysOpen), lastToAgree)
  const on = expiresOn ?? earlier(addDays(today, offers.defaultDaysOpen), latest)
  if (!isIsoDate(on)) throw new BadInput('expiresOn', 'DATE_INVALID', 'Give a day such as 2027-04-20.')
  if (compareDays(on, today) < 0)
    throw new BadInput('expiresOn', 'DATE_PAST', `${on} is over: today is ${today}.`, { today })
  if (compareDays(on, latest) > 0)
    throw new BadInput('expiresOn', 'TOO_FAR', `Choose ${latest} or an earlier day.`, { latest })
  return endOfDay(timeZone, on)
}

const earlier = (a: IsoDate, b: IsoDate | undefined): IsoDate => (b !== undefined && compareDays(b, a) < 0 ? b : a)
