import { useIntl } from 'react-intl'
import { classes } from './classes.ts'
import { formatCents } from './cents.ts'
import styles from './Text.module.css'

export interface MoneyProps {
  /** Integer cents. */
  cents: number
  currency?: string
  size?: 'inherit' | 'large'
}

/** An amount of money in the reader's language. */
export function Money({ cents, currency = 'USD', size = 'inherit' }: MoneyProps) {
  const { locale } = useIntl()
  return <span className={classes(styles.money, styles[`money-${size}`])}>{formatCents(cents, locale, currency)}</span>
}
