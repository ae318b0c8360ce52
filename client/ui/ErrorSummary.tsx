import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { isShown } from './is-shown.ts'
import styles from './ErrorSummary.module.css'

export interface FieldProblem {
  /** The id of the field. */
  field: string
  message: ReactNode
}

export interface ErrorSummaryProps {
  title: ReactNode
  problems: readonly FieldProblem[]
  /** Problems of the whole, which no single field causes. */
  children?: ReactNode
  /** Counts the attempts to go on: with the same problems again, focus moves here again. */
  attempt?: number
}

/** Everything that is wrong, on top of the form. Focus moves here when problems are found, never while one types. */
export function ErrorSummary({ title, problems, children, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const some = problems.length > 0 || isShown(children)
  const found = some ? `${attempt} ${problems.map(({ field }) => field).join(' ')}` : ''
  useEffect(() => {
    if (found !== '') box.current?.focus()
  }, [found])
  if (!some) return null
  const go = (event: MouseEvent, field: string) => {
    event.preventDefault()
    const input = document.getElementById(field)
    input?.scrollIntoView({ block: 'center' })
    input?.focus({ preventScroll: true })
  }
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{title}</h2>
      {children}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`} onClick={event => go(event, field)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
