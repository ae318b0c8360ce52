import { useLayoutEffect, useRef } from 'react'
import { classes } from './classes.ts'
import { groupCode, normaliseCode, type CodeKind } from './code.ts'
import { Field, fieldLinks, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

export interface CodeFieldProps extends FieldProps {
  /** The bare code, without separators. */
  value: string
  onChange: (code: string) => void
  kind: CodeKind
  /** The sizes of the groups: `[3, 3]` shows 123 456. Their sum is the length of the code. */
  groups: readonly number[]
  /** Called when the last character is there. */
  onComplete?: (code: string) => void
}

/** A code in one box that takes typing, pasting and the phone's own suggestion, with or without separators. */
export function CodeField(props: CodeFieldProps) {
  const { value, onChange, kind, groups, onComplete } = props
  const input = useRef<HTMLInputElement>(null)
  const caret = useRef<number | null>(null)
  const length = groups.reduce((sum, size) => sum + size, 0)
  const change = (element: HTMLInputElement) => {
    const before = element.value.slice(0, element.selectionStart ?? element.value.length)
    const code = normaliseCode(element.value, kind, length)
    caret.current = groupCode(normaliseCode(before, kind, length), kind, groups).length
    onChange(code)
    if (code.length === length && code !== value) onComplete?.(code)
  }
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  return (
    <Field {...props}>
      <div className={classes(styles.box, styles.medium)}>
        <input
          {...fieldLinks(props)}
          ref={input}
          type="text"
          dir="ltr"
          className={classes(styles.input, styles.code)}
          value={groupCode(value, kind, groups)}
          onChange={event => change(event.target)}
          autoComplete={kind === 'digits' ? 'one-time-code' : 'off'}
          autoCapitalize={kind === 'letters' ? 'characters' : undefined}
          autoCorrect="off"
          inputMode={kind === 'digits' ? 'numeric' : 'text'}
          spellCheck={false}
        />
      </div>
    </Field>
  )
}
