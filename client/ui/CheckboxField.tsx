import type { ReactNode } from 'react'
import { Choice } from './Choices.tsx'
import { classes } from './classes.ts'
import { FormError } from './FormError.tsx'
import { isShown } from './is-shown.ts'
import styles from './Choices.module.css'

export interface CheckboxFieldProps {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  card?: boolean
}

/** One thing to agree to, or not. */
export function CheckboxField({ name, id = name, label, hint, error, checked, onChange, card }: CheckboxFieldProps) {
  const wrong = isShown(error)
  return (
    <div className={classes(styles.group, wrong && styles.wrong)}>
      {wrong && <FormError id={`${id}-error`}>{error}</FormError>}
      <Choice
        type="checkbox"
        id={id}
        name={name}
        label={label}
        hint={hint}
        checked={checked}
        onChange={onChange}
        card={card}
        describedBy={wrong ? `${id}-error` : undefined}
        invalid={wrong}
      />
    </div>
  )
}
