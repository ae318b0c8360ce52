import { FormattedMessage, useIntl } from 'react-intl'
import { SelectField } from '../../ui/SelectField.tsx'
import { ProgramChoice } from '../ProgramChoice.tsx'
import { divisions, type FiguresChoice } from './use-figures-choice.ts'
import styles from './Figures.module.css'

const spans = [3, 12, 36] as const

/** By what figures are divided, of which program and of how many months back. */
export function FiguresTools({ choice }: { choice: FiguresChoice }) {
  const intl = useIntl()
  const months = Math.round((Date.parse(choice.until) - Date.parse(choice.from)) / 2_629_800_000)
  const span = spans.find(one => one >= months) ?? 36
  return (
    <div className={styles.tools}>
      <SelectField
        name="by"
        label={<FormattedMessage id="staff.figures.by" />}
        value={choice.by}
        onChange={by => choice.change({ by })}
        options={divisions.map(value => ({ value, label: intl.formatMessage({ id: `staff.figures.by.${value}` }) }))}
      />
      <ProgramChoice value={choice.programKey} onChange={program => choice.change({ program })} />
      <SelectField
        name="span"
        label={<FormattedMessage id="staff.figures.span" />}
        value={String(span)}
        onChange={chosen => choice.change({ from: monthsBefore(choice.until, Number(chosen)) })}
        options={spans.map(value => ({
          value: String(value),
          label: intl.formatMessage({ id: 'staff.figures.months' }, { count: value }),
        }))}
      />
    </div>
  )
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}
