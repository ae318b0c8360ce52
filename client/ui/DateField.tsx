import { classes } from './classes.ts'
import { Field, fieldLinks, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

export interface DateFieldProps extends FieldProps {
  /** A calendar day, `YYYY-MM-DD`, or the empty string. */
  value: string
  onChange: (value: string) => void
  min?: string
  max?: string
  autoComplete?: 'off' | 'bday'
}

/** The platform's own date field: it knows the reader's calendar, keyboard and screen reader. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max, autoComplete = 'off' } = props
  return (
    <Field {...props}>
      <div className={classes(styles.box, styles.medium)}>
        <input
          {...fieldLinks(props)}
          type="date"
          className={styles.input}
          value={value}
          min={min}
          max={max}
          autoComplete={autoComplete}
          onChange={event => onChange(event.target.value)}
        />
      </div>
    </Field>
  )
}
