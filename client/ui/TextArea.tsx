import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Field, fieldLinks, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  rows?: number
  /** The longest text that the server takes, in characters. */
  limit?: number
  /** Words for what is left, shown near the limit; below zero the text is too long. Nothing typed is ever cut off. */
  left?: (characters: number) => ReactNode
}

/** Grows with its text. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, rows = 4, limit, left, name, id = name } = props
  const remaining = limit === undefined ? undefined : limit - [...value].length
  const near = remaining !== undefined && limit !== undefined && remaining <= Math.max(50, limit / 10)
  return (
    <Field {...props}>
      <textarea
        {...fieldLinks(props, near ? `${id}-left` : undefined)}
        dir="auto"
        rows={rows}
        className={classes(styles.box, styles.input, styles.area)}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
      {near && left && (
        <p id={`${id}-left`} className={classes(styles.left, remaining < 0 && styles.over)} role="status">
          {left(remaining)}
        </p>
      )}
    </Field>
  )
}
