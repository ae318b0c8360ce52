/** One payment in the picture: a calendar day, `YYYY-MM-DD`. */
export interface PlannedPayment {
  due: string
}

export interface PlanMonth {
  year: number
  /** 1 to 12. */
  month: number
  /** Days of the month on which a payment is due. */
  days: number[]
}

/** Every month from the first payment's to the last one's, with the days that are due in it. */
export function planMonths(payments: readonly PlannedPayment[]): PlanMonth[] {
  const days = payments.map(({ due }) => due).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const months: PlanMonth[] = []
  for (let at = monthNumber(first); at <= monthNumber(last); at++) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
    months.push({ year, month, days: days.filter(day => monthNumber(day) === at).map(day => Number(day.slice(8, 10))) })
  }
  return months
}

/** One square of a month: its place from the top, and the day that stands there, if any. */
export interface MonthCell {
  place: number
  day: number | null
}

/** The weeks of a month as rows of seven squares. `firstWeekday`: 0 is Sunday. */
export function monthGrid(year: number, month: number, firstWeekday: number): MonthCell[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() - firstWeekday + 7) % 7
  return Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const place = week * 7 + weekday
      const day = place - lead + 1
      return { place, day: day >= 1 && day <= length ? day : null }
    }),
  )
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
