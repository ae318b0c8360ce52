import type { FormEvent, ReactNode } from 'react'
import { Button, type ButtonTone } from './Button.tsx'
import { isShown } from './is-shown.ts'
import styles from './QuestionPage.module.css'

export interface QuestionPageProps {
  /** A `BackLink`. */
  back?: ReactNode
  /** How far one is. */
  progress?: ReactNode
  caption?: ReactNode
  /** The question. Leave it out when the only field carries it as its heading. */
  title?: ReactNode
  hint?: ReactNode
  /** An `ErrorSummary`. */
  errors?: ReactNode
  continueLabel: ReactNode
  /** The colour of an audience, where the words go to one. */
  continueTone?: ButtonTone
  pending?: boolean
  onContinue: () => void
  /** Another way on, such as "I'm not sure". */
  other?: ReactNode
  children?: ReactNode
}

/** One question on one page. */
export function QuestionPage(props: QuestionPageProps) {
  const {
    back,
    progress,
    caption,
    title,
    hint,
    errors,
    continueLabel,
    continueTone,
    pending,
    onContinue,
    other,
    children,
  } = props
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) onContinue()
  }
  return (
    <div className={styles.page}>
      {back}
      {progress}
      {errors}
      <form noValidate onSubmit={submit} className={styles.form}>
        {(isShown(caption) || isShown(title) || isShown(hint)) && (
          <div className={styles.head}>
            {isShown(caption) && <p className={styles.caption}>{caption}</p>}
            {isShown(title) && <h1>{title}</h1>}
            {isShown(hint) && <div className={styles.hint}>{hint}</div>}
          </div>
        )}
        {children}
        <div className={styles.actions}>
          <Button type="submit" tone={continueTone} pending={pending}>
            {continueLabel}
          </Button>
          {other}
        </div>
      </form>
    </div>
  )
}
