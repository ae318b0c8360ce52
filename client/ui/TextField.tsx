import type { HTMLInputAutoCompleteAttribute, Ref } from 'react'
import { classes } from './classes.ts'
import { Field, fieldLinks, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  type?: 'text' | 'email' | 'tel' | 'search'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  maxLength?: number
  /** How much is expected: the width of the box says it. */
  size?: 'short' | 'medium' | 'full'
  /** Stands inside the box before the text, such as a currency sign. */
  prefix?: string
  spellCheck?: boolean
  ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const {
    ref,
    value,
    onChange,
    onBlur,
    type = 'text',
    size = 'full',
    prefix,
    autoComplete,
    inputMode,
    maxLength,
  } = props
  return (
    <Field {...props}>
      <div className={classes(styles.box, styles[size])}>
        {prefix && (
          <span className={styles.prefix} aria-hidden="true">
            {prefix}
          </span>
        )}
        <input
          {...fieldLinks(props)}
          ref={ref}
          type={type}
          dir={type === 'text' ? 'auto' : undefined}
          className={styles.input}
          value={value}
          onChange={event => onChange(event.target.value)}
          onBlur={onBlur}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          spellCheck={props.spellCheck}
        />
      </div>
    </Field>
  )
}
