import { Fragment, type ReactNode } from 'react'
import { Choice, Choices } from './Choices.tsx'
import { classes } from './classes.ts'
import type { FieldProps } from './Field.tsx'
import { isShown } from './is-shown.ts'
import styles from './Choices.module.css'

export interface RadioOption<Value extends string> {
  value: Value
  label: ReactNode
  hint?: ReactNode
  /** Fields that belong to this answer, shown while it is chosen. */
  more?: ReactNode
}

export interface RadioFieldProps<Value extends string> extends FieldProps {
  value: Value | null
  onChange: (value: Value) => void
  options: readonly RadioOption<Value>[]
  /** In a line where there is room: for yes and no. */
  inline?: boolean
}

/** One answer out of a few. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  return <RadioGroup {...props} card={false} />
}

/** One answer out of a few, each explained in its own card. */
export function RadioCards<Value extends string>(props: RadioFieldProps<Value>) {
  return <RadioGroup {...props} card />
}

function RadioGroup<Value extends string>(props: RadioFieldProps<Value> & { card: boolean }) {
  const { value, onChange, options, inline, card, name, id = name } = props
  return (
    <Choices {...props}>
      <div className={classes(styles.options, inline && styles.inline)}>
        {options.map((option, index) => (
          <Fragment key={option.value}>
            <Choice
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              label={option.label}
              hint={option.hint}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              card={card}
            />
            {isShown(option.more) && value === option.value && <div className={styles.more}>{option.more}</div>}
          </Fragment>
        ))}
      </div>
    </Choices>
  )
}
