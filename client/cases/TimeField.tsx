import { Field, fieldLinks, type FieldProps } from '../ui/Field.tsx'
import { classes } from '../ui/classes.ts'
import styles from '../ui/Field.module.css'

export interface TimeFieldProps extends FieldProps {
  /** A time of day, `HH:MM` with 24 hours, or the empty string. */
  value: string
  onChange: (value: string) => void
}

/** The platform's own field for a time of day. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Field {...props}>
      <div className={classes(styles.box, styles.short)}>
        <input
          {...fieldLinks(props)}
          type="time"
          className={styles.input}
          value={props.value}
          onChange={event => props.onChange(event.target.value)}
        />
      </div>
    </Field>
  )
}
