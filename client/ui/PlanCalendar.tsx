import { useIntl } from 'react-intl'
import { classes } from './classes.ts'
import { monthGrid, planMonths, type PlanMonth, type PlannedPayment } from './plan-months.ts'
import styles from './Picture.module.css'

export interface PlanCalendarProps {
  payments: readonly PlannedPayment[]
  /** All the dates in words, or a sentence that points to the table: the picture is only a help for the eye. */
  label: string
}

const mostSmallMonths = 3
const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The days of a payment plan as a picture: whole months for a short plan, a strip of months for a long one. */
export function PlanCalendar({ payments, label }: PlanCalendarProps) {
  const months = planMonths(payments)
  const busy = months.filter(({ days }) => days.length > 0)
  return (
    <div className={styles.plan} role="img" aria-label={label}>
      {busy.length <= mostSmallMonths ? (
        <div className={styles.months}>
          {busy.map(month => (
            <SmallMonth key={`${month.year}-${month.month}`} {...month} />
          ))}
        </div>
      ) : (
        <Years months={months} />
      )}
    </div>
  )
}

function SmallMonth({ year, month, days }: PlanMonth) {
  const intl = useIntl()
  return (
    <div className={styles.month}>
      <p>{intl.formatDate(Date.UTC(year, month - 1, 1), { month: 'long', year: 'numeric', timeZone: 'UTC' })}</p>
      {monthGrid(year, month, 0).map(week => (
        <div key={week[0]?.place} className={styles.week}>
          {week.map(({ place, day }) => (
            <span key={place} className={classes(day !== null && days.includes(day) && styles.due)}>
              {day !== null && intl.formatNumber(day)}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

function Years({ months }: { months: readonly PlanMonth[] }) {
  const intl = useIntl()
  const years = [...new Set(months.map(({ year }) => year))]
  return years.map(year => (
    <div key={year} className={styles.year}>
      <p>{year}</p>
      {monthsOfYear.map(number => {
        const days = months.find(({ year: of, month }) => of === year && month === number)?.days ?? []
        return (
          <span key={number} className={classes(styles.cell, days.length > 0 && styles.due)}>
            <small>{intl.formatDate(Date.UTC(year, number - 1, 1), { month: 'narrow', timeZone: 'UTC' })}</small>
            <b>{days.length > 1 ? `${days.length}×` : days[0]}</b>
          </span>
        )
      })}
    </div>
  ))
}
