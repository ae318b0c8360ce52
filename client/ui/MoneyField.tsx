import { useIntl } from 'react-intl'
import { centsText, parseCents } from './cents.ts'
import type { FieldProps } from './Field.tsx'
import { TextField } from './TextField.tsx'

export interface MoneyFieldProps extends FieldProps {
  /** The text as typed: nothing typed is lost. Read it with `parseCents(value, intl.locale)`. */
  value: string
  onChange: (value: string) => void
  size?: 'short' | 'medium' | 'full'
}

/** An amount in dollars. On leaving the field a readable amount is set out as one writes it: 1800 becomes 1,800.00. */
export function MoneyField({ size = 'short', ...props }: MoneyFieldProps) {
  const { locale } = useIntl()
  const setOut = () => {
    const { cents } = parseCents(props.value, locale)
    if (cents !== undefined) props.onChange(centsText(cents, locale))
  }
  return <TextField {...props} size={size} prefix="$" inputMode="decimal" autoComplete="off" onBlur={setOut} />
}
