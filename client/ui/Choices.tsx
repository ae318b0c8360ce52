import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import type { FieldProps } from './Field.tsx'
import { FormError } from './FormError.tsx'
import { isShown } from './is-shown.ts'
import styles from './Choices.module.css'

/** A group of choices with one question above it. The group's id is the id of its first choice, so links land there. */
export function Choices({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, hint, error, labelIsHeading, labelHidden } = field
  const described = [isShown(hint) && `${id}-hint`, isShown(error) && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={classes(styles.group, isShown(error) && styles.wrong)}
      aria-describedby={described || undefined}
      aria-invalid={isShown(error) || undefined}
    >
      <legend className={labelHidden ? 'visually-hidden' : styles.legend}>
        {labelIsHeading ? <h1>{label}</h1> : label}
      </legend>
      {isShown(hint) && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {isShown(error) && <FormError id={`${id}-error`}>{error}</FormError>}
      {children}
    </fieldset>
  )
}

export interface ChoiceProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  value?: string
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  card?: boolean
  describedBy?: string
  invalid?: boolean
}

/** One radio button or checkbox with its words; the whole line, or card, is the target. */
export function Choice(props: ChoiceProps) {
  const { type, id, name, value, label, hint, checked, onChange, card, describedBy, invalid } = props
  const described = [isShown(hint) && `${id}-about`, describedBy].filter(Boolean).join(' ')
  return (
    <div className={classes(styles.choice, card && styles.card)}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={described || undefined}
        aria-invalid={invalid || undefined}
        onChange={event => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {isShown(hint) && (
        <div id={`${id}-about`} className={styles.about}>
          {hint}
        </div>
      )}
    </div>
  )
}
