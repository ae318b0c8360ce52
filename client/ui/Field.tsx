import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { FormError } from './FormError.tsx'
import { isShown } from './is-shown.ts'
import styles from './Field.module.css'

/** What every field has. `id` is also what the error summary links to; it is the field's name unless given. */
export interface FieldProps {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** The label is the page's question: set it as the heading of the page. */
  labelIsHeading?: boolean
  /** Kept for screen readers, hidden from sight, when the page's heading says the same. */
  labelHidden?: boolean
}

/** The attributes that tie an input to its label, hint and error. */
export interface FieldLinks {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

export function fieldLinks({ name, id = name, hint, error }: FieldProps, more?: string): FieldLinks {
  const described = [isShown(hint) && `${id}-hint`, isShown(error) && `${id}-error`, more].filter(Boolean).join(' ')
  return { id, name, 'aria-invalid': isShown(error) || undefined, 'aria-describedby': described || undefined }
}

/** Label above, then hint, error, and the input itself. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, hint, error, labelIsHeading, labelHidden } = field
  const labelled = (
    <label htmlFor={id} className={classes(styles.label, labelHidden && 'visually-hidden')}>
      {label}
    </label>
  )
  return (
    <div className={classes(styles.field, isShown(error) && styles.wrong)}>
      {labelIsHeading ? <h1 className={styles.question}>{labelled}</h1> : labelled}
      {isShown(hint) && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {isShown(error) && <FormError id={`${id}-error`}>{error}</FormError>}
      {children}
    </div>
  )
}
