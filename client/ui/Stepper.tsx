import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Stepper.module.css'

export interface Step {
  key: string
  label: ReactNode
  state: 'done' | 'now' | 'wait'
}

/** A few steps in a line, for a short path such as review, sign, done. */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className={styles.stepper} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={classes(styles.step, styles[step.state])}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" size="small" /> : index + 1}
          </span>
          <span className={styles.label}>{step.label}</span>
        </li>
      ))}
    </ol>
  )
}

/** How far along one is, as a bar with words above it: "Question 2 of 6". */
export function Progress({ value, max, children }: { value: number; max: number; children: ReactNode }) {
  return (
    <label className={styles.progress}>
      <span>{children}</span>
      <progress value={value} max={max} />
    </label>
  )
}
