import { classes } from './classes.ts'
import { Field, fieldLinks, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import styles from './Field.module.css'

export interface SelectFieldProps<Value extends string> extends FieldProps {
  value: Value | ''
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  /** The line shown before anything is chosen. */
  placeholder?: string
  size?: 'short' | 'medium' | 'full'
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, onChange, options, placeholder, size = 'full' } = props
  const choose = (chosen: string) => {
    const option = options.find(candidate => candidate.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Field {...props}>
      <div className={classes(styles.box, styles.select, styles[size])}>
        <select
          {...fieldLinks(props)}
          className={styles.input}
          value={value}
          onChange={event => choose(event.target.value)}
        >
          {(placeholder !== undefined || value === '') && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size="small" />
      </div>
    </Field>
  )
}
