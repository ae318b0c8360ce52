import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { FormError } from './FormError.tsx'
import { isShown } from './is-shown.ts'
import styles from './Composer.module.css'

export interface ComposerProps {
  /** Unique on the page: on the desk several composers stand side by side, each bound to its own conversation. */
  id: string
  audience: 'joint' | 'private'
  label: ReactNode
  value: string
  onChange: (value: string) => void
  /** The page refuses an empty message with a sentence in `error`; the button is never greyed out. */
  onSend: () => void
  /** Names the audience: "Send to Mira only". */
  sendLabel: ReactNode
  pending?: boolean
  /** Ctrl+Enter or Cmd+Enter sends. Enter alone never does. */
  submitKeys?: boolean
  /** The id of the `AudienceBar`. */
  describedBy?: string
  /** The control that adds files. */
  attach?: ReactNode
  /** Files that will go with the message. */
  files?: ReactNode
  /** The longest message, in characters, and the words for what is left. */
  limit?: number
  left?: (characters: number) => ReactNode
  error?: ReactNode
  hint?: ReactNode
  onPaste?: (text: string) => void
  ref?: Ref<HTMLTextAreaElement>
}

/** Where a message is written: one per conversation, never shared. */
export function Composer(props: ComposerProps) {
  const { id, audience, label, value, onChange, onSend, sendLabel, pending, submitKeys, describedBy } = props
  const { ref, attach, files, limit, left, error, hint, onPaste } = props
  const send = () => {
    if (!pending) onSend()
  }
  const press = (event: KeyboardEvent) => {
    if (!submitKeys || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  const remaining = limit === undefined ? undefined : limit - [...value].length
  const near = limit !== undefined && remaining !== undefined && remaining <= Math.max(50, limit / 10)
  const described = [describedBy, isShown(error) && `${id}-error`, near && `${id}-left`].filter(Boolean).join(' ')
  return (
    <form
      className={classes(styles.composer, styles[audience], isShown(error) && styles.wrong)}
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isShown(error) && <FormError id={`${id}-error`}>{error}</FormError>}
      <textarea
        ref={ref}
        id={id}
        dir="auto"
        rows={2}
        className={styles.area}
        value={value}
        aria-invalid={isShown(error) || undefined}
        aria-describedby={described || undefined}
        onChange={event => onChange(event.target.value)}
        onPaste={event => onPaste?.(event.clipboardData.getData('text'))}
        onKeyDown={press}
      />
      {isShown(files) && <div className={styles.files}>{files}</div>}
      {near && left && (
        <p
          id={`${id}-left`}
          className={classes(styles.left, remaining !== undefined && remaining < 0 && styles.over)}
          role="status"
        >
          {left(remaining ?? 0)}
        </p>
      )}
      <div className={styles.actions}>
        {attach}
        {isShown(hint) && <p className={styles.hint}>{hint}</p>}
        <Button type="submit" tone={audience} pending={pending}>
          {sendLabel}
        </Button>
      </div>
    </form>
  )
}
